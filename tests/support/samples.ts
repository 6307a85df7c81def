import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbookFile } from "../../src/file/readWorkbookFile";
import type { CellValue } from "../../src/workbook/cell";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";

export const SAMPLES = {
  multiYear: "meerjarenbegroting-utrecht-po-2019-2024.xlsx",
  annual: "begroting-sterk-vo-2021.xlsx",
  agendas: "agendas-sterk-vo-2022-2024.xlsx",
  norms: "normen-sterk-vo-2021.xlsx",
  region: "regio-utrecht-west-2023-2027.xlsx",
  yearPlan: "jaarplan-utrecht-po-2020.xlsx",
  plans: "agenda-utrecht-west-2023-2027.xlsx",
  progress: "voortgang-utrecht-west-2023-2027.xlsx",
} as const;

/** A sample as Peil reads it. */
export async function readSample(name: (typeof SAMPLES)[keyof typeof SAMPLES]): Promise<Snapshot> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../samples", name)));
  const reading = await readWorkbookFile(bytes, name, { takenAt: "2026-01-05T09:00:00.000Z" });
  if (!reading.ok) throw new Error(`The sample ${name} cannot be read: ${reading.failure.code}.`);
  return reading.value.snapshot;
}

/** The same workbook with every cell replaced by what `change` makes of it; rows and columns from 1. */
export function changed(
  snapshot: Snapshot,
  change: (value: CellValue, sheet: SheetSnapshot, row: number, column: number) => CellValue,
): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row, r) =>
      row.map((value, c) => change(value, sheet, r + sheet.top, c + sheet.left)),
    ),
  }));
  return { ...snapshot, sheets };
}

/** The same workbook with one other value. */
export function withCell(
  snapshot: Snapshot,
  at: { readonly sheet: string; readonly row: number; readonly column: number },
  value: CellValue,
): Snapshot {
  return changed(snapshot, (old, sheet, row, column) =>
    sheet.name === at.sheet && row === at.row && column === at.column ? value : old,
  );
}
