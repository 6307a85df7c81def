import type { Budget } from "../../budget/budget";
import type { Realisation } from "../../budget/realisation/realisation";
import { isPartOfYear } from "../../budget/realisation/realisationColumns";
import type { Skipped } from "../../findings/finding";
import { message } from "../../language/messages";

/** Columns of what was realised in part of a year that no budget of that part stands beside: named, never kept silent. */
export function realisedAlone(
  budgets: readonly Budget[],
  realisations: readonly Realisation[],
): readonly Skipped[] {
  return budgets.flatMap(({ sheet, otherColumns }) =>
    otherColumns
      .filter((column) => column.kind === "realised" && isPartOfYear(column))
      .filter(({ name }) => !realisations.some(({ actualName }) => actualName === name))
      .map(({ name }) => ({
        what: message("tables.realisedAlone", { name, sheet }),
        why: message("tables.realisedAloneWhy"),
      })),
  );
}
