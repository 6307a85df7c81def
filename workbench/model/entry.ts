import { englishFormula } from "../../src/language/formulaText";
import type { ModelCell } from "./cell";

/** How a typed text is read: the person at a Dutch Excel types "1.234,5", Office.js always speaks English. */
export type EntryLanguage = "nl" | "en";

const NUMBER_FORMS: Readonly<Record<EntryLanguage, RegExp>> = {
  nl: /^([+-]?)(?:€\s?)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(%?)$/,
  en: /^([+-]?)(?:[€$]\s?)?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(%?)$/,
};
const TRUTH: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false, WAAR: true, ONWAAR: false };
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DUTCH_MONTHS: Readonly<Record<string, string>> = { mrt: "mar", mei: "may", okt: "oct" };
const DAY_MILLISECONDS = 86_400_000;
/** Day 0 of Excel's calendar as it counts from March 1900 on. */
const CALENDAR_START = Date.UTC(1899, 11, 30);

/**
 * The cell after a value or a text was put into it, read as Excel reads what is typed: a leading apostrophe keeps a
 * text a text, "=", "+", "-" and "@" start a formula, and what looks like a number or a date becomes one, unless the
 * cell's format is "@". A formula's outcome is not known here: it takes the rest of the sheet.
 */
export function cellWithEntry(
  cell: ModelCell,
  entry: string | number | boolean,
  language: EntryLanguage,
): ModelCell {
  const bare = { ...cell, formula: null, hasTextPrefix: false };
  const isTextCell = cell.format === "@";
  if (typeof entry !== "string") return { ...bare, value: isTextCell ? englishText(entry) : entry };
  if (entry === "") return { ...bare, value: null };
  if (entry.startsWith("'")) return { ...bare, value: entry.slice(1), hasTextPrefix: true };
  if (isTextCell) return { ...bare, value: entry };
  const truth = TRUTH[entry.trim().toUpperCase()];
  if (truth !== undefined) return { ...bare, value: truth };
  const number = numberIn(entry.trim(), language);
  if (number !== undefined) return { ...bare, value: number };
  const day = dayIn(entry.trim().toLowerCase());
  if (day !== undefined)
    return { ...bare, value: day, format: cell.format === "General" ? "d-m-yyyy" : cell.format };
  if (/^[=+\-@]./.test(entry)) {
    const formula = entry.startsWith("=") ? entry : `=${entry}`;
    return { ...bare, value: null, formula: language === "nl" ? englishFormula(formula) : formula };
  }
  return { ...bare, value: entry };
}

function englishText(value: number | boolean): string {
  return value.toString().toUpperCase();
}

function numberIn(text: string, language: EntryLanguage): number | undefined {
  const scientific = /^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i.test(text) ? Number(text) : undefined;
  const match = NUMBER_FORMS[language].exec(text);
  if (!match) return scientific;
  const [, sign = "", whole = "", fraction = "", percent = ""] = match;
  const value = Number(`${sign}${whole.replaceAll(/[.,]/g, "")}.${fraction === "" ? "0" : fraction}`);
  return percent === "" ? value : value / 100;
}

/** Excel's number of the day in "1-2", "1/2/2024", "Aug 24" or "aug 2024". */
function dayIn(text: string): number | undefined {
  const named = /^([a-z]{3})[a-z]*\.?[ -](\d{1,4})$/.exec(text);
  if (named) {
    const [, name = "", digits = ""] = named;
    const month = MONTHS.indexOf(DUTCH_MONTHS[name] ?? name);
    const number = Number(digits);
    if (month < 0) return undefined;
    return number > 31 ? dayNumber(number, month, 1) : dayNumber(thisYear(), month, number);
  }
  const numeric = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2,4}))?$/.exec(text);
  if (!numeric) return undefined;
  const [, day = "", month = "", year = thisYear().toString()] = numeric;
  if (Number(day) > 31 || Number(month) > 12 || Number(day) === 0 || Number(month) === 0) return undefined;
  return dayNumber(Number(year) < 100 ? 2000 + Number(year) : Number(year), Number(month) - 1, Number(day));
}

function thisYear(): number {
  return new Date().getFullYear();
}

function dayNumber(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month, day) - CALENDAR_START) / DAY_MILLISECONDS);
}
