import { findRelations } from "../src/totals/findRelations";
import { cpuSeconds } from "./cpuSeconds";
import { largeSheet } from "./largeSheet";
import { sheetOfValues } from "./sheetOfValues";

const YEARS = 20;
const ROWS = [1250, 2500, 5000, 10_000] as const;

/** Prints processor time against cells, which is to grow no faster than they do; gives the seconds of the largest sheet. */
export function measureSize(): number {
  let last = 0;
  for (const rows of ROWS) {
    const sheet = sheetOfValues(largeSheet(rows, YEARS), []);
    const { result, seconds } = cpuSeconds(() => findRelations(sheet));
    const cells = rows * YEARS;
    const each = ((1e6 * seconds) / cells).toFixed(1);
    console.log(`${cells.toString().padStart(7)} cells in ${seconds.toFixed(2)} s of processor time, ${each} microseconds a cell, ${result.length.toString()} totals`);
    last = seconds;
  }
  return last;
} // prettier-ignore
