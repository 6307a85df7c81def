import type { ScoreColour } from "../../progress/colours/palette";
import { printableText } from "./printableText";
import type {
  FactsBlock,
  HeadingBlock,
  ListBlock,
  ParagraphBlock,
  TableBlock,
  TableCell,
  TableColumn,
  TableRow,
} from "./reportDocument";

/** A heading of the given level; level 1 starts a chapter. */
export function heading(level: HeadingBlock["level"], text: string): HeadingBlock {
  return { kind: "heading", level, text: printableText(text) };
}

/** A paragraph; `lead` for the sentence that sums up a chapter. */
export function paragraph(text: string, role: ParagraphBlock["role"] = "body"): ParagraphBlock {
  return { kind: "paragraph", role, text: printableText(text) };
}

/** A list with bullets. */
export function list(items: readonly string[]): ListBlock {
  return { kind: "list", items: items.map(printableText) };
}

/** Names with their values. */
export function facts(entries: readonly (readonly [name: string, value: string])[]): FactsBlock {
  return {
    kind: "facts",
    facts: entries.map(([name, value]) => ({ name: printableText(name), value: printableText(value) })),
  };
}

/** A column; amounts get `align` "end". */
export function column(heading: string, share: number, align: TableColumn["align"] = "start"): TableColumn {
  return { heading: printableText(heading), share, align };
}

/** A cell, perhaps over several columns, perhaps with a score's colours. */
export function cell(text: string, span = 1, colour?: ScoreColour): TableCell {
  return { text: printableText(text), span, colour };
}

/** An ordinary row. */
export function line(...cells: readonly (string | TableCell)[]): TableRow {
  return { kind: "line", cells: cells.map(asCell) };
}

/** A row that is the sum of others. */
export function total(...cells: readonly (string | TableCell)[]): TableRow {
  return { kind: "total", cells: cells.map(asCell) };
}

/** A row that names the rows beneath it, over the full width of a table. */
export function rowHeading(text: string, columns: number): TableRow {
  return { kind: "heading", cells: [cell(text, columns)] };
}

/** A table whose rows are named by the column with index `naming`. */
export function table(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  naming = 0,
): TableBlock {
  return { kind: "table", caption: printableText(caption), columns, rows, rowHeading: naming, breadth: 1 };
}

function asCell(entry: string | TableCell): TableCell {
  return typeof entry === "string" ? cell(entry) : entry;
}
