import { failed, succeeded, type Outcome } from "../workbook/failure";
import type { Progress } from "../workbook/port";
import type { Snapshot } from "../workbook/snapshot";
import { BLOCK_BYTES, cellsIn, FIRST_CELL_WEIGHT, takeBlock, wholeSheets, type Part } from "./blockPlan";
import { excelRun } from "./excelRun";
import type { OwnFormatMemory } from "./ownFormatMemory";
import { failedToList } from "./ownFormats";
import { askPart, type PartContents } from "./readPart";
import { readHeads } from "./sheetHeads";
import { sheetSnapshot } from "./sheetSnapshot";

/** How much heavier the next block may be for each cell than the last one was. */
const MARGIN = 1.3;
const LIGHTEST_CELL = 12;

/**
 * Takes a snapshot: one round trip for the sheets and one for their contents. A workbook that does not fit in one
 * answer is read in blocks of rows, one more trip for each; `report` is called after every block. A block that turns
 * out too large is read again by halves, so the limit is met without anyone noticing.
 */
export async function readWorkbook(
  memory: OwnFormatMemory,
  answerWithin: number,
  report?: (progress: Progress) => void,
): Promise<Outcome<Snapshot>> {
  const first = await readOnce(memory, answerWithin, report);
  // A sheet that someone deletes between two round trips is not there to be read: then all is read anew.
  const hasVanished = !first.ok && first.failure.detail["code"] === "ItemNotFound";
  return hasVanished ? readOnce(memory, answerWithin, report) : first;
}

async function readOnce(
  memory: OwnFormatMemory,
  answerWithin: number,
  report?: (progress: Progress) => void,
): Promise<Outcome<Snapshot>> {
  const takenAt = new Date().toISOString();
  const heads = await excelRun(answerWithin, async (context, sync) =>
    succeeded(await readHeads(context, sync)),
  );
  if (!heads.ok) return heads;
  const contents = await readContents(wholeSheets(heads.value.sheets), answerWithin, report);
  if (!contents.ok) return contents;
  const sheets = heads.value.sheets.map((head) => {
    const parts = contents.value.filter(({ part }) => part.sheet === head);
    const [formats] = parts.flatMap((part) => part.conditionalFormats ?? []);
    if (formats) memory.set(head.name, formats);
    else memory.setUnlisted(head.name);
    return sheetSnapshot(head, parts, memory.of(head.name)?.ids ?? [], heads.value.names);
  });
  return succeeded({ name: heads.value.name, takenAt, sheets });
}

async function readContents(
  parts: readonly Part[],
  answerWithin: number,
  report?: (progress: Progress) => void,
): Promise<Outcome<readonly PartContents[]>> {
  const total = parts.reduce((sum, part) => sum + cellsIn(part), 0);
  const read: PartContents[] = [];
  let [done, waiting, bytes, cellWeight] = [0, parts, BLOCK_BYTES, FIRST_CELL_WEIGHT];
  while (waiting.length > 0) {
    const { now, later } = takeBlock(waiting, bytes, cellWeight);
    const block = await readBlock(now, answerWithin);
    if (block.ok) {
      read.push(...block.value);
      waiting = later;
      done += now.reduce((sum, part) => sum + cellsIn(part), 0);
      cellWeight = Math.max(LIGHTEST_CELL, ...block.value.map((part) => part.cellWeight * MARGIN));
      report?.({ done, total });
    } else if (block.failure.code === "too-large" && canBeHalved(now)) {
      bytes = weightOf(now, cellWeight) / 2;
    } else return block;
  }
  return succeeded(read);
}

/** Conditional formats that Excel cannot list are left out, at the price of a second trip: they are no figures. */
async function readBlock(
  parts: readonly Part[],
  answerWithin: number,
): Promise<Outcome<readonly PartContents[]>> {
  const block = await askBlock(parts, answerWithin, true);
  return failedToList(block) ? askBlock(parts, answerWithin, false) : block;
}

function askBlock(
  parts: readonly Part[],
  answerWithin: number,
  withFormats: boolean,
): Promise<Outcome<readonly PartContents[]>> {
  return excelRun(answerWithin, async (context, sync) => {
    const asked = parts.map((part) => askPart(context, part, withFormats));
    await sync();
    const contents = asked.map((answer) => answer()).filter((part) => part !== undefined);
    return contents.length < asked.length ? failed({ code: "too-large", detail: {} }) : succeeded(contents);
  });
}

function canBeHalved(parts: readonly Part[]): boolean {
  return parts.length > 1 || parts.some((part) => part.bottom > part.top);
}

function weightOf(parts: readonly Part[], cellWeight: number): number {
  return parts.reduce((sum, part) => sum + cellsIn(part) * cellWeight, 0);
}
