import { message, type Message } from "../../language/messages";
import type { Review } from "../../review/review";
import { addressText } from "../../workbook/address";
import { changePeil } from "../../workbook/changePeil";
import type { Edit } from "../../workbook/edit";
import { failed, succeeded, type Outcome } from "../../workbook/failure";
import type { Workbook } from "../../workbook/port";
import type { Snapshot } from "../../workbook/snapshot";
import { localDate } from "./localDate";
import type { AskedDeed, AskedEdits, Attempt, CheckResult, PaneEvent } from "./paneState";

/** What the pane works with: a workbook, and the rules, which may have to be fetched first. */
export interface PaneTools {
  readonly workbook: Workbook;
  readonly review: (snapshot: Snapshot) => Promise<Review>;
  /** Listens for changes, if that is not being done already. */
  readonly watch: () => Promise<Outcome<unknown>>;
  /** Whether changes are being listened for. */
  readonly isWatching: () => boolean;
}

/**
 * Does what the user asked for and tells how far it is. The outcome is the failure, if there is one. The check that
 * follows a decision or a correction is an attempt of its own: where it fails, what was written stays written.
 */
export async function performAttempt(
  attempt: Attempt,
  { workbook, review, watch, isWatching }: PaneTools,
  tell: (event: PaneEvent) => void,
): Promise<Outcome<unknown>> {
  switch (attempt.kind) {
    case "check": {
      tell({ kind: "check-started" });
      const isFollowed = isWatching();
      const reading = await workbook.read((progress) => {
        tell({ kind: "cells-read", progress });
      });
      if (!reading.ok) return reading;
      tell({ kind: "review-started" });
      await nextTask();
      const result = resultOf(reading.value, await review(reading.value), isFollowed);
      tell({ kind: "check-finished", result });
      return succeeded(undefined);
    }
    case "watch":
      return watch();
    case "apply": {
      tell({ kind: "writing-started" });
      const found = await editsNow(workbook, attempt.edits);
      if (!found.ok) return found;
      const applied = await workbook.apply(found.value.edits);
      if (applied.ok) tell({ kind: "written", deed: deedOf(attempt.deed, found.value.snapshot) });
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
      const found = await editsNow(workbook, attempt.edits);
      return found.ok ? applyAndShow(workbook, found.value.edits) : found;
    }
    case "select": {
      const selected = await workbook.select(attempt.cell);
      const cell = addressText(attempt.cell);
      if (selected.ok) tell({ kind: "selected", message: message("pane.cellSelected", { cell }) });
      return selected;
    }
  }
}

/** What is to be written, and what was read for it. */
interface EditsNow {
  readonly edits: readonly Edit[];
  readonly snapshot: Snapshot | undefined;
}

/** The edits that were asked for, in the workbook as it is now where they depend on that. */
async function editsNow(workbook: Workbook, asked: AskedEdits): Promise<Outcome<EditsNow>> {
  if (typeof asked !== "function") return succeeded({ edits: asked, snapshot: undefined });
  const reading = await workbook.read();
  if (!reading.ok) return reading;
  const edits = asked(reading.value);
  return "code" in edits ? failed(edits) : succeeded({ edits, snapshot: reading.value });
}

function deedOf(deed: AskedDeed, snapshot: Snapshot | undefined): Message {
  if (typeof deed !== "function") return deed;
  if (!snapshot) throw new TypeError("A deed that counts needs edits that were read for.");
  return deed(snapshot);
}

/** Applies edits and shows the sheet that they add, if any. Where it cannot be shown just now, it is there all the same. */
async function applyAndShow(workbook: Workbook, edits: readonly Edit[]): Promise<Outcome<unknown>> {
  const applied = await workbook.apply(edits);
  const added = edits.find((edit) => edit.kind === "add-sheet");
  if (applied.ok && added) await workbook.select({ sheet: added.name, row: 1, column: 1 });
  return applied;
}

function resultOf(snapshot: Snapshot, review: Review, isFollowed: boolean): CheckResult {
  return {
    review,
    sheetNames: new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet.name])),
    colouredSheets: snapshot.sheets.filter((sheet) => sheet.ownFormats.length > 0).map((sheet) => sheet.name),
    isFollowed,
  };
}

/** Lets the page paint what it has before the rules start. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
