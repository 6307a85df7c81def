import { cellText } from "../../workbook/cellText";
import { formatAt, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import { isDateFormat, monthAndYear } from "../../workbook/dates";
import type { RealisedColumn, RegisterColumns } from "./register";

/** The heading row of a register and what it says each column holds. */
export interface RegisterHeading {
  readonly row: number;
  readonly columns: RegisterColumns;
  readonly periods: readonly RealisedColumn[];
  /** The year that the headings name, as in "Afspraken 2021"; that of the agreements counts before that of a period. */
  readonly year: number | undefined;
}

const INDICATOR = /^(?:prestatie-?)?indicator(?:en|s)?$|^kpi'?s?$/i;
const NORM = /^(?:streef)?norm(?:en)?\b|^streefwaarden?\b/i;
const THEME = /^thema\b|^thema[’']?s\b/i;
const AGREEMENT = /^afspra(?:ak|ken)\b/i;
const EXPLANATION = /^(?:toelichting|opmerking)/i;
const REALISED = /^(?:realisatie|gerealiseerd|behaald|uitkomst|stand)\b/i;

/** Reads a row as the heading of a register: it names at least an indicator and a norm. */
export function readRegisterHeading(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  right: number,
): RegisterHeading | undefined {
  const named = new Map<string, number>();
  const periods: RealisedColumn[] = [];
  for (let column = left; column <= right; column++) {
    const text = headingText(sheet, row, column);
    const part = partOf(text);
    if (part !== undefined && !named.has(part)) named.set(part, column);
    else if (
      REALISED.test(text) ||
      (text !== "" && row > 1 && REALISED.test(cellText(sheet, row - 1, column)))
    ) {
      periods.push({ column, name: text });
    }
  }
  const indicator = named.get("indicator");
  const norm = named.get("norm");
  if (indicator === undefined || norm === undefined) return undefined;
  const columns = {
    theme: named.get("theme"),
    agreement: named.get("agreement"),
    indicator,
    norm,
    explanation: named.get("explanation"),
  };
  const agreed = [columns.agreement, columns.norm, columns.indicator].map((column) =>
    column === undefined ? "" : headingText(sheet, row, column),
  );
  const year = onlyYear(agreed.join(" ")) ?? onlyYear(periods.map(({ name }) => name).join(" "));
  return { row, columns, periods, year };
}

/** The one year that a text names; undefined where it names none or several. */
export function onlyYear(text: string): number | undefined {
  const [year, ...others] = new Set(text.match(/\b20\d\d\b/g) ?? []);
  return year === undefined || others.length > 0 ? undefined : Number(year);
}

function partOf(text: string): string | undefined {
  if (INDICATOR.test(text)) return "indicator";
  if (NORM.test(text)) return "norm";
  if (THEME.test(text)) return "theme";
  if (AGREEMENT.test(text)) return "agreement";
  return EXPLANATION.test(text) ? "explanation" : undefined;
}

/** Excel turns a typed "Aug 24" into a date: a heading names a period, no day. */
function headingText(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  // Looking for the area of every empty cell would cost much in a sheet with many merged areas.
  if (value === null) return "";
  if (typeof value === "number" && isDateFormat(formatAt(sheet, row, column))) return monthAndYear(value);
  return cellText(sheet, row, column);
}
