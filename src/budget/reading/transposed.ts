import type { AmountGrid } from "../../totals/amountGrid";
import type { Relation } from "../../totals/relation";
import type { CellAddress } from "../../workbook/address";
import { NO_STYLES, type SheetSnapshot } from "../../workbook/snapshot";

/** A sheet with its rows as columns: for budgets that print a year a row. Row and column of every cell change places. */
export function transposedSheet(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    top: sheet.left,
    left: sheet.top,
    values: flipped(sheet.values),
    formulas: flipped(sheet.formulas),
    formats: flipped(sheet.formats),
    styles: NO_STYLES,
    merged: [],
    hiddenRows: sheet.hiddenColumns,
    hiddenColumns: sheet.hiddenRows,
  };
}

/** The amounts of such a sheet. */
export function transposedGrid(grid: AmountGrid): AmountGrid {
  const { area } = grid;
  return {
    ...grid,
    area: area && { ...area, top: area.left, left: area.top, bottom: area.right, right: area.bottom },
    unreadable: grid.unreadable.map(({ sheet, row, column }): CellAddress => ({
      sheet,
      row: column,
      column: row,
    })),
    at: (row, column) => grid.at(column, row),
  };
}

/** The totals of such a sheet: those of rows become those of columns. */
export function transposedRelations(relations: readonly Relation[]): readonly Relation[] {
  return relations.map((relation) => ({
    ...relation,
    axis: relation.axis === "rows" ? ("columns" as const) : ("rows" as const),
  }));
}

function flipped<Value>(rows: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap((row) => {
      const value = row[column];
      return value === undefined ? [] : [value];
    }),
  );
}
