import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbookFile } from "../src/file/readWorkbookFile";
import type { SheetSnapshot } from "../src/workbook/snapshot";
import { BENCHMARK } from "./developmentTables";

/** A sheet of a real workbook. */
export interface RealSheet {
  readonly workbook: string;
  readonly sheet: SheetSnapshot;
}

/** The sheets of the real workbooks, with their formulas; undefined where the workbooks are not there. */
export async function realWorkbooks(): Promise<readonly RealSheet[] | undefined> {
  const folder = join(BENCHMARK, "workbooks");
  if (!existsSync(folder)) {
    console.log(`The workbooks are not in ${folder}; this part is left out.`);
    return undefined;
  }
  const sheets: RealSheet[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".xlsx"))) {
    const reading = await readWorkbookFile(new Uint8Array(readFileSync(join(folder, name))), name);
    if (!reading.ok) console.log(`${name} cannot be read: ${reading.failure.code}`);
    else sheets.push(...reading.value.snapshot.sheets.map((sheet) => ({ workbook: name, sheet })));
  }
  return sheets;
}
