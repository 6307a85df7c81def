import type { Snapshot } from "../workbook/snapshot";

/**
 * The ids of our own conditional formats as they were last seen, so that replacing them takes one round trip. It may
 * be out of date, after an undo or through a co-author: whoever uses it looks afterwards whether it was right.
 */
export class OwnFormatMemory {
  private readonly idsBySheet = new Map<string, readonly string[]>();

  /** The ids on a sheet; undefined where nothing is known of it. */
  of(sheet: string): readonly string[] | undefined {
    return this.idsBySheet.get(sheet.toLowerCase());
  }

  set(sheet: string, ids: readonly string[]): void {
    this.idsBySheet.set(sheet.toLowerCase(), ids);
  }

  /** Takes over what a reading found, of all sheets. */
  learn(snapshot: Snapshot): void {
    this.idsBySheet.clear();
    for (const sheet of snapshot.sheets) this.set(sheet.name, sheet.ownFormats);
  }
}
