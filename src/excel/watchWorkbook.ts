import { succeeded, type Outcome } from "../workbook/failure";
import type { Change } from "../workbook/port";
import { failureOf } from "./errors";
import { excelRun } from "./excelRun";

/**
 * Tells of changes to cells, also of those that a co-author makes, and of sheets that come and go. Excel gives no
 * event for colours, validation or undo, and may hold events back until the pane is looked at.
 */
export function watchWorkbook(
  listener: (change: Change) => void,
  answerWithin: number,
): Promise<Outcome<() => Promise<void>>> {
  let isStopped = false;
  const tell = (sheetId: string, area: string | undefined, isRemote: boolean): Promise<void> => {
    if (!isStopped) listener({ sheetId, area, isRemote, at: new Date().toISOString() });
    return Promise.resolve();
  };
  return excelRun(answerWithin, async (context, sync) => {
    const { worksheets } = context.workbook;
    const registered = [
      worksheets.onChanged.add((event) => tell(event.worksheetId, event.address, event.source === "Remote")),
      worksheets.onAdded.add((event) => tell(event.worksheetId, undefined, event.source === "Remote")),
      worksheets.onDeleted.add((event) => tell(event.worksheetId, undefined, event.source === "Remote")),
    ];
    await sync();
    return succeeded(async () => {
      isStopped = true;
      await letGo(context, registered);
    });
  });
}

/** Excel only lets go of listeners within the context they were registered in; with the pane they go anyway. */
async function letGo(
  context: Excel.RequestContext,
  registered: readonly { readonly remove: () => void }[],
): Promise<void> {
  try {
    await Excel.run(context, async (sameContext) => {
      for (const registration of registered) registration.remove();
      await sameContext.sync();
    });
  } catch (error) {
    // Nobody is told any more, so an Excel that cannot be reached just now leaves nothing to be done.
    failureOf(error);
  }
}
