/**
 * What was said in a region, as a table keeps it. results: what conferences gave, by municipality. themes: what develops
 * in the region, by theme.
 */
export type RegionalKind = "results" | "themes";

export interface RegionalEntry {
  readonly row: number;
  /** The municipality or theme. */
  readonly group: string;
  readonly text: string;
  /** Codes of the actions that take it up, as they stand. */
  readonly codes: readonly string[];
}

/** Such a table, as it was recognised in a sheet. Rows and columns from 1. */
export interface RegionalTable {
  readonly kind: RegionalKind;
  readonly sheet: string;
  readonly headingRow: number;
  readonly groupColumn: number;
  readonly textColumn: number;
  /** The column of action codes; undefined where there is none. */
  readonly codeColumn: number | undefined;
  readonly entries: readonly RegionalEntry[];
}

/** The codes in a cell, as in "A1, B2 en F4". */
export function splitCodes(text: string): readonly string[] {
  return text
    .split(/[,;/&]|\ben\b/)
    .map((code) => code.trim())
    .filter((code) => code !== "");
}
