import type { BudgetUnit } from "../../budget/budget";
import type { MessageKey } from "../../language/messages";

/** The words for what one printed unit is worth. */
export function unitKey(unit: BudgetUnit): MessageKey {
  if (unit === 1_000_000) return "figures.unitTimesMillion";
  return unit === 1 ? "pane.readUnitEuro" : "pane.readUnitThousand";
}
