import { isBlank } from "../../workbook/cell";
import { formatAt, type SheetSnapshot } from "../../workbook/snapshot";
import { isDateFormat, monthAndYear } from "../../workbook/dates";
import { shownValue } from "../../workbook/shownValue";

/** The parts of a plan-do-check-act table that a heading can name. */
export const PARTS = ["code", "plan", "doText", "check", "act"] as const;
export type Part = (typeof PARTS)[number];

const WORDS: Readonly<Record<Part, readonly string[]>> = {
  code: ["code", "nr", "nr.", "nummer", "no", "no.", "number", "id", "ref", "#"],
  plan: ["plan"],
  doText: ["do", "doen"],
  check: ["check", "controle", "study"],
  act: ["act", "adjust", "bijstellen", "bijstelling", "bijsturen", "bijsturing"],
};

/** Words for the plan in a table that does not speak of plan, do, check and act. */
const PLAN_WORDS = ["actie", "acties", "action", "doel", "doelstelling", "goal", "maatregel", "activiteit", "activity"]; // prettier-ignore

/** Which part a heading names; undefined where it names none. */
export function partOf(heading: string): Part | undefined {
  const word = heading.toLowerCase();
  return PARTS.find((part) => WORDS[part].includes(word));
}

/** Whether a heading is another word for the plan. */
export function namesPlan(heading: string): boolean {
  return PLAN_WORDS.includes(heading.toLowerCase());
}

const MONTHS =
  "jan|januari|january|feb|februari|february|mrt|maart|mar|march|apr|april|mei|may|jun|juni|june|jul|juli|july|aug|augustus|august|sep|sept|september|okt|oktober|oct|october|nov|november|dec|december";
const TIME = new RegExp(
  `\\b(?:19|20)\\d\\d\\b|\\b(?:${MONTHS})\\b|\\bq[1-4]\\b|kwartaal|quarter|ronde|round|meting|\\bjaar \\d|\\byear \\d`,
  "i",
);

/** Whether a heading speaks of a time: a year, a month, a quarter, a round. */
export function namesTime(heading: string): boolean {
  return TIME.test(heading);
}

const MONTH = new RegExp(`\\b(?:${MONTHS})\\b`, "gi");

/** A heading without the time it speaks of: "Aug 24" and "Mei 25" are alike, "Score 2024" is not. */
export function withoutTime(heading: string): string {
  return heading.toLowerCase().replaceAll(MONTH, "*").replaceAll(/\d+/g, "#").trim();
}

const PROGRESS = /voortgang|progress|\bscores?\b|evaluati/i;

/** Whether a heading speaks of scores: in Peil's words or in the organisation's own. */
export function namesProgress(heading: string, ownWords: readonly string[]): boolean {
  const word = heading.toLowerCase();
  return PROGRESS.test(word) || ownWords.some((own) => word.includes(own));
}

const OTHER =
  /toelicht|opmerk|explanation|comment|remark|\bnotes?\b|eigenaar|owner|\bwie\b|\bwho\b|verantwoord|responsible|budget|begroting|kosten|\bcosts?\b|bedrag|amount|€|deadline|planning|wanneer|\bwhen\b|datum|\bdate\b|gereed|prioriteit|priority|gewicht|weight|gemiddeld|average|trend|verschil|change/i;

/** Whether a heading speaks of something that stands beside scores and is none, as an owner or a remark. */
export function namesOther(heading: string): boolean {
  return OTHER.test(heading);
}

/** The period in a heading of norms, "" for all of them; undefined where the heading does not speak of norms. */
export function normPeriod(heading: string): string | undefined {
  const match = /^(?:norm|streefscore|target)\b[\s:]*(.*)$/i.exec(heading);
  return match?.[1]?.trim();
}

/**
 * The words of a heading cell. Excel turns a typed "Aug 24" into a date: that is put back as month and year, because
 * a heading names a period, no day.
 */
export function headingText(sheet: SheetSnapshot, row: number, column: number): string {
  const value = shownValue(sheet, row, column);
  if (isBlank(value)) return "";
  if (typeof value === "number") {
    return isDateFormat(formatAt(sheet, row, column)) ? monthAndYear(value) : value.toString();
  }
  return String(value).replaceAll(/\s+/g, " ").trim();
}
