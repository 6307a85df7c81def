import type { CellContent, Edit } from "../workbook/edit";
import { succeeded, type Outcome } from "../workbook/failure";
import { excelRun, type Sync } from "./excelRun";
import type { OwnFormatMemory } from "./ownFormatMemory";
import { askFormats, ownFormats, type AskedFormats } from "./ownFormats";
import { NOTHING_FOUND, preflight, type Findings } from "./preflight";
import { writeCells } from "./writeCells";
import { addFormats, deleteFormats } from "./writeColours";
import { addSheet, limitInput } from "./writeSheet";

/**
 * Applies edits in one round trip, which is one step back for the user. One trip more comes before it where cells have
 * to be looked at first, and where several sheets are changed, so that a sheet that refuses stops all of it.
 */
export async function applyEdits(
  edits: readonly Edit[],
  memory: OwnFormatMemory,
  answerWithin: number,
): Promise<Outcome<void>> {
  const findings = needsLook(edits, memory)
    ? await preflight(edits, memory, answerWithin)
    : succeeded(NOTHING_FOUND);
  if (!findings.ok) return findings;
  if (edits.every((edit) => changesNothing(edit, memory))) return succeeded(undefined);
  const written = await write(edits, memory, findings.value, answerWithin);
  if (written.ok || written.failure.code !== "sheet-missing") return written;
  // Either the sheet is gone, or a format that we remembered is: a look tells, and corrects what we remember.
  const looked = await preflight(edits, memory, answerWithin);
  return looked.ok ? write(edits, memory, looked.value, answerWithin) : looked;
}

function needsLook(edits: readonly Edit[], memory: OwnFormatMemory): boolean {
  const sheets = new Set(
    edits.map((edit) => (edit.kind === "add-sheet" ? edit.name : edit.sheet).toLowerCase()),
  );
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
      return (memory.of(edit.sheet) ?? []).length === 0;
    case "limit-input":
    case "add-sheet":
      return false;
  }
}

/** In a cell of format "@" a number or a formula would become a text, unless its own format goes with it. */
function dependsOnFormat(content: CellContent["content"]): boolean {
  if (content.kind === "formula") return true;
  return typeof content.value !== "string" && content.value !== null && content.format === undefined;
}

function changesNothing(edit: Edit, memory: OwnFormatMemory): boolean {
  if (edit.kind === "set-cells") return edit.cells.length === 0;
  return edit.kind === "remove-colours" && memory.of(edit.sheet)?.length === 0;
}

function write(
  edits: readonly Edit[],
  memory: OwnFormatMemory,
  findings: Findings,
  answerWithin: number,
): Promise<Outcome<void>> {
  const [first] = edits;
  const sheet = first && (first.kind === "add-sheet" ? first.name : first.sheet);
  const work = async (context: Excel.RequestContext, sync: Sync): Promise<Outcome<void>> => {
    const coloured = edits.flatMap((edit) => writeEdit(context.workbook.worksheets, edit, memory, findings));
    await sync();
    const leftBehind = coloured.filter((sheetFormats) => remember(sheetFormats, memory) > 0);
    if (leftBehind.length > 0) await sync();
    return succeeded(undefined);
  };
  return excelRun(answerWithin, work, sheet);
}

/** A sheet whose conditional formats were changed, with the list of them as it is afterwards. */
interface ColouredSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly added: readonly Excel.ConditionalFormat[];
  readonly after: AskedFormats;
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
      limitInput(sheet, edit);
      return [];
    case "remove-colours":
    case "colour-areas": {
      deleteFormats(sheet, memory.of(edit.sheet) ?? []);
      const added = edit.kind === "colour-areas" ? addFormats(sheet, edit) : [];
      return [{ name: edit.sheet, sheet, added, after: askFormats(sheet) }];
    }
  }
}

/** Notes which formats of ours a sheet has now, and asks Excel to take off any that we did not know of. */
function remember({ name, sheet, added, after }: ColouredSheet, memory: OwnFormatMemory): number {
  const ids = added.map((format) => format.id);
  memory.set(name, ids);
  const unknown = ownFormats(after).filter((id) => !ids.includes(id));
  deleteFormats(sheet, unknown);
  return unknown.length;
}
