import { startFingerprint } from "../workbook/fingerprint";
import type { Snapshot } from "../workbook/snapshot";

/**
 * A short text that is equal for snapshots with the same sheets, values, formulas and names, so that a kept result can be told
 * to be stale.
 */
export function stampOf(snapshot: Snapshot): string {
  const { add, hex } = startFingerprint();
  for (const sheet of snapshot.sheets) {
    add(JSON.stringify([sheet.name, sheet.top, sheet.left]));
    if (sheet.names.size > 0) add(JSON.stringify([...sheet.names.values()]));
    for (const row of sheet.values) add(JSON.stringify(row));
    for (const row of sheet.formulas) if (row.some((formula) => formula !== null)) add(JSON.stringify(row));
  }
  return hex();
}
