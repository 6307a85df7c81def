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
  for (const [row, line] of present(sheet["!data"] ?? [])) {
    for (const [column, cell] of present(line)) {
      const value = valueOf(cell);
      const formula = formulaOf(cell);
      if (value === null && formula === null) continue;
      const format = typeof cell.z === "string" && cell.z !== "" ? cell.z : "General";
      cells.push({ row: row + 1, column: column + 1, value, formula, format });
    }
  }
  return cells;
}

/**
 * What an array with holes holds, by place. By its keys: a file that claims a cell in row 999,999,999 gives an array
 * of that length, and passing over its holes takes half a minute.
 */
function* present<Item>(items: readonly Item[]): Generator<readonly [number, Item]> {
  for (const key of Object.keys(items)) {
    const place = Number(key);
    const item = items[place];
    if (item !== undefined) yield [place, item];
  }
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
