export const CSV_SEPARATORS = [";", ",", "\t", "|"] as const;
export type CsvSeparator = (typeof CSV_SEPARATORS)[number];

export const CSV_ENCODINGS = ["utf-8", "windows-1252", "utf-16le", "utf-16be"] as const;
export type CsvEncoding = (typeof CSV_ENCODINGS)[number];

export const CSV_DECIMALS = [",", "."] as const;
export type CsvDecimal = (typeof CSV_DECIMALS)[number];

/** How a .csv was written, found from its content or told by the user: to be shown, because a .csv does not say it. */
export interface CsvNotation {
  readonly separator: CsvSeparator;
  /** The sign before the decimals. */
  readonly decimal: CsvDecimal;
  readonly encoding: CsvEncoding;
}
