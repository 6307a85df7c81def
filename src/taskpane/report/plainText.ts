import type { ReportBlock, ReportDocument } from "../../report/document/reportDocument";

/** The report as plain text, for the clipboard of programs without tables: a tab between cells, a line a row. */
export function plainText(report: ReportDocument): string {
  return report.parts
    .flatMap((part) => part.blocks)
    .map(blockText)
    .join("\n\n");
}

function blockText(block: ReportBlock): string {
  switch (block.kind) {
    case "title":
    case "heading":
    case "paragraph":
      return block.text;
    case "facts":
      return block.facts.map(({ name, value }) => `${name}: ${value}`).join("\n");
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "table": {
      const headings = block.columns.map((column) => column.heading).join("\t");
      const rows = block.rows.map((row) => row.cells.map((cell) => cell.text).join("\t"));
      return [block.caption, headings, ...rows].join("\n");
    }
  }
}
