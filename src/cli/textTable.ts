/** A cell of a table in plain text; amounts stand at the end of their column. */
export interface TextCell {
  readonly text: string;
  readonly isAmount?: boolean;
}

/**
 * Lays rows out in columns of equal width, two spaces apart. Signs are counted, not bytes; nothing is cut off. A row
 * may be shorter than the others.
 */
export function textTable(rows: readonly (readonly TextCell[])[], indent = "  "): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, { text }] of row.entries())
      widths[column] = Math.max(widths[column] ?? 0, lengthOf(text));
  }
  return rows.map((row) => {
    const cells = row.map(({ text, isAmount }, column) => {
      const space = " ".repeat((widths[column] ?? 0) - lengthOf(text));
      return isAmount ? space + text : text + space;
    });
    return `${indent}${cells.join("  ")}`.trimEnd();
  });
}

function lengthOf(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}
