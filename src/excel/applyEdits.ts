import type { CellContent, Edit } from "../workbook/edit";
import { failed, succeeded, type Outcome } from "../workbook/failure";
import { copyLook } from "./copyLook";
import { excelRun } from "./excelRun";
import type { OwnFormatMemory } from "./ownFormatMemory";
import { formatsOf, isColour } from "./ownFormats";
import { NOTHING_FOUND, preflight, type Findings } from "./preflight";
import { cleanUp, takeIn, type ColouredSheet } from "./verifyColours";
import { writeCells } from "./writeCells";
import { addFormats, deleteFormats } from "./writeColours";
import { addSheet } from "./writeSheet";
import { clearLimits, limitChoice, limitInput } from "./limitEntry";
import { findLimits, isLimit } from "./limits";

/**
 * Applies edits in one round trip, which is one step back for the user. One trip more comes before it where cells have
 * to be looked at first, and where several sheets are changed, so that a sheet that refuses stops all of it.
 */
export async function applyEdits(
  asked: readonly Edit[],
  memory: OwnFormatMemory,
  answerWithin: number,
): Promise<Outcome<void>> {
  const edits = asked.filter((edit, index) => !isReplaced(edit, asked.slice(index + 1)));
  const findings = needsLook(edits, memory)
    ? await look(edits, memory, answerWithin)
    : succeeded(NOTHING_FOUND);
  if (!findings.ok) return findings;
  if (edits.some((edit) => isHelpless(edit, memory))) {
    return failed({ code: "unexpected", detail: { code: "ItemNotFound" } });
  }
  if (edits.every((edit) => changesNothing(edit, memory, findings.value))) return succeeded(undefined);
  const written = await write(edits, memory, findings.value, answerWithin);
  if (written.ok || written.failure.code !== "sheet-missing") return written;
  // Either the sheet is gone, or a format that we remembered is: a look tells, and corrects what we remember. Formats
  // are taken off before anything is put on, so nothing was changed yet.
  const looked = await look(edits, memory, answerWithin);
  if (!looked.ok) return looked;
  memory.dropUnlisted();
  return write(edits, memory, looked.value, answerWithin);
}

async function look(
  edits: readonly Edit[],
  memory: OwnFormatMemory,
  answerWithin: number,
): Promise<Outcome<Findings>> {
  const found = await preflight(edits, memory, answerWithin);
  if (!found.ok || !edits.some(isLimit)) return found;
  const limits = await findLimits(edits, answerWithin);
  return limits.ok ? succeeded({ ...found.value, limits: limits.value }) : limits;
}

/** Whether a later edit takes the place of this one: colours replace all colours of the same sheet. */
function isReplaced(edit: Edit, later: readonly Edit[]): boolean {
  return isColour(edit) && later.some((other) => isColour(other) && isSameSheet(other.sheet, edit.sheet));
}

function isSameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function needsLook(edits: readonly Edit[], memory: OwnFormatMemory): boolean {
  const sheets = new Set(edits.map((edit) => sheetOf(edit).toLowerCase()));
  return sheets.size > 1 || edits.some((edit) => needsLookFor(edit, memory));
}

function needsLookFor(edit: Edit, memory: OwnFormatMemory): boolean {
  switch (edit.kind) {
    case "set-cells":
      return edit.expected !== undefined || edit.cells.some(({ content }) => dependsOnFormat(content));
    case "colour-areas":
      return memory.of(edit.sheet) === undefined;
    case "remove-colours":
      // Remembering that there are none is no proof: an undo may have brought them back.
      return (memory.of(edit.sheet)?.ids ?? []).length === 0;
    case "limit-input":
    case "remove-limits":
      return true;
    case "limit-choice":
    case "copy-look":
    case "add-sheet":
      return false;
  }
}

function sheetOf(edit: Edit): string {
  return edit.kind === "add-sheet" ? edit.name : edit.sheet;
}

/** In a cell of format "@" a number or a formula would become a text, unless its own format goes with it. */
function dependsOnFormat(content: CellContent["content"]): boolean {
  if (content.kind === "formula") return content.format === undefined;
  return typeof content.value !== "string" && content.value !== null && content.format === undefined;
}

/** Whether colours are to be taken off of which none is known and none can be found: that is no success. */
function isHelpless(edit: Edit, memory: OwnFormatMemory): boolean {
  const known = memory.of(sheetOf(edit));
  return edit.kind === "remove-colours" && known?.count === undefined && (known?.ids ?? []).length === 0;
}

function changesNothing(edit: Edit, memory: OwnFormatMemory, { limits }: Findings): boolean {
  if (isLimit(edit)) return limits.get(edit)?.length === 0;
  if (edit.kind === "set-cells") return edit.cells.length === 0;
  return edit.kind === "remove-colours" && memory.of(edit.sheet)?.ids.length === 0;
}

async function write(
  edits: readonly Edit[],
  memory: OwnFormatMemory,
  findings: Findings,
  answerWithin: number,
): Promise<Outcome<void>> {
  const [first] = edits;
  const written = await excelRun(
    answerWithin,
    async (context, sync) => {
      const coloured = edits.flatMap((edit) =>
        writeEdit(context.workbook.worksheets, edit, memory, findings),
      );
      await sync();
      return succeeded(coloured.filter((sheet) => !takeIn(sheet, memory)));
    },
    first && sheetOf(first),
  );
  if (!written.ok) return written;
  if (written.value.length > 0) await cleanUp(written.value, memory, answerWithin);
  return succeeded(undefined);
}

function writeEdit(
  worksheets: Excel.WorksheetCollection,
  edit: Edit,
  memory: OwnFormatMemory,
  findings: Findings,
): readonly ColouredSheet[] {
  if (edit.kind === "add-sheet") {
    addSheet(worksheets, edit);
    return [];
  }
  const sheet = worksheets.getItem(edit.sheet);
  switch (edit.kind) {
    case "set-cells":
      writeCells(sheet, edit, findings);
      return [];
    case "limit-input":
      limitInput(sheet, edit, findings.limits.get(edit) ?? [edit.area]);
      return [];
    case "remove-limits":
      clearLimits(sheet, findings.limits.get(edit) ?? []);
      return [];
    case "limit-choice":
      limitChoice(sheet, edit);
      return [];
    case "copy-look":
      copyLook(sheet, edit);
      return [];
    case "remove-colours":
    case "colour-areas": {
      const formats = formatsOf(sheet);
      const before = formats.getCount();
      const deleted = memory.of(edit.sheet)?.ids ?? [];
      deleteFormats(formats, deleted);
      const added = edit.kind === "colour-areas" ? addFormats(sheet, edit) : [];
      return [{ name: edit.sheet, before, deleted: deleted.length, added }];
    }
  }
}
