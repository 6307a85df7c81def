import { formatNumber } from "../amounts/format";
import type { MessageValue } from "../language/messages";
import { addressText, isSameCell } from "../workbook/address";
import { isSameName, type PeilEntry } from "../workbook/peilSheet";
import type { Finding } from "./finding";

/** The name of the decision in the sheet Peil. */
export const ACCEPTANCE_NAME = "Akkoord";

/** Somebody looked at a finding, let it stand and said why. */
export interface Acceptance {
  readonly explanation: string;
  /** The day it was given, as written in the sheet: 2026-01-05. */
  readonly date: string;
  readonly entry: PeilEntry;
}

/** A finding that somebody has let stand, with the reason. */
export interface AcceptedFinding extends Finding {
  readonly accepted: Acceptance;
}

/** Findings that are open, those that may stand, and the acceptances whose numbers have changed since. */
export interface AcceptedFindings {
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly expired: readonly Acceptance[];
}

/**
 * What identifies a finding in the sheet Peil, with the numbers it was about: "total Begroting!C29 2019: 9.903.085 <>
 * 8.598.313", and behind it the cause where that is another cell, with what it says where it cannot be read. Other
 * numbers are another finding, so an acceptance ends by itself when they change.
 */
export function acceptanceValue(finding: Finding): string {
  const cause = causeOf(finding);
  return `${subjectOf(finding)}: ${numbersOf(finding)}${cause === "" ? "" : `, ${cause}`}`;
}

function subjectOf({ rule, cell, period }: Finding): string {
  return [rule, addressText(cell), ...(period === undefined ? [] : [period])].join(" ");
}

/** Two causes of one wrong total are two findings, and only the text of an unreadable cell tells when it changes. */
function causeOf({ cell, goTo, sum, message }: Finding): string {
  const isUnreadable = sum?.verdict === "undecided";
  if (isSameCell(cell, goTo) && !isUnreadable) return "";
  const { text } = message.values;
  return isUnreadable && text !== undefined ? `${addressText(goTo)} ${plain(text)}` : addressText(goTo);
}

function numbersOf({ sum, message }: Finding): string {
  if (sum)
    return `${sum.reported === null ? "?" : formatNumber(sum.reported)} <> ${formatNumber(sum.computed)}`;
  return Object.entries(message.values)
    .sort(([one], [other]) => one.localeCompare(other, "en"))
    .map(([, value]) => plain(value))
    .filter((text) => text !== "")
    .join(", ");
}

function plain(value: MessageValue): string {
  if (typeof value === "number") return formatNumber(value);
  if (typeof value === "string") return value;
  return Object.values(value.values).map(plain).join(" ");
}

/** Lays the acceptances of a workbook beside the findings. The last one about a finding counts. */
export function acceptFindings(
  findings: readonly Finding[],
  entries: readonly PeilEntry[],
): AcceptedFindings {
  const given = entries
    .filter((entry) => isSameName(entry.name, ACCEPTANCE_NAME))
    .map((entry): Acceptance => ({ explanation: entry.explanation, date: entry.date, entry }));
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const value = acceptanceValue(finding);
    const acceptance = given.findLast(({ entry }) => isSameName(entry.value, value));
    if (acceptance) accepted.push({ ...finding, accepted: acceptance });
    else open.push(finding);
  }
  const used = new Set(accepted.map((finding) => finding.accepted));
  return { open, accepted, expired: given.filter((acceptance) => !used.has(acceptance)) };
}
