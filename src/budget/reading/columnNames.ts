import { isBlank } from "../../workbook/cell";
import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import { kindOfColumn, type ColumnKind } from "./columnKind";

/** A column of numbers with what its headings say. */
export interface NamedColumn {
  readonly column: number;
  readonly name: string;
  readonly kind: ColumnKind;
}

const YEAR = /\b(?:19|20)\d\d(?:\s?[/-]\s?(?:19|20)?\d\d)?\b/;

/** The year in the name of a period, "2026" or "2025/2026"; undefined where it has none. */
export function yearIn(name: string): string | undefined {
  return YEAR.exec(name)?.[0];
}

/**
 * Names columns by the row of headings and, where that names none of the years, by a row of years above it: "2024" over
 * "begroting" and "realisatie" gives "2024" and "2024 realisatie". A year is printed once for the columns beneath it.
 * A budget's column is named by its year alone, unless another column has that name.
 */
export function nameColumns(
  sheet: SheetSnapshot,
  headingRow: number | undefined,
  columns: readonly number[],
): readonly NamedColumn[] {
  if (headingRow === undefined) return columns.map((column) => ({ column, name: "", kind: "budget" }));
  const own = columns.map((column) => headingText(sheet, headingRow, column));
  const years = own.some((text) => YEAR.test(text)) ? undefined : yearsAbove(sheet, headingRow, columns);
  const named = columns.map((column, index): NamedColumn => {
    const text = [years?.[index] ?? "", own[index] ?? ""].filter((part) => part !== "").join(" ");
    const kind = kindOfColumn(text);
    return { column, name: kind === "budget" ? shortName(text) : text, kind };
  });
  const times = new Map<string, number>();
  for (const { name } of named) times.set(name, (times.get(name) ?? 0) + 1);
  return named.map((one, index) => {
    const isAlone = times.get(one.name) === 1;
    const whole = [years?.[index] ?? "", own[index] ?? ""].filter((part) => part !== "").join(" ");
    return isAlone ? one : { ...one, name: whole };
  });
}

/** The words of a heading on one line; "" where it is empty. */
export function headingText(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return isBlank(value) ? "" : String(value).replaceAll(/\s+/g, " ").trim();
}

/** The nearest row above with nothing but years over the columns, each carried to the right. */
function yearsAbove(
  sheet: SheetSnapshot,
  headingRow: number,
  columns: readonly number[],
): readonly string[] | undefined {
  for (let row = headingRow - 1; row >= Math.max(sheet.top, headingRow - 3); row--) {
    const texts = columns.map((column) => headingText(sheet, row, column));
    const filled = texts.filter((text) => text !== "");
    if (texts[0] === "" || filled.length === 0 || !filled.every((text) => YEAR.test(text))) continue;
    let last = "";
    return texts.map((text) => (last = text === "" ? last : text));
  }
  return undefined;
}

/** "Begroting 2021" beside other words is the period 2021; a heading without a year is kept as it is. */
function shortName(text: string): string {
  const year = YEAR.exec(text)?.[0];
  const isPlain =
    year !== undefined &&
    /^(?:begroting|raming|meerjarenbegroting|jaar|budget|year)?\s*$/i.test(text.replace(year, "").trim());
  return isPlain ? year : text;
}
