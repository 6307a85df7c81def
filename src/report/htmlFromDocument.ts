import type { ReportBlock, ReportDocument, TableBlock, TableCell, TableRow } from "./document/reportDocument";

/**
 * The report as a small page of HTML, for the clipboard: Word and mail programs keep its headings, tables and colours.
 * Colours and alignment stand beside each cell, because a paste drops style sheets.
 */
export function htmlFromDocument(report: ReportDocument): string {
  const body = report.parts.flatMap((part) => part.blocks.map(blockHtml)).join("\n");
  return `<!DOCTYPE html>
<html lang="${report.language}">
<head><meta charset="utf-8"><title>${escaped(report.title)}</title></head>
<body>
${body}
</body>
</html>
`;
}

function blockHtml(block: ReportBlock): string {
  switch (block.kind) {
    case "title":
      return `<h1>${escaped(block.text)}</h1>`;
    case "heading": {
      const name = `h${(block.level + 1).toString()}`;
      return `<${name}>${escaped(block.text)}</${name}>`;
    }
    case "paragraph":
      return block.role === "lead"
        ? `<p><strong>${escaped(block.text)}</strong></p>`
        : `<p>${escaped(block.text)}</p>`;
    case "facts":
      return block.facts.map(({ name, value }) => `<p>${escaped(name)}: ${escaped(value)}</p>`).join("\n");
    case "list":
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
    case "table":
      return tableHtml(block);
  }
}

function tableHtml(block: TableBlock): string {
  const headings = block.columns
    .map((column) => `<th scope="col" style="${alignStyle(column.align)}">${escaped(column.heading)}</th>`)
    .join("");
  const rows = block.rows.map((row) => `<tr>${rowHtml(row, block)}</tr>`).join("\n");
  return `<table border="1" style="border-collapse:collapse">
<caption>${escaped(block.caption)}</caption>
<thead><tr>${headings}</tr></thead>
<tbody>
${rows}
</tbody>
</table>`;
}

function rowHtml(row: TableRow, block: TableBlock): string {
  let at = 0;
  return row.cells
    .map((cell) => {
      const first = at;
      at += cell.span;
      const namesRow = first <= block.rowHeading && block.rowHeading < at;
      return cellHtml(cell, row.kind, namesRow, block.columns[first]?.align ?? "start");
    })
    .join("");
}

function cellHtml(
  cell: TableCell,
  kind: TableRow["kind"],
  namesRow: boolean,
  align: "start" | "end",
): string {
  const tag = namesRow ? `th scope="${kind === "heading" ? "rowgroup" : "row"}"` : "td";
  const span = cell.span > 1 ? ` colspan="${cell.span.toString()}"` : "";
  const colours = cell.colour ? `;background-color:${cell.colour.fill};color:${cell.colour.text}` : "";
  const weight = `;font-weight:${kind === "line" ? "normal" : "bold"}`;
  const style = `${alignStyle(align)}${weight}${colours}`;
  return `<${tag}${span} style="${style}">${escaped(cell.text)}</${namesRow ? "th" : "td"}>`;
}

function alignStyle(align: "start" | "end"): string {
  return `text-align:${align === "end" ? "right" : "left"}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "<br>",
};

function escaped(text: string): string {
  return text.replace(/[&<>"\n]/g, (character) => ESCAPES[character] ?? character);
}
