import type { Message } from "../../language/messages";
import type { Review } from "../../review/review";
import type { CellAddress } from "../../workbook/address";
import type { PeilChange } from "../../workbook/changePeil";
import type { Edit } from "../../workbook/edit";
import type { Failure } from "../../workbook/failure";
import type { Change, Progress } from "../../workbook/port";
import type { Snapshot } from "../../workbook/snapshot";

/** What the pane is waiting for. */
export type Activity =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly progress: Progress | undefined }
  | { readonly kind: "reviewing" }
  | { readonly kind: "writing" };

/** The outcome of one check: the review, and the name of each sheet by the host's own key. */
export interface CheckResult {
  readonly review: Review;
  readonly sheetNames: ReadonlyMap<string, string>;
  /** Sheets that carry colours of ours, by name. */
  readonly colouredSheets: readonly string[];
  /** Whether changes were listened for from before the reading began: then one that is not in `changes` was not made. */
  readonly isFollowed: boolean;
}

/** Something the user asked for: what trying again repeats. */
export type Attempt =
  | { readonly kind: "check" }
  | { readonly kind: "watch" }
  | { readonly kind: "select"; readonly cell: CellAddress }
  | { readonly kind: "apply"; readonly edits: AskedEdits; readonly deed: AskedDeed }
  | { readonly kind: "decide"; readonly change: PeilChange; readonly deed: Message }
  /** Edits whose effect shows in the outcome of the check, so that the workbook is checked again. */
  | { readonly kind: "mend"; readonly edits: AskedEdits; readonly deed: Message };

/** Edits, or how they follow from the workbook as it is when they are written; or why they no longer do. */
export type AskedEdits = readonly Edit[] | ((snapshot: Snapshot) => readonly Edit[] | Failure);

/** What is told once edits are in the workbook; where it counts them, it follows from what was read for them. */
export type AskedDeed = Message | ((snapshot: Snapshot) => Message);

/** What a screen reader is told: that a check is done, or something that was done at the user's request. */
export type Announcement =
  { readonly kind: "checked" } | { readonly kind: "done"; readonly message: Message };

export interface PaneFailure {
  readonly failure: Failure;
  readonly attempt: Attempt;
}

/** Everything the pane shows, apart from which tab is open. */
export interface PaneState {
  readonly activity: Activity;
  readonly result: CheckResult | undefined;
  /** What changed in the workbook since the reading of `result` began, oldest first. */
  readonly changes: readonly Change[];
  /** What changed while a check is running. */
  readonly changesDuringCheck: readonly Change[];
  readonly failure: PaneFailure | undefined;
  /** What was done to the workbook at the user's request. */
  readonly deed: Message | undefined;
  /** What was written in the sheet Peil at the user's request, after the check that follows; until the next change. */
  readonly decided: Message | undefined;
  readonly announcement: Announcement | undefined;
}

export const FIRST_STATE: PaneState = {
  activity: { kind: "idle" },
  result: undefined,
  changes: [],
  changesDuringCheck: [],
  failure: undefined,
  deed: undefined,
  decided: undefined,
  announcement: undefined,
};

/** What can happen to the pane. */
export type PaneEvent =
  | { readonly kind: "check-started" }
  | { readonly kind: "cells-read"; readonly progress: Progress }
  | { readonly kind: "review-started" }
  | { readonly kind: "check-finished"; readonly result: CheckResult }
  | { readonly kind: "writing-started" }
  | { readonly kind: "written"; readonly deed: Message }
  | { readonly kind: "decided"; readonly deed: Message }
  | { readonly kind: "selected"; readonly message: Message }
  | { readonly kind: "failed"; readonly failure: PaneFailure }
  | { readonly kind: "failure-dismissed" }
  | { readonly kind: "changed"; readonly change: Change };

/** The most changes that are kept: a result that so much happened to is stale all the same. */
const MOST_CHANGES = 500;

/**
 * The state after an event. A change that comes in while the workbook is being read counts as a change after it, and a
 * check that fails leaves the earlier result as stale as it was: a result may be called stale once too often, never
 * once too few.
 */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "check-started":
      return {
        ...state,
        activity: { kind: "reading", progress: undefined },
        changesDuringCheck: [],
        failure: undefined,
        deed: undefined,
        decided: undefined,
      };
    case "cells-read":
      return { ...state, activity: { kind: "reading", progress: event.progress } };
    case "review-started":
      return { ...state, activity: { kind: "reviewing" } };
    case "check-finished":
      return {
        ...state,
        activity: { kind: "idle" },
        result: event.result,
        changes: state.changesDuringCheck,
        announcement: { kind: "checked" },
      };
    case "writing-started":
      return { ...state, activity: { kind: "writing" }, failure: undefined, deed: undefined };
    case "written":
      return { ...state, activity: { kind: "idle" }, deed: event.deed, announcement: done(event.deed) };
    case "decided":
      return { ...state, decided: event.deed, announcement: done(event.deed) };
    case "selected":
      return { ...state, failure: undefined, announcement: done(event.message) };
    case "failed": {
      const { kind } = event.failure.attempt;
      // A cell can be shown while a check is running, which goes on.
      const isAside = kind === "select" || kind === "watch";
      return { ...state, activity: isAside ? state.activity : { kind: "idle" }, failure: event.failure };
    }
    case "failure-dismissed":
      return { ...state, failure: undefined };
    case "changed":
      return {
        ...state,
        changes: withChange(state.changes, event.change),
        changesDuringCheck: withChange(state.changesDuringCheck, event.change),
        // Whoever changes the workbook after a decision may be taking it back.
        decided: state.activity.kind === "idle" ? undefined : state.decided,
      };
  }
}

function done(message: Message): Announcement {
  return { kind: "done", message };
}

function withChange(changes: readonly Change[], change: Change): readonly Change[] {
  return [...changes, change].slice(-MOST_CHANGES);
}
