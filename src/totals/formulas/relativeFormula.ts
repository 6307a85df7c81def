import { columnNumber } from "../../workbook/address";

/** The formula with each relative reference as steps from its own cell: what copying it leaves the same. */
export function relativeFormula(formula: string, row: number, column: number): string {
  return formula.replaceAll(/(\$?)([A-Z]{1,3})(\$?)(\d+)/g, (_, absoluteColumn: string, letters: string, absoluteRow: string, digits: string) => {
    const across = absoluteColumn === "$" ? `C${letters}` : `C[${(columnNumber(letters) - column).toString()}]`;
    const down = absoluteRow === "$" ? `R${digits}` : `R[${(Number(digits) - row).toString()}]`;
    return down + across;
  });
} // prettier-ignore
