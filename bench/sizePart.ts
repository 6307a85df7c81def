import { findRelations } from "../src/totals/findRelations";
import { cpuSeconds } from "./cpuSeconds";
import { largeSheet } from "./largeSheet";
import { sheetOfValues } from "./sheetOfValues";

const YEARS = 20;

/** Prints processor time against cells: it is to grow no faster than they do. */
export function measureSize(): void {
  for (const rows of [1250, 2500, 5000, 10_000]) {
    const sheet = sheetOfValues(largeSheet(rows, YEARS), []);
    const { result, seconds } = cpuSeconds(() => findRelations(sheet));
    const cells = (rows * YEARS).toString().padStart(7);
    console.log(`${cells} cells in ${seconds.toFixed(2)} s of processor time, ${result.length.toString()} totals`);
  } // prettier-ignore
}
