import type { Budget, BudgetUnit, LineKind, LineSide } from "../budget";
import type { ColumnKind } from "./columnKind";

/** What a person says about the reading of one sheet. Undefined: as Peil sees it. Lines and columns count from 1. */
export interface ReadingCorrection {
  /** The sheet is no budget. */
  readonly isNone: boolean;
  /** The sheet is a budget, whether it looks like one or not. */
  readonly isBudget: boolean;
  readonly linesAre: Budget["linesAre"] | undefined;
  /** The first and the last row of the budget: another one may stand above or beneath it. */
  readonly area: { readonly first: number; readonly last: number } | undefined;
  /** The columns with the words of the lines. */
  readonly labels: readonly number[] | undefined;
  readonly unit: BudgetUnit | undefined;
  readonly incomeSign: 1 | -1 | undefined;
  readonly expenseSign: 1 | -1 | undefined;
  readonly totalIncome: number | undefined;
  readonly totalExpenses: number | undefined;
  readonly totalTransfers: number | undefined;
  readonly result: number | undefined;
  /** The columns of the periods. */
  readonly periods: readonly number[] | undefined;
  /** What columns are called, by their place: the year where no heading says it. */
  readonly names: ReadonlyMap<number, string>;
  /** What columns are, by their place. Where `periods` is said, that decides which columns are periods. */
  readonly columnKinds: ReadonlyMap<number, ColumnKind>;
  /** Programme numbers of lines; null where a line is of no programme. */
  readonly programmes: ReadonlyMap<number, number | null>;
  readonly sides: ReadonlyMap<number, LineSide>;
  /** Lines that are an amount of their own, and lines that are the sum of others. */
  readonly kinds: ReadonlyMap<number, Exclude<LineKind, "result">>;
}

export const NO_CORRECTION: ReadingCorrection = {
  isNone: false,
  isBudget: false,
  linesAre: undefined,
  area: undefined,
  labels: undefined,
  unit: undefined,
  incomeSign: undefined,
  expenseSign: undefined,
  totalIncome: undefined,
  totalExpenses: undefined,
  totalTransfers: undefined,
  result: undefined,
  periods: undefined,
  names: new Map(),
  columnKinds: new Map(),
  programmes: new Map(),
  sides: new Map(),
  kinds: new Map(),
};

/** Kind and side of a line after correction. A line that is said to be a total is one, whatever was found beneath it. */
export function sideInReading(
  correction: ReadingCorrection,
  line: { readonly row: number; readonly kind: LineKind; readonly side: LineSide },
): { readonly kind: LineKind; readonly side: LineSide } {
  const { row } = line;
  if (row === correction.totalIncome) return { kind: "total", side: "income" };
  if (row === correction.totalExpenses) return { kind: "total", side: "expenses" };
  if (row === correction.totalTransfers) return { kind: "total", side: "transfer" };
  if (row === correction.result) return { kind: "result", side: "result" };
  const side = correction.sides.get(row) ?? line.side;
  if (side === "result") return { kind: "result", side };
  return { kind: correction.kinds.get(row) ?? (line.kind === "result" ? "item" : line.kind), side };
}

/** The programme of a line after correction; undefined where it is of none. */
export function programmeInReading(
  { programmes }: ReadingCorrection,
  { row, programme }: { readonly row: number; readonly programme: number | undefined },
): number | undefined {
  const said = programmes.get(row);
  return said === undefined ? programme : (said ?? undefined);
}
