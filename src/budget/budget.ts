import type { Cents } from "../amounts/cents";
import type { CellAddress } from "../workbook/address";
import type { ColumnKind } from "./reading/columnKind";
import type { StackedBlock } from "./stackedBlock";

/** A column of amounts, by its heading as printed: "2021", "Begroting 2021", "2e kwartaal". */
export interface Period {
  readonly name: string;
  readonly column: number;
}

/** A column beside the periods of the budget: what was realised, a forecast, a difference. */
export interface OtherColumn extends Period {
  readonly kind: ColumnKind;
}

/**
 * What a line is for the budget's arithmetic. item: an amount of its own. total: the sum of others. result: income
 * minus expenses.
 */
export type LineKind = "item" | "total" | "result";

/** Which side a line counts on. A transfer is an expense that is not the partnership's own to spend (afdracht). */
export type LineSide = "income" | "transfer" | "expenses" | "result";

export interface BudgetLine {
  /** Its row; in a budget with its lines in columns, its column. */
  readonly row: number;
  /** The words of the line without its programme number. */
  readonly label: string;
  /** The number in "pr3:" or "Programma 3"; undefined where the line has none. */
  readonly programme: number | undefined;
  /** The heading it stands under; "" where there is none. */
  readonly section: string;
  readonly kind: LineKind;
  /** The row of the programme's total that counts this line, or of the line it is "waarvan"; undefined for the others. */
  readonly partOf: number | undefined;
  readonly side: LineSide;
  /** One amount a period; null where the cell is empty or cannot be read. In whole cents, unit applied. */
  readonly amounts: readonly (Cents | null)[];
  /**
   * Indexes of the periods in which the cell holds something that is no amount to count with: it cannot be read, or it
   * says p.m. Where an amount is null and its index is not here, the cell is empty. Absent where there are none.
   */
  readonly unknown?: readonly number[];
}

/** How many euro one printed unit is: "in euro", "x € 1.000", "x € 1 mln". */
export type BudgetUnit = 1 | 1000 | 1_000_000;

/**
 * A programme budget as it was recognised in a sheet. Lines that stand beside each other in the sheet have rows of their
 * own here: `blocks` tells where their cells are. Absent where every line stands in its own row.
 */
export interface Budget {
  readonly sheet: string;
  /** whole: both income and expenses. part: one side of a budget, as a chapter prints it. */
  readonly scope: "whole" | "part";
  /** Whether a line is a row, with a column a period, or the other way round: then row and column change places. */
  readonly linesAre: "rows" | "columns";
  readonly headingRow: number | undefined;
  /** The columns with the words of the lines; rows where lines are columns. */
  readonly labelColumns: readonly number[];
  readonly periods: readonly Period[];
  readonly otherColumns: readonly OtherColumn[];
  readonly unit: BudgetUnit;
  /** Whether income is printed as positive (1) or as negative (-1) numbers. */
  readonly incomeSign: 1 | -1;
  /** Whether expenses are printed as positive (1) or as negative (-1) numbers. */
  readonly expenseSign: 1 | -1;
  readonly lines: readonly BudgetLine[];
  /** Rows of the lines everything hangs on, where they are found. */
  readonly totalIncome: number | undefined;
  readonly totalExpenses: number | undefined;
  readonly totalTransfers: number | undefined;
  readonly result: number | undefined;
  readonly blocks?: readonly StackedBlock[];
}

/** One part of a figure: a line's amount, added or taken off. */
export interface FigureTerm {
  readonly cell: CellAddress;
  readonly label: string;
  readonly value: Cents;
  readonly weight: 1 | -1;
}
