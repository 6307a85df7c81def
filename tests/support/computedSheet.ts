import { newCellContent, type AddSheet } from "../../src/workbook/edit";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { EMPTY_CELL } from "../../workbench/model/cell";
import { CellTable } from "../../workbench/model/cellTable";
import { withChanges } from "../../workbench/model/recalculate";
import { addedSheet } from "./addedSheet";

/** The sheet that an edit adds, with its formulas worked out by the workbench, as it is read afterwards. */
export function computedSheet(edit: AddSheet): SheetSnapshot {
  const cells = withChanges(
    CellTable.empty,
    edit.rows.flatMap((row, r) =>
      row.map((cell, c) => {
        const content = newCellContent(cell);
        const held =
          content.kind === "formula" ? { value: null, formula: content.formula } : { value: content.value };
        return { row: r + 1, column: c + 1, cell: { ...EMPTY_CELL, ...held } };
      }),
    ),
  );
  return addedSheet(edit, (_, row, column) => cells.at(row, column).value);
}
