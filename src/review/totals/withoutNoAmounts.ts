import type { Budget } from "../../budget/budget";
import type { ReadingCorrection } from "../../budget/reading/readingCorrection";
import type { Finding, Skipped } from "../../findings/finding";
import { message } from "../../language/messages";
import type { Relation } from "../../totals/relation";
import { columnLetters } from "../../workbook/address";

/** What is left of a check where a person said of columns that they hold no amounts. */
export interface WithoutNoAmounts {
  readonly relations: readonly Relation[];
  /** Whether a finding is about something else than such a column. */
  readonly isLeft: (finding: Finding) => boolean;
  /** Each such column, so that what is left out is never kept silent. */
  readonly skipped: readonly Skipped[];
}

/**
 * Leaves the columns (rows, where the lines of the budget are columns) out of all sums that a person said hold no
 * amounts: what adds up in such a column is a coincidence, and so is what does not.
 */
export function withoutNoAmounts(
  relations: readonly Relation[],
  budget: Budget | undefined,
  { columnKinds }: ReadingCorrection,
): WithoutNoAmounts {
  const places = new Set([...columnKinds].filter(([, kind]) => kind === "no-amount").map(([place]) => place));
  if (!budget || places.size === 0) return { relations, isLeft: () => true, skipped: [] };
  const { sheet, linesAre, otherColumns } = budget;
  return {
    relations: relations.flatMap((relation) => {
      if (relation.axis !== linesAre) {
        const lines = [relation.total, ...relation.terms.map(({ line }) => line)];
        return lines.some((line) => places.has(line)) ? [] : [relation];
      }
      const across = relation.across.filter((place) => !places.has(place));
      return across.length === 0 ? [] : [{ ...relation, across }];
    }),
    isLeft: ({ cell }) => !places.has(linesAre === "rows" ? cell.column : cell.row),
    skipped: otherColumns
      .filter(({ column }) => places.has(column))
      .map(({ column, name }) => ({
        what: message(linesAre === "rows" ? "columnKinds.column" : "columnKinds.row", {
          place: linesAre === "rows" ? columnLetters(column) : column,
          name,
          sheet,
        }),
        why: message("columnKinds.saidNoAmount"),
      })),
  };
}
