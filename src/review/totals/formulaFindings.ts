import type { Finding } from "../../findings/finding";
import { findFormulaFaults } from "../../totals/formulas/findFormulaFaults";
import { isSameCell } from "../../workbook/address";
import type { SheetSnapshot } from "../../workbook/snapshot";

/**
 * Remarks for formulas that add up something else than their surroundings ask for. They are remarks, no errors: the
 * numbers decide whether a total is wrong, and a formula may have its reasons. A cell that is an error already gets none.
 */
export function formulaFindings(sheet: SheetSnapshot, errors: readonly Finding[]): readonly Finding[] {
  return findFormulaFaults(sheet)
    .filter(({ cell }) => !errors.some((error) => isSameCell(error.cell, cell)))
    .map(({ cell, message }): Finding => ({
      rule: "formula",
      severity: "remark",
      cell,
      goTo: cell,
      period: undefined,
      message,
      sum: undefined,
      hints: [],
    }));
}
