import { isBlank } from "../workbook/cell";
import { formatAt, valueAt, type SheetSnapshot } from "../workbook/snapshot";

/** The parts of a plan-do-check-act table that a heading can name. */
export type Part = "code" | "plan" | "doText" | "check" | "act";

const WORDS: Readonly<Record<Part, readonly string[]>> = {
  code: ["code", "nr", "nr.", "nummer", "no", "no.", "number", "id"],
  plan: ["plan"],
  doText: ["do", "doen"],
  check: ["check", "controle"],
  act: ["act", "adjust", "bijstellen", "bijstelling"],
};

/** Which part a heading names; undefined where it names none. */
export function partOf(heading: string): Part | undefined {
  const word = heading.toLowerCase();
  return (Object.keys(WORDS) as Part[]).find((part) => WORDS[part].includes(word));
}

const MONTHS =
  "jan|januari|january|feb|februari|february|mrt|maart|mar|march|apr|april|mei|may|jun|juni|june|jul|juli|july|aug|augustus|august|sep|sept|september|okt|oktober|oct|october|nov|november|dec|december";
const TIME = new RegExp(
  `\\b(?:19|20)\\d\\d\\b|\\b(?:${MONTHS})\\b|\\bq[1-4]\\b|kwartaal|quarter|ronde|meting`,
  "i",
);

/** Whether a heading speaks of a time: a year, a month, a quarter, a round. */
export function namesTime(heading: string): boolean {
  return TIME.test(heading);
}

/**
 * The words of a heading cell. Excel turns a typed "Aug 24" into a date: that is put back as month and year, because
 * a heading names a period, no day.
 */
export function headingText(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (isBlank(value)) return "";
  if (
    typeof value === "number" &&
    /[my]/i.test(formatAt(sheet, row, column).replaceAll(/"[^"]*"|\[[^\]]*\]/g, ""))
  ) {
    return monthAndYear(value);
  }
  return String(value).replaceAll(/\s+/g, " ").trim();
}

/** Day 25569 of Excel's calendar is 1 January 1970. */
const DAYS_TO_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

function monthAndYear(serial: number): string {
  const date = new Date((serial - DAYS_TO_1970) * MILLISECONDS_A_DAY);
  const month = new Intl.DateTimeFormat("nl-NL", { month: "short", timeZone: "UTC" })
    .format(date)
    .replace(".", "");
  const name = month.charAt(0).toUpperCase() + month.slice(1);
  return `${name} ${(date.getUTCFullYear() % 100).toString().padStart(2, "0")}`;
}
