import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { Area } from "../workbook/address";
import type { CellValue } from "../workbook/cell";
import type { FilledCell } from "./cellGrid";

/** Error numbers of the file formats ([MS-XLS] 2.5.10) as Excel's `values` gives them. */
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};

/** The filled cells of a sheet that the library has read "dense". Cells with only a colour or border are left out. */
export function filledCells(sheet: WorkSheet): readonly FilledCell[] {
  const cells: FilledCell[] = [];
  // Sparse on purpose: forEach passes over the rows and cells that the file does not have.
  sheet["!data"]?.forEach((line, row) => {
    line.forEach((cell, column) => {
      const value = valueOf(cell);
      const formula = formulaOf(cell);
      if (value === null && formula === null) return;
      const format = typeof cell.z === "string" && cell.z !== "" ? cell.z : "General";
      cells.push({ row: row + 1, column: column + 1, value, formula, format });
    });
  });
  return cells;
}

function valueOf(cell: CellObject): CellValue {
  if (cell.t === "e") return typeof cell.v === "number" ? (ERRORS[cell.v] ?? "#N/A") : (cell.w ?? "#N/A");
  const value = cell.v;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "boolean" ? value : null;
}

function formulaOf(cell: CellObject): string | null {
  if (cell.f === undefined || cell.f === "") return null;
  return cell.f.startsWith("=") ? cell.f : `=${cell.f}`;
}

/** The merged areas of a sheet. */
export function mergedAreas(name: string, sheet: WorkSheet): readonly Area[] {
  return (sheet["!merges"] ?? []).map(({ s, e }) => ({
    sheet: name,
    top: s.r + 1,
    left: s.c + 1,
    bottom: e.r + 1,
    right: e.c + 1,
  }));
}

/** Numbers, from 1, of the hidden lines in the library's list of rows or columns. */
export function hiddenLines(
  lines: readonly { readonly hidden?: boolean }[] | undefined,
): ReadonlySet<number> {
  const hidden = new Set<number>();
  lines?.forEach((line, index) => {
    if (line.hidden === true) hidden.add(index + 1);
  });
  return hidden;
}
