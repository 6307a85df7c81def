import type { CellValue } from "../../../src/workbook/cell";

/** A register of two quarters that holds together: 7 + 9 = 16, 8 + 12 = 20; reasons 10 + 6 = 16 and 12 + 8 = 20. */
export const REGISTER: readonly (readonly CellValue[])[] = [
  ["Thuiszitters", "1e kwartaal 2026", "2e kwartaal 2026"],
  ["Categorie 1: absoluut verzuim", 7, 8],
  ["Categorie 2: thuiszitters", 9, 12],
  ["Totaal categorie 1 en 2", 16, 20],
  ["Waarvan absolute thuiszitters", 7, 8],
  ["Vrijstellingen", 21, 25],
  ["Bij wie de drie maanden om zijn", 11, 14],
  ["Passend aanbod binnen drie maanden", 11, 6],
  ["Redenen"],
  ["Wachtlijst", 10, 12],
  ["Geen passend aanbod", 6, 8],
];

/** The register with other values in some cells, as [row, column, value] from 1. */
export function changed(
  ...changes: readonly (readonly [row: number, column: number, value: CellValue])[]
): readonly (readonly CellValue[])[] {
  return REGISTER.map((line, row) =>
    line.map((value, column) => {
      const change = changes.find(([r, c]) => r === row + 1 && c === column + 1);
      return change ? change[2] : value;
    }),
  );
}
