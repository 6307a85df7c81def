import { numberFromDecimal } from "../../amounts/decimal";
import type { AmountGrid } from "../../totals/amountGrid";
import type { PercentageCell } from "./percentageCells";

/**
 * share: part of a total in the same column of amounts. growth: change of one column of amounts against another. ratio: one
 * column of amounts as a part of another.
 */
export type PercentageKind = "share" | "growth" | "ratio";

/** A percentage with the two amounts it is worked out from. */
export interface CheckedPercentage {
  readonly cell: PercentageCell;
  readonly part: number;
  readonly whole: number;
  readonly expected: number;
  readonly isRight: boolean;
}

/** What a column of percentages is of, and each of its cells worked out. */
export interface PercentageMeaning {
  readonly kind: PercentageKind;
  readonly cells: readonly CheckedPercentage[];
}

/** Percentages that must come out before it is certain what they are of, and which part of all of them. */
const FEWEST_RIGHT = 3;
const MOST_RIGHT = 0.75;

/**
 * What a column of percentages is of: the one reading under which most of its cells come out, if that is nearly all of
 * them. Undefined where the amounts do not tell, and where two readings that explain as many say different things.
 */
export function meaningOf(
  grid: AmountGrid,
  percentages: readonly PercentageCell[],
  amountColumns: readonly number[],
  isTotal: (row: number) => boolean,
): PercentageMeaning | undefined {
  const amountAt = (row: number, column: number): number | undefined => {
    const cell = grid.at(row, column);
    return cell.kind === "number" && !cell.isPercentage ? numberFromDecimal(cell.value) : undefined;
  };
  const pairs = amountColumns.flatMap((one) =>
    amountColumns.flatMap((other) => (one === other ? [] : [[one, other] as const])),
  );
  const readings: readonly PercentageMeaning[] = [
    ...amountColumns.flatMap((column) => shares(percentages, (row) => amountAt(row, column), isTotal)),
    ...pairs.flatMap(([now, before]) => compared(percentages, amountAt, now, before)),
  ];
  const certain = readings.filter(isCertain);
  const rightIn = ({ cells }: PercentageMeaning): number => cells.filter(({ isRight }) => isRight).length;
  const most = Math.max(0, ...certain.map(rightIn));
  const [best, ...rivals] = certain.filter((reading) => rightIn(reading) === most);
  if (!best) return undefined;
  // What is right in a reading that explains as much is not called wrong.
  const isRightIn = (reading: PercentageMeaning, row: number): boolean =>
    reading.cells.some(({ cell, isRight }) => cell.row === row && isRight);
  return {
    ...best,
    cells: best.cells.filter(
      ({ cell, isRight }) => isRight || !rivals.some((rival) => isRightIn(rival, cell.row)),
    ),
  };
}

function isCertain({ cells }: PercentageMeaning): boolean {
  const right = cells.filter(({ isRight }) => isRight);
  const telling = right.filter(({ cell }) => Math.abs(cell.value) > 2 * cell.unit);
  const different = new Set(telling.map(({ cell }) => cell.value));
  return different.size >= FEWEST_RIGHT && right.length >= MOST_RIGHT * cells.length;
}

/** Shares of the total beneath each line, of the one above it, or of all lines together where the total has no amount. */
function shares(
  percentages: readonly PercentageCell[],
  amountAt: (row: number) => number | undefined,
  isTotal: (row: number) => boolean,
): readonly PercentageMeaning[] {
  const isWhole = ({ row, value, unit }: PercentageCell): boolean =>
    Math.abs(value - 100) <= unit / 2 || isTotal(row);
  const wholes = percentages.filter(isWhole).map(({ row }) => row);
  const hundreds = percentages.filter(({ value, unit }) => Math.abs(value - 100) <= unit / 2).map(({ row }) => row);
  const sets = [hundreds, wholes, ...wholes.map((row) => [row])].filter((set) => set.length > 0);
  return sets.flatMap((set) =>
    [true, false].map((isBelow): PercentageMeaning => ({
      kind: "share",
      cells: percentages.flatMap((cell) => {
        const whole = isBelow ? set.find((row) => row >= cell.row) : set.findLast((row) => row <= cell.row);
        if (whole === undefined) return [];
        const among = percentages.filter(({ row }) => row < whole && !set.includes(row) && row > (set.findLast((one) => one < whole) ?? 0));
        const ofAll = among.reduce((sum, { row }) => sum + (amountAt(row) ?? 0), 0);
        return checked(cell, amountAt(cell.row), amountAt(whole) ?? ofAll, (part, of) => (100 * part) / of);
      }),
    })),
  );
} // prettier-ignore

/** One column of amounts as a part of another, and its change against the other. */
function compared(
  percentages: readonly PercentageCell[],
  amountAt: (row: number, column: number) => number | undefined,
  now: number,
  before: number,
): readonly PercentageMeaning[] {
  const reading = (
    kind: PercentageKind,
    workOut: (part: number, of: number) => number,
  ): PercentageMeaning => ({
    kind,
    cells: percentages.flatMap((cell) =>
      checked(cell, amountAt(cell.row, now), amountAt(cell.row, before), workOut),
    ),
  });
  return [
    reading("growth", (part, of) => (100 * (part - of)) / of),
    reading("growth", (part, of) => (100 * (part - of)) / Math.abs(of)),
    reading("ratio", (part, of) => (100 * part) / of),
  ];
}

/** Right within a unit of the last printed digit and what the rounding of the two amounts can do. */
function checked(
  cell: PercentageCell,
  part: number | undefined,
  whole: number | undefined,
  workOut: (part: number, whole: number) => number,
): readonly CheckedPercentage[] {
  if (part === undefined || whole === undefined || whole === 0) return [];
  const expected = workOut(part, whole);
  const byAmounts = (50 / Math.abs(whole)) * (1 + Math.abs(part / whole));
  const isRight = Math.abs(expected - cell.value) <= cell.unit + byAmounts + 1e-9;
  return [{ cell, part, whole, expected, isRight }];
}
