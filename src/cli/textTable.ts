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
  const measured = rows.map((row) => row.map((cell) => ({ ...cell, length: lengthOf(cell.text) })));
  for (const row of measured) {
    for (const [column, { length }] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, length);
  }
  return measured.map((row) => {
    const cells = row.map(({ text, isAmount, length }, column) => {
      const space = " ".repeat((widths[column] ?? 0) - length);
      return isAmount ? space + text : text + space;
    });
    return `${indent}${cells.join("  ")}`.trimEnd();
  });
}

const SIGNS = new Intl.Segmenter();

function lengthOf(text: string): number {
  return [...SIGNS.segment(text)].length;
}
