import type { CellValue } from "../src/workbook/cell";
import { seededRandom } from "./random";

/** A budget of many blocks: `rows` rows by `columns` years, a subtotal beneath every nine lines. */
export function largeSheet(rows: number, columns: number): readonly (readonly CellValue[])[] {
  const random = seededRandom(3);
  const sheet: CellValue[][] = [["Omschrijving", ...Array.from({ length: columns }, (_, i) => `Begroting ${(i + 1).toString()}`)]];
  let block: number[][] = [];
  const sums: number[][] = [];
  const add = (lines: readonly (readonly number[])[]): number[] =>
    Array.from({ length: columns }, (_, i) => lines.reduce((sum, line) => sum + (line[i] ?? 0), 0));
  while (sheet.length < rows - 1) {
    if (block.length < 9) {
      const line = Array.from({ length: columns }, () => Math.floor(random() * 1_000_000));
      block.push(line);
      sheet.push([`Post ${sheet.length.toString()}`, ...line]);
    } else {
      sums.push(add(block));
      sheet.push([`Subtotaal ${sums.length.toString()}`, ...add(block)]);
      block = [];
    }
  }
  sheet.push(["Totaal", ...add([...sums, ...block])]);
  return sheet;
} // prettier-ignore
