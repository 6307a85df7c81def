import type { Edit } from "./edit";
import { erasePeilEntries, isSameName, peilEntries, writePeilEntry, type PeilEntry } from "./peilSheet";
import type { Snapshot } from "./snapshot";

/** A decision as people name it: what it is called, what it is about, and why. */
export type PeilDecision = Pick<PeilEntry, "name" | "value" | "explanation">;

/** A change in what was decided: something is added, or taken back. */
export type PeilChange =
  | { readonly kind: "add"; readonly decision: PeilDecision }
  | { readonly kind: "withdraw"; readonly name: string; readonly value: string };

/**
 * The edits of a change, for the workbook as it is now. A decision about the same thing is replaced, so that the sheet
 * never says two things at once. Nothing where there is nothing to take back. `date` as in 2026-01-05.
 */
export function changePeil(snapshot: Snapshot, change: PeilChange, date: string): readonly Edit[] {
  const { name, value } = change.kind === "add" ? change.decision : change;
  const about = peilEntries(snapshot).filter(
    (entry) => isSameName(entry.name, name) && isSameName(entry.value, value),
  );
  if (change.kind === "add") return [writePeilEntry(snapshot, { ...change.decision, date }, about[0])];
  const erased = erasePeilEntries(snapshot, about);
  return erased ? [erased] : [];
}
