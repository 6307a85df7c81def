/** The first and the last row of a table whose numbers are no amounts. */
export interface TableRows {
  readonly first: number;
  readonly last: number;
}

/** The rows of a table from its heading to its last line. */
export function tableRows(headingRow: number, lines: readonly { readonly row: number }[]): TableRows {
  return { first: headingRow, last: lines.at(-1)?.row ?? headingRow };
}
