import { message } from "../../language/messages";
import type { Review } from "../../review/review";
import { addressText } from "../../workbook/address";
import { changePeil } from "../../workbook/changePeil";
import type { Edit } from "../../workbook/edit";
import { succeeded, type Outcome } from "../../workbook/failure";
import type { Workbook } from "../../workbook/port";
import type { Snapshot } from "../../workbook/snapshot";
import { localDate } from "./localDate";
import type { Attempt, CheckResult, PaneEvent } from "./paneState";

/** What the pane works with: a workbook, and the rules, which may have to be fetched first. */
export interface PaneTools {
  readonly workbook: Workbook;
  readonly review: (snapshot: Snapshot) => Promise<Review>;
  /** Listens for changes, if that is not being done already. */
  readonly watch: () => Promise<Outcome<unknown>>;
}

/**
 * Does what the user asked for and tells how far it is. The outcome is the failure, if there is one. The check that
 * follows a decision or a correction is an attempt of its own: where it fails, what was written stays written.
 */
export async function performAttempt(
  attempt: Attempt,
  { workbook, review, watch }: PaneTools,
  tell: (event: PaneEvent) => void,
): Promise<Outcome<unknown>> {
  switch (attempt.kind) {
    case "check": {
      tell({ kind: "check-started" });
      const reading = await workbook.read((progress) => {
        tell({ kind: "cells-read", progress });
      });
      if (!reading.ok) return reading;
      tell({ kind: "review-started" });
      await nextTask();
      tell({ kind: "check-finished", result: resultOf(reading.value, await review(reading.value)) });
      return succeeded(undefined);
    }
    case "watch":
      return watch();
    case "apply": {
      tell({ kind: "writing-started" });
      const applied = await workbook.apply(attempt.edits);
      if (applied.ok) tell({ kind: "written", deed: attempt.deed });
      return applied;
    }
    case "decide": {
      tell({ kind: "writing-started" });
      const reading = await workbook.read();
      if (!reading.ok) return reading;
      return workbook.apply(changePeil(reading.value, attempt.change, localDate(new Date())));
    }
    case "mend": {
      tell({ kind: "writing-started" });
      if (typeof attempt.edits !== "function") return applyAndShow(workbook, attempt.edits);
      const reading = await workbook.read();
      return reading.ok ? applyAndShow(workbook, attempt.edits(reading.value)) : reading;
    }
    case "select": {
      const selected = await workbook.select(attempt.cell);
      const cell = addressText(attempt.cell);
      if (selected.ok) tell({ kind: "selected", message: message("pane.cellSelected", { cell }) });
      return selected;
    }
  }
}

/** Applies edits and shows the sheet that they add, if any. Where it cannot be shown just now, it is there all the same. */
async function applyAndShow(workbook: Workbook, edits: readonly Edit[]): Promise<Outcome<unknown>> {
  const applied = await workbook.apply(edits);
  const added = edits.find((edit) => edit.kind === "add-sheet");
  if (applied.ok && added) await workbook.select({ sheet: added.name, row: 1, column: 1 });
  return applied;
}

function resultOf(snapshot: Snapshot, review: Review): CheckResult {
  return {
    review,
    sheetNames: new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet.name])),
    colouredSheets: snapshot.sheets.filter((sheet) => sheet.ownFormats.length > 0).map((sheet) => sheet.name),
  };
}

/** Lets the page paint what it has before the rules start. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
