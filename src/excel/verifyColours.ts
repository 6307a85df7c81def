import { succeeded } from "../workbook/failure";
import { excelRun } from "./excelRun";
import type { OwnFormatMemory } from "./ownFormatMemory";
import { askFormats, knownFormats } from "./ownFormats";
import { deleteFormats } from "./writeColours";

/** A sheet whose conditional formats were changed. */
export interface ColouredSheet {
  readonly name: string;
  /** How many formats there were before, of ours and of the user. */
  readonly before: OfficeExtension.ClientResult<number>;
  readonly deleted: number;
  readonly added: readonly Excel.ConditionalFormat[];
}

/**
 * Notes what a sheet has now. Tells whether it had as many formats before as we remembered: if not, an undo or someone
 * else may have put some of ours there that we do not know of. Counting goes well where listing does not.
 */
export function takeIn({ name, before, deleted, added }: ColouredSheet, memory: OwnFormatMemory): boolean {
  const expected = memory.of(name)?.count;
  const ids = added.map((format) => format.id);
  const count = expected === undefined ? undefined : before.value - deleted + added.length;
  memory.set(name, { ids, count });
  return expected === undefined || expected === before.value;
}

/**
 * Lists the formats of sheets that held others than we remembered, and takes off what is ours and was not put there
 * just now. The colours themselves are on by then, so what fails here only makes the next action look first.
 */
export async function cleanUp(
  sheets: readonly ColouredSheet[],
  memory: OwnFormatMemory,
  answerWithin: number,
): Promise<void> {
  const cleaned = await excelRun(answerWithin, async (context, sync) => {
    const { worksheets } = context.workbook;
    const asked = sheets.map(({ name }) => ({ name, formats: askFormats(worksheets.getItem(name)) }));
    await sync();
    for (const { name, formats } of asked) {
      const known = knownFormats(formats);
      const ids = memory.of(name)?.ids ?? [];
      const unknown = known.ids.filter((id) => !ids.includes(id));
      deleteFormats(formats, unknown);
      memory.set(name, { ids, count: formats.items.length - unknown.length });
    }
    await sync();
    return succeeded(undefined);
  });
  if (!cleaned.ok) for (const { name } of sheets) memory.forget(name);
}
