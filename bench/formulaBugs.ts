import type { SheetSnapshot } from "../src/workbook/snapshot";
import { pick, type Random } from "./random";

/** The classes of mistakes that audits of spreadsheets find in sums. */
export const BUGS = ["misses-line", "includes-subtotal", "differs", "overtyped", "covers-text"] as const;
export type Bug = (typeof BUGS)[number];

/** A sheet with one sum that is wrong; row and column of the cell to be reported, from 1. */
export interface Broken {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}

/** A sum of the lines right above it: indices of its cell from 0, and the rows it adds up from 1. */
interface PlainSum {
  readonly r: number;
  readonly c: number;
  readonly letters: string;
  readonly top: number;
  readonly bottom: number;
}

const FEWEST_LINES = 4;

/**
 * Breaks up to `most` sums of a sheet, one in each copy of it. Sums that `isLeftOut` are not touched: they are reported
 * already.
 */
export function plantBugs(
  sheet: SheetSnapshot,
  bug: Bug,
  most: number,
  random: Random,
  isLeftOut: (row: number, column: number) => boolean,
): readonly Broken[] {
  let open = plainSums(sheet).filter(
    (sum) => !isLeftOut(sheet.top + sum.r, sheet.left + sum.c) && lendsItself(sheet, sum, bug),
  );
  const broken: Broken[] = [];
  while (open.length > 0 && broken.length < most) {
    const sum = pick(random, open);
    open = open.filter((other) => other !== sum);
    broken.push({ sheet: plantBug(sheet, sum, bug, random), row: sheet.top + sum.r, column: sheet.left + sum.c }); // prettier-ignore
  }
  return broken;
}

/** Sums of a block of numbers that ends right above them. */
function plainSums(sheet: SheetSnapshot): readonly PlainSum[] {
  return sheet.formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => {
      const match = /^=SUM\(([A-Z]+)(\d+):\1(\d+)\)$/.exec(formula ?? "");
      if (!match) return [];
      const [, letters = "", first = "0", last = "0"] = match;
      const [top, bottom] = [Number(first), Number(last)];
      const amounts = sheet.values.slice(top - sheet.top, bottom - sheet.top + 1).map((line) => line[c]);
      const isPlain = bottom - top + 1 >= FEWEST_LINES && bottom === sheet.top + r - 1;
      return isPlain && amounts.every((value) => typeof value === "number") ? [{ r, c, letters, top, bottom }] : [];
    }),
  );
} // prettier-ignore

function lendsItself(sheet: SheetSnapshot, { r, c, bottom }: PlainSum, bug: Bug): boolean {
  if (bug === "differs" || bug === "overtyped") return hasSumsBeside(sheet, r, c);
  // A zero that is a text changes nothing.
  return bug !== "covers-text" || sheet.values[bottom - sheet.top]?.[c] !== 0;
}

/** Whether two of the cells beside it hold sums too: otherwise nothing shows that this one is to be one. */
function hasSumsBeside(sheet: SheetSnapshot, r: number, c: number): boolean {
  const beside = [c - 2, c - 1, c + 1, c + 2].map((column) => sheet.formulas[r]?.[column] ?? "");
  return beside.filter((formula) => formula.startsWith("=SUM(")).length >= 2;
}

function plantBug(sheet: SheetSnapshot, sum: PlainSum, bug: Bug, random: Random): SheetSnapshot {
  const { r, c, letters, top, bottom } = sum;
  const range = (from: number, to: number): string => `=SUM(${letters}${from.toString()}:${letters}${to.toString()})`; // prettier-ignore
  const last = bottom - sheet.top;
  switch (bug) {
    case "misses-line":
      return withCell(sheet, r, c, random() < 0.5 ? range(top, bottom - 1) : range(top + 1, bottom));
    case "includes-subtotal":
      return withCell(sheet, last, c, range(top, bottom - 1));
    case "differs":
      return withCell(sheet, r, c, range(top + 1, bottom - 1));
    case "overtyped":
      return withCell(sheet, r, c, null);
    case "covers-text":
      return withCell(sheet, last, c, null, String(sheet.values[last]?.[c]));
  }
}

function withCell(sheet: SheetSnapshot, r: number, c: number, formula: string | null, text?: string): SheetSnapshot {
  const isCell = (row: number, column: number): boolean => row === r && column === c;
  return {
    ...sheet,
    formulas: sheet.formulas.map((line, i) => line.map((old, j) => (isCell(i, j) ? formula : old))),
    values: sheet.values.map((line, i) => line.map((old, j) => (isCell(i, j) && text !== undefined ? text : old))),
  };
} // prettier-ignore
