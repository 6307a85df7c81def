import type { Finding } from "../../findings/finding";
import { placeTextOf } from "../../findings/placeOfFinding";
import type { Language } from "../../language/language";
import type { Review } from "../../review/review";
import type { CellValue } from "../../workbook/cell";
import type { AddSheet } from "../../workbook/edit";
import { CONTROL_SHEET, isSameName } from "../../workbook/peilSheet";
import { freeSheetName } from "../../workbook/freeSheetName";
import { localDate, localMinute } from "../state/localDate";
import { SEVERITY_WORDS } from "../check/severityWords";

/**
 * The edit that writes the outcome of a check as a sheet: what was found and where, what may stand and why, and what was
 * not checked. Its date and its name are those of the check, on the clock of whoever looks at it; `taken` are the names
 * of the sheets that there are.
 */
export function controlSheet(review: Review, { say, words }: Language, taken: readonly string[]): AddSheet {
  const at = new Date(review.takenAt);
  const row = (finding: Finding, stands: string): readonly CellValue[] => [
    words(SEVERITY_WORDS[finding.severity]),
    placeTextOf(finding),
    finding.period ?? "",
    say(finding.message),
    stands,
  ];
  const headings = [
    "controlSeverity",
    "controlCell",
    "controlPeriod",
    "controlFinding",
    "controlAccepted",
  ] as const;
  const found = [
    ...review.findings.map((finding) => row(finding, "")),
    ...review.accepted.map((finding) =>
      row(
        finding,
        words("pane.accepted", { date: finding.accepted.date, explanation: finding.accepted.explanation }),
      ),
    ),
  ];
  const { performed, skipped } = review.coverage;
  const above = [
    [words("pane.controlTitle", { name: review.name })],
    [words("pane.controlChecked", { count: performed, date: localDate(at) })],
    [],
    headings.map((heading) => words(`pane.${heading}`)),
  ];
  const below = [[], [words("pane.controlSkipped", { count: skipped.length })]];
  return {
    kind: "add-sheet",
    name: nameOf(at, taken),
    rows: [
      ...above,
      ...found,
      ...below,
      ...skipped.map(({ what, why }) => ["", "", "", say(what), say(why)]),
    ],
    boldRows: [1, above.length, above.length + found.length + below.length],
  };
}

/** By the minute of the check; a second sheet of the same minute is numbered, for which the minute leaves no room. */
function nameOf(at: Date, taken: readonly string[]): string {
  const name = `${CONTROL_SHEET} ${localMinute(at)}`;
  const isTaken = taken.some((other) => isSameName(other, name));
  const sheets = taken.map((other) => ({ name: other }));
  return isTaken ? freeSheetName({ sheets }, `${CONTROL_SHEET} ${localDate(at)}`) : name;
}
