import type { BudgetUnit } from "../../budget/budget";
import type { Language } from "../../language/language";

/** What one unit of a sheet's amounts is worth, in words. */
export function unitText(unit: BudgetUnit, { words }: Language): string {
  if (unit === 1_000_000) return words("figures.unitMillion");
  return words(unit === 1 ? "report.unitEuro" : "report.unitThousand");
}
