import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { cellName } from "../../src/workbook/address";
import type { ModelCell } from "../model/cell";
import type { SheetState, WorkbookState } from "../model/state";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const HIDDEN = { visible: 0, hidden: 1, "very-hidden": 2 } as const;

/**
 * The workbook as an .xlsx: values, formulas with their outcomes, number formats, widths, merged and hidden cells, hidden
 * sheets and names. The library writes no looks, rules or limits. It is loaded when it is first needed.
 */
export async function workbookBytes(state: WorkbookState): Promise<Uint8Array> {
  const { write } = await import("@e965/xlsx");
  const bytes: unknown = write(bookOf(state), { type: "array", bookType: "xlsx", compression: true });
  return new Uint8Array(bytes as ArrayBuffer);
}

/** What the file is offered as: never under the name of the file itself, which may hold more than is kept. */
export function savedName(name: string): string {
  return `${name.replace(/\.[A-Za-z]{3,4}$/, "").replace(/ \(werkbank\)$/, "")} (werkbank).xlsx`;
}

/** Offers a file as a download. */
export function offer(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

function bookOf({ sheets, names }: WorkbookState): WorkBook {
  return {
    SheetNames: sheets.map(({ name }) => name),
    Sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetOf(sheet)])),
    Workbook: {
      Sheets: sheets.map(({ name, visibility }) => ({ name, Hidden: HIDDEN[visibility] })),
      Names: [
        ...names.map(({ name, refersTo }) => ({ Name: name, Ref: bare(refersTo) })),
        ...sheets.flatMap((sheet, index) =>
          sheet.names.map(({ name, refersTo }) => ({ Name: name, Ref: bare(refersTo), Sheet: index })),
        ),
      ],
    },
  };
}

function bare(refersTo: string): string {
  return refersTo.replace(/^=/, "");
}

function sheetOf(sheet: SheetState): WorkSheet {
  const written: WorkSheet = {};
  for (const { row, column, cell } of sheet.cells.touched()) {
    const content = cellOf(cell);
    if (content) written[cellName({ row, column })] = content;
  }
  const used = sheet.cells.usedArea(true);
  if (used) written["!ref"] = `A1:${cellName({ row: used.bottom, column: used.right })}`;
  written["!merges"] = sheet.merged.map(({ top, left, bottom, right }) => ({
    s: { r: top - 1, c: left - 1 },
    e: { r: bottom - 1, c: right - 1 },
  }));
  const columns: { wch?: number; hidden?: boolean }[] = [];
  for (const [column, width] of sheet.columnWidths) columns[column - 1] = { wch: width };
  for (const column of sheet.hiddenColumns) columns[column - 1] = { ...columns[column - 1], hidden: true };
  if (columns.length > 0) written["!cols"] = columns;
  const rows: { hidden: boolean }[] = [];
  for (const row of sheet.hiddenRows) rows[row - 1] = { hidden: true };
  if (rows.length > 0) written["!rows"] = rows;
  if (sheet.isProtected) written["!protect"] = {};
  return written;
}

/** A cell in the library's own form; undefined for one that holds nothing. */
function cellOf({ value, formula, format }: ModelCell): CellObject | undefined {
  const look = format === "General" ? {} : { z: format };
  // Excel works a formula out when it opens the file; until then an outcome that is not known is empty.
  const rule = formula === null ? {} : { f: formula.slice(1) };
  if (value === null) return formula === null ? undefined : { t: "s", v: "", ...rule, ...look };
  if (typeof value === "number") return { t: "n", v: value, ...rule, ...look };
  if (typeof value === "boolean") return { t: "b", v: value, ...rule, ...look };
  return { t: "s", v: value, ...rule, ...look };
}
