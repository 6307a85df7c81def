import type { Budget, OtherColumn } from "../../budget/budget";
import { COLUMN_KINDS, type ColumnKind } from "../../budget/reading/columnKind";
import type { ReadingCorrection } from "../../budget/reading/readingCorrection";

/** What a column is, as a person chooses it: "budget" is a period, and a column of the budget can be left out too. */
export const COLUMN_MEANINGS = [...COLUMN_KINDS, "left-out"] as const;
export type ColumnMeaning = ColumnKind | "left-out";

/** What columns are with this correction. */
export function columnMeaningIn(
  budget: Budget,
  draft: ReadingCorrection,
): (one: OtherColumn) => ColumnMeaning {
  const periods = periodsIn(budget, draft);
  return ({ column, kind }) => {
    if (periods.includes(column)) return "budget";
    const said = draft.columnKinds.get(column) ?? kind;
    return said === "budget" ? "left-out" : said;
  };
}

/** The correction with this meaning for a column. Where the periods become others, all of them are said. */
export function withColumnMeaning(
  budget: Budget,
  draft: ReadingCorrection,
  column: number,
  meaning: ColumnMeaning,
): ReadingCorrection {
  const before = periodsIn(budget, draft);
  const others = before.filter((one) => one !== column);
  const periods = meaning === "budget" ? [...others, column].sort((one, other) => one - other) : others;
  const isAsBefore = periods.join() === before.join();
  const columnKinds = new Map([...draft.columnKinds].filter(([place]) => place !== column));
  if (meaning !== "budget" && meaning !== "left-out") columnKinds.set(column, meaning);
  return { ...draft, periods: isAsBefore ? draft.periods : periods, columnKinds };
}

function periodsIn(budget: Budget, { periods }: ReadingCorrection): readonly number[] {
  return periods ?? budget.periods.map(({ column }) => column);
}
