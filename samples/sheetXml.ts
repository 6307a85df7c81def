import { cellName } from "../src/workbook/address";
import type { SampleCell, SampleSheet } from "./sheetDesign";
import type { StyleSheet } from "./styleSheet";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Writes a sheet as its part (ECMA-376 part 1, 18.3). Texts stand in the cells themselves. */
export function sheetXml(sheet: SampleSheet, styles: StyleSheet): string {
  const columns = sheet.columnWidths.map((width, index) => {
    const place = (index + 1).toString();
    return `<col min="${place}" max="${place}" width="${width.toString()}" customWidth="1"/>`;
  });
  const rows = sheet.rows.map((cells, index) => {
    const row = index + 1;
    const written = cells.map((cell, column) => cellXml(cellName({ row, column: column + 1 }), cell, styles));
    return `<row r="${row.toString()}">${written.join("")}</row>`;
  });
  const merged = (sheet.merged ?? []).map((area) => `<mergeCell ref="${area}"/>`);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}">`,
    `<sheetViews><sheetView workbookViewId="0">${pane(sheet.frozenRows ?? 0)}</sheetView></sheetViews>`,
    `<cols>${columns.join("")}</cols><sheetData>${rows.join("")}</sheetData>`,
    merged.length === 0
      ? ""
      : `<mergeCells count="${merged.length.toString()}">${merged.join("")}</mergeCells>`,
    "</worksheet>",
  ].join("");
}

function cellXml(name: string, cell: SampleCell, styles: StyleSheet): string {
  const start = `<c r="${name}" s="${styles.indexOf(cell.look ?? {}).toString()}"`;
  if (cell.value === null) return cell.look ? `${start}/>` : "";
  if (typeof cell.value === "number") return `${start}><v>${cell.value.toString()}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapedXml(cell.value)}</t></is></c>`;
}

function pane(frozenRows: number): string {
  if (frozenRows === 0) return "";
  const below = cellName({ row: frozenRows + 1, column: 1 });
  return `<pane ySplit="${frozenRows.toString()}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`;
}

/** Text as it may stand in XML. */
export function escapedXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
