import type { Snapshot } from "../workbook/snapshot";

/**
 * A short text that is equal for snapshots with the same sheets, values and formulas, so that a kept result can be told
 * to be stale. FNV-1a over the UTF-16 units, twice with different starts: no secret, only a fingerprint.
 */
export function stampOf(snapshot: Snapshot): string {
  let one = 0x811c9dc5;
  let other = 0x01000193;
  const add = (text: string): void => {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      one = Math.imul(one ^ unit, 0x01000193);
      other = Math.imul(other ^ (unit + 1), 0x01000193);
    }
  };
  for (const sheet of snapshot.sheets) {
    add(JSON.stringify([sheet.name, sheet.top, sheet.left]));
    for (const row of sheet.values) add(JSON.stringify(row));
    for (const row of sheet.formulas) if (row.some((formula) => formula !== null)) add(JSON.stringify(row));
  }
  const hex = (part: number): string => (part >>> 0).toString(16).padStart(8, "0");
  return hex(one) + hex(other);
}
