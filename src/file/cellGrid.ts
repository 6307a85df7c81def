import type { CellValue } from "../workbook/cell";
import type { SheetSnapshot } from "../workbook/snapshot";

/** One filled cell of a file; row and column from 1. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

/** The grids of a sheet snapshot. */
export type CellGrids = Pick<SheetSnapshot, "top" | "left" | "values" | "formulas" | "formats">;

/** How large the grids of some filled cells would be: cells in the smallest rectangle around them. */
export function gridSize(cells: readonly FilledCell[]): number {
  const edges = edgesOf(cells);
  return edges ? (edges.bottom - edges.top + 1) * (edges.right - edges.left + 1) : 0;
}

/**
 * Lays filled cells out as grids that begin at the first used row and column. Ask `gridSize` first: two cells in
 * opposite corners of a sheet are 17 billion cells as a grid.
 */
export function gridsOf(cells: readonly FilledCell[]): CellGrids {
  const edges = edgesOf(cells);
  if (!edges) return { top: 1, left: 1, values: [], formulas: [], formats: [] };
  const { top, left } = edges;
  const height = edges.bottom - top + 1;
  const width = edges.right - left + 1;
  const values = filled<CellValue>(height, width, null);
  const formulas = filled<string | null>(height, width, null);
  const formats = filled(height, width, "General");
  for (const cell of cells) {
    put(values, cell.row - top, cell.column - left, cell.value);
    put(formulas, cell.row - top, cell.column - left, cell.formula);
    put(formats, cell.row - top, cell.column - left, cell.format);
  }
  return { top, left, values, formulas, formats };
}

function edgesOf(
  cells: readonly FilledCell[],
): { top: number; left: number; bottom: number; right: number } | undefined {
  if (cells.length === 0) return undefined;
  const edges = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    edges.top = Math.min(edges.top, row);
    edges.bottom = Math.max(edges.bottom, row);
    edges.left = Math.min(edges.left, column);
    edges.right = Math.max(edges.right, column);
  }
  return edges;
}

function filled<Content>(height: number, width: number, content: Content): Content[][] {
  return Array.from({ length: height }, () => new Array<Content>(width).fill(content));
}

function put<Content>(grid: Content[][], row: number, column: number, content: Content): void {
  const cells = grid[row];
  if (cells) cells[column] = content;
}
