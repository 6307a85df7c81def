import { areaName, cellName } from "../workbook/address";
import type { CellValue } from "../workbook/cell";
import type { Edit, SetCells } from "../workbook/edit";
import { failed, succeeded, type Failure, type Outcome } from "../workbook/failure";
import { excelRun, type Sync } from "./excelRun";
import { askFormats, ownFormats } from "./ownFormats";
import { rectanglesOf, type Rectangle } from "./rectangles";
import type { OwnFormatMemory } from "./ownFormatMemory";

/** What was found before writing. */
export interface Findings {
  /** Whether the format of the cell makes a text of everything that is written to it. */
  readonly isTextCell: (sheet: string, row: number, column: number) => boolean;
}

export const NOTHING_FOUND: Findings = { isTextCell: () => false };

/**
 * Looks in one round trip whether the edits can be applied, so that a batch does not stop half-way: whether the sheets
 * are there and may be changed, and whether cells still hold what is expected. Takes in our formats on the way.
 */
export function preflight(
  edits: readonly Edit[],
  memory: OwnFormatMemory,
  answerWithin: number,
): Promise<Outcome<Findings>> {
  return excelRun(answerWithin, (context, sync) => look(context, sync, edits, memory));
}

async function look(
  context: Excel.RequestContext,
  sync: Sync,
  edits: readonly Edit[],
  memory: OwnFormatMemory,
): Promise<Outcome<Findings>> {
  const { worksheets } = context.workbook;
  const added = new Set(
    edits.flatMap((edit) => (edit.kind === "add-sheet" ? [edit.name.toLowerCase()] : [])),
  );
  const names = edits.map((edit) => (edit.kind === "add-sheet" ? edit.name : edit.sheet));
  const asked = [...new Set(names)].map((name) => {
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load("name,protection/protected");
    return { name, isNew: added.has(name.toLowerCase()), sheet, formats: askFormats(sheet) };
  });
  const cells = edits.flatMap((edit) =>
    edit.kind === "set-cells" && !added.has(edit.sheet.toLowerCase()) ? [askCells(worksheets, edit)] : [],
  );
  await sync();
  for (const { name, isNew, sheet, formats } of asked) {
    const failure = sheetFailure(name, isNew, sheet);
    if (failure) return failed(failure);
    if (!isNew) memory.set(name, ownFormats(formats));
  }
  for (const found of cells) {
    const changed = found.firstChanged();
    if (changed !== undefined) return failed({ code: "changed-meanwhile", detail: { cell: changed } });
  }
  return succeeded({
    isTextCell: (sheet, row, column) => cells.some((found) => found.isTextCell(sheet, row, column)),
  });
}

function sheetFailure(name: string, isNew: boolean, sheet: Excel.Worksheet): Failure | undefined {
  const detail = { sheet: name };
  if (isNew) return sheet.isNullObject ? undefined : { code: "sheet-exists", detail };
  if (sheet.isNullObject) return { code: "sheet-missing", detail };
  return sheet.protection.protected ? { code: "sheet-protected", detail } : undefined;
}

interface AskedCells {
  /** The first cell that holds something else than was expected. */
  readonly firstChanged: () => string | undefined;
  readonly isTextCell: Findings["isTextCell"];
}

function askCells(worksheets: Excel.WorksheetCollection, edit: SetCells): AskedCells {
  const sheet = worksheets.getItemOrNullObject(edit.sheet);
  const asked = rectanglesOf(edit.cells).map((area) => {
    const range = sheet.getRange(areaName(area));
    range.load("values,numberFormat");
    return { area, range };
  });
  const at = (grid: (range: Excel.Range) => unknown[][], row: number, column: number): unknown => {
    const found = asked.find(({ area }) => isInside(area, row, column));
    return found && grid(found.range)[row - found.area.top]?.[column - found.area.left];
  };
  return {
    firstChanged: () => {
      const changed = edit.cells.find(({ row, column }, index) => {
        const expected = edit.expected?.[index];
        return (
          expected !== undefined &&
          !isSame(
            expected,
            at((range) => range.values as unknown[][], row, column),
          )
        );
      });
      return changed && cellName(changed);
    },
    isTextCell: (name, row, column) =>
      name.toLowerCase() === edit.sheet.toLowerCase() &&
      at((range) => range.numberFormat as unknown[][], row, column) === "@",
  };
}

function isInside(area: Rectangle, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Excel gives "" for an empty cell. */
function isSame(expected: CellValue, found: unknown): boolean {
  return (expected ?? "") === found;
}
