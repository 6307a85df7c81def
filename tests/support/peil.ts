import type { Snapshot } from "../../src/workbook/snapshot";
import { readSample, type SAMPLES } from "./samples";
import { sheetOf } from "./sheet";

/** A row of the sheet Peil: setting, value, explanation, date. */
export type PeilRow = readonly [name: string, value: string, explanation?: string, date?: string];

/** A workbook whose sheet Peil holds these rows and nothing else. */
export function withPeil(snapshot: Snapshot, ...rows: readonly PeilRow[]): Snapshot {
  const sheets = snapshot.sheets.filter(({ name }) => name !== "Peil");
  const cells = rows.map((row) => row.map((text) => text ?? null));
  const peil = sheetOf("Peil", [["Instelling", "Waarde", "Toelichting", "Datum"], ...cells]);
  return { ...snapshot, sheets: [...sheets, peil] };
}

/** A sample with other settings than its own. */
export async function sampleWith(
  name: (typeof SAMPLES)[keyof typeof SAMPLES],
  ...rows: readonly PeilRow[]
): Promise<Snapshot> {
  return withPeil(await readSample(name), ...rows);
}
