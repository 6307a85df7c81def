/**
 * What a file may ask of us. A budget of a partnership takes some 20 kB; these bounds are wide enough for any workbook
 * that a person made, and small enough for a browser tab.
 */
export const FILE_LIMITS = {
  /** Bytes of the file itself. */
  bytes: 64_000_000,
  /** Bytes of all parts of a zipped workbook once they are unpacked. */
  unpackedBytes: 96_000_000,
  /** Parts in the zip. */
  parts: 10_000,
  /** How many times larger than packed a part may become. Sheets of real workbooks stay under 60. */
  ratio: 250,
  /** Below this many unpacked bytes the ratio says nothing: a blank sheet packs very well. */
  ratioCountsFrom: 8_000_000,
  /** Cells in the used rectangles of all sheets together, blank cells among them. */
  cells: 4_000_000,
} as const;
