import type { CellValue } from "../../../workbook/cell";
import type { Failure } from "../../../workbook/failure";

/** Where what somebody typed is: only `held` and `saved` are in the workbook. */
export type SavingState =
  | { readonly kind: "held" | "saving" | "saved" }
  | { readonly kind: "refused"; readonly failure: Failure }
  | { readonly kind: "conflict"; readonly theirs: CellValue };

/** One cell that is being filled in. */
export interface CellSaving {
  /** What the cell held when it was last read or written: what a co-author must not have changed. */
  readonly held: CellValue;
  /** What it is to hold. */
  readonly wanted: CellValue;
  readonly state: SavingState;
}

export type SavingEvent =
  | { readonly kind: "wanted"; readonly value: CellValue }
  | { readonly kind: "asked" }
  | { readonly kind: "saved"; readonly value: CellValue }
  | { readonly kind: "refused"; readonly failure: Failure }
  | { readonly kind: "conflicted"; readonly theirs: CellValue }
  | { readonly kind: "resolved"; readonly keep: "mine" | "theirs" };

/** Begins with what the cell holds. */
export function startSaving(held: CellValue): CellSaving {
  return { held, wanted: held, state: { kind: "held" } };
}

/** What the saving is after an event. Nothing is written over somebody else's text before one of both was chosen. */
export function nextSaving(saving: CellSaving, event: SavingEvent): CellSaving {
  switch (event.kind) {
    case "wanted":
      return { ...saving, wanted: event.value };
    case "asked": {
      const isOpen = saving.state.kind === "conflict" || saving.state.kind === "saving";
      return isOpen || saving.wanted === saving.held ? saving : { ...saving, state: { kind: "saving" } };
    }
    case "saved": {
      // More may have been typed while this was on its way.
      const isLatest = saving.wanted === event.value;
      return { ...saving, held: event.value, state: { kind: isLatest ? "saved" : "saving" } };
    }
    case "refused":
      return { ...saving, state: { kind: "refused", failure: event.failure } };
    case "conflicted":
      return { ...saving, state: { kind: "conflict", theirs: event.theirs } };
    case "resolved": {
      if (saving.state.kind !== "conflict") return saving;
      const { theirs } = saving.state;
      return event.keep === "mine"
        ? { ...saving, held: theirs, state: { kind: "saving" } }
        : { held: theirs, wanted: theirs, state: { kind: "held" } };
    }
  }
}
