import { numberFromDecimal } from "../../amounts/decimal";
import { readNumber } from "../../amounts/readNumber";
import { isBlank, type CellValue } from "../../workbook/cell";
import { cellToFill } from "../../workbook/cellToFill";
import type { SetCells } from "../../workbook/edit";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { attainmentOf } from "./attainment";
import { readRealised } from "./readRealised";
import type { NormEntry, NormRegister, Realised } from "./register";

/**
 * What came of a value for one norm. moved: the norm is no longer where it was. changed: another value stands there
 * than was shown. wrong-kind: the value does not fit the norm. shared: the cell holds the values of several norms, and
 * not a line for each of them. computed: a formula fills the cell.
 */
export type RealisedFilling =
  | { readonly kind: "edit"; readonly edit: SetCells }
  | { readonly kind: "moved" | "wrong-kind" | "shared" | "computed" }
  | { readonly kind: "changed"; readonly theirs: string };

/** A norm as it was shown, and the place in the register's periods that is filled in. */
export interface RealisedPlace {
  readonly entry: NormEntry;
  readonly period: number;
}

/**
 * The edit that writes what was realised, for the sheet as it is now: `registers` are those that were just read in it.
 * A percentage is written as a number with its format, everything else as it was typed; "" empties the place.
 */
export function fillRealised(
  sheet: SheetSnapshot,
  registers: readonly NormRegister[],
  { entry, period }: RealisedPlace,
  text: string,
): RealisedFilling {
  const now = registers.find(({ entries }) => entries.some((other) => isSameNorm(other, entry)));
  const own = now?.entries.filter(({ row }) => row === entry.row) ?? [];
  const index = own.findIndex((other) => isSameNorm(other, entry));
  const column = now?.periods[period]?.column;
  const norm = entry.clause && "norm" in entry.clause ? entry.clause.norm : undefined;
  if (index < 0 || column === undefined || !norm) return { kind: "moved" };
  const { value, hasFormula } = cellToFill(sheet, entry.row, column);
  if (hasFormula) return { kind: "computed" };
  const [before, theirs] = [entry.realised[period], own[index]?.realised[period]];
  if (!isSameValue(before, theirs)) return { kind: "changed", theirs: isBlank(value) ? "" : String(value) };
  const plain = text.trim();
  if (plain !== "" && attainmentOf(norm, readRealised(plain)).status === "wrong-kind")
    return { kind: "wrong-kind" };
  const lines = own.length === 1 ? [""] : linesOf(value, own.length);
  if (!lines) return { kind: "shared" };
  lines[index] = plain;
  const content = own.length === 1 ? contentOf(plain) : contentOf(lines.join("\n"), true);
  return {
    kind: "edit",
    edit: {
      kind: "set-cells",
      sheet: sheet.name,
      cells: [{ row: entry.row, column, content: { kind: "value", ...content } }],
      expected: [value],
    },
  };
}

function isSameNorm(one: NormEntry, other: NormEntry): boolean {
  return one.row === other.row && one.indicator === other.indicator && one.text === other.text;
}

function isSameValue(one: Realised | undefined, other: Realised | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function linesOf(value: CellValue, count: number): string[] | undefined {
  if (isBlank(value)) return Array<string>(count).fill("");
  const lines = String(value).split(/\r\n|\r|\n/);
  return lines.length === count ? lines : undefined;
}

function contentOf(text: string, isText = false): { readonly value: CellValue; readonly format?: string } {
  if (text.trim() === "") return { value: null };
  if (isText) return { value: text };
  const reading = readNumber(text);
  if (reading.kind !== "number") return { value: text };
  const number = numberFromDecimal(reading.value);
  if (!reading.isPercentage) return { value: number };
  const digits = (/,(\d+)/.exec(text)?.[1] ?? "").length;
  return {
    value: Number((number / 100).toFixed(digits + 2)),
    format: digits === 0 ? "0%" : `0.${"0".repeat(digits)}%`,
  };
}
