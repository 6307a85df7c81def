/** What is known of the conditional formats on a sheet. */
export interface KnownFormats {
  /** The ids of ours. */
  readonly ids: readonly string[];
  /** How many there are in all; undefined where Excel could not list them. */
  readonly count: number | undefined;
}

/**
 * The conditional formats as they were last seen, so that replacing ours takes one round trip. It may be out of date,
 * after an undo or through a co-author: whoever uses it looks afterwards whether it was right.
 */
export class OwnFormatMemory {
  private readonly knownBySheet = new Map<string, KnownFormats>();

  /** What is known of a sheet; undefined where it was not looked at yet. */
  of(sheet: string): KnownFormats | undefined {
    return this.knownBySheet.get(sheet.toLowerCase());
  }

  set(sheet: string, known: KnownFormats): void {
    this.knownBySheet.set(sheet.toLowerCase(), known);
  }

  /** Notes that Excel could not list the formats of a sheet; what was known of ours stays. */
  setUnlisted(sheet: string): void {
    this.set(sheet, { ids: this.of(sheet)?.ids ?? [], count: undefined });
  }

  /** Drops ids that turned out wrong, on sheets whose formats cannot be listed to correct them. */
  dropUnlisted(): void {
    for (const [sheet, known] of this.knownBySheet) {
      if (known.count === undefined) this.knownBySheet.set(sheet, { ids: [], count: undefined });
    }
  }

  forget(sheet: string): void {
    this.knownBySheet.delete(sheet.toLowerCase());
  }
}
