import type { Edit } from "../workbook/edit";
import { failed, succeeded, type Failure, type Outcome } from "../workbook/failure";
import { askCells, type AskedCells } from "./askedCells";
import { excelRun, type Sync } from "./excelRun";
import { NO_LIMITS, type LimitPlaces } from "./limits";
import { askFormats, failedToList, isColour, knownFormats } from "./ownFormats";
import type { OwnFormatMemory } from "./ownFormatMemory";

/** What was found before writing. */
export interface Findings {
  /** Whether the format of the cell makes a text of everything that is written to it. */
  readonly isTextCell: (sheet: string, row: number, column: number) => boolean;
  readonly limits: LimitPlaces;
}

export const NOTHING_FOUND: Findings = { isTextCell: () => false, limits: NO_LIMITS };

/**
 * Looks in one round trip whether the edits can be applied, so that a batch does not stop half-way: whether the sheets
 * are there and may be changed, and whether cells still hold what is expected. Takes in our formats on the way; where
 * Excel cannot list them it looks again without.
 */
export async function preflight(
  edits: readonly Edit[],
  memory: OwnFormatMemory,
  answerWithin: number,
): Promise<Outcome<Findings>> {
  const first = await excelRun(answerWithin, (context, sync) => look(context, sync, edits, memory, true));
  if (!failedToList(first)) return first;
  return excelRun(answerWithin, (context, sync) => look(context, sync, edits, memory, false));
}

async function look(
  context: Excel.RequestContext,
  sync: Sync,
  edits: readonly Edit[],
  memory: OwnFormatMemory,
  withFormats: boolean,
): Promise<Outcome<Findings>> {
  const { worksheets } = context.workbook;
  const added = new Set(
    edits.flatMap((edit) => (edit.kind === "add-sheet" ? [edit.name.toLowerCase()] : [])),
  );
  const names = edits.map((edit) => (edit.kind === "add-sheet" ? edit.name : edit.sheet));
  const asked = [...new Set(names)].map((name) => {
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load("name,protection/protected");
    const isColoured = edits.some((edit) => isColour(edit) && edit.sheet === name);
    const formats = isColoured && withFormats ? askFormats(sheet) : undefined;
    return { name, isNew: added.has(name.toLowerCase()), sheet, isColoured, formats };
  });
  const cells = edits.flatMap((edit) =>
    edit.kind === "set-cells" && !added.has(edit.sheet.toLowerCase()) ? [askCells(worksheets, edit)] : [],
  );
  await sync();
  for (const { name, isNew, sheet, isColoured, formats } of asked) {
    const failure = sheetFailure(name, isNew, sheet) ?? protectionFailure(name, sheet, edits, cells);
    if (failure) return failed(failure);
    if (formats && !sheet.isNullObject) memory.set(name, knownFormats(formats));
    else if (isColoured) memory.setUnlisted(name);
  }
  for (const found of cells) {
    const changed = found.firstChanged();
    if (changed !== undefined) return failed({ code: "changed-meanwhile", detail: { cell: changed } });
  }
  return succeeded({
    limits: NO_LIMITS,
    isTextCell: (sheet, row, column) =>
      cells.some((found) => found.sheet === sheet && found.isTextCell(row, column)),
  });
}

function sheetFailure(name: string, isNew: boolean, sheet: Excel.Worksheet): Failure | undefined {
  const detail = { sheet: name };
  if (isNew) return sheet.isNullObject ? undefined : { code: "sheet-exists", detail };
  if (sheet.isNullObject) return { code: "sheet-missing", detail };
  return undefined;
}

/** A protected sheet still lets cells be filled in that were made free for it; anything else it refuses. */
function protectionFailure(
  name: string,
  sheet: Excel.Worksheet,
  edits: readonly Edit[],
  cells: readonly AskedCells[],
): Failure | undefined {
  if (sheet.isNullObject || !sheet.protection.protected) return undefined;
  const onlyFills = edits.every(
    (edit) => edit.kind === "set-cells" || edit.kind === "add-sheet" || edit.sheet !== name,
  );
  const areFree = cells.every((found) => found.sheet !== name || found.areFree());
  return onlyFills && areFree ? undefined : { code: "sheet-protected", detail: { sheet: name } };
}
