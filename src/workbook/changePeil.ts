import type { Edit } from "./edit";
import {
  erasePeilEntries,
  isSameName,
  peilEntries,
  writePeilEntries,
  writePeilEntry,
  type PeilEntry,
} from "./peilSheet";
import type { Snapshot } from "./snapshot";

/** A decision as people name it: what it is called, what it is about, and why. */
export type PeilDecision = Pick<PeilEntry, "name" | "value" | "explanation">;

/** A setting that a workbook has once. An empty value takes it back. */
export interface PeilSetting {
  readonly name: string;
  readonly value: string;
  /** Other names for the same setting: rows with such a name say it no longer. */
  readonly alsoNamed?: readonly string[];
  /** What is written beside a setting that the workbook did not have yet. */
  readonly explanation?: string;
  /** What stands beside it from now on, in the place of what stood there; absent: that stays. */
  readonly reason?: string;
}

/** A change in what was decided: something is added or taken back, or settings that exist once get their values. */
export type PeilChange =
  | { readonly kind: "add"; readonly decision: PeilDecision }
  | { readonly kind: "withdraw"; readonly name: string; readonly value: string }
  | { readonly kind: "set"; readonly settings: readonly PeilSetting[] };

/**
 * The edits of a change, for the workbook as it is now. A decision about the same thing is replaced, so that the sheet
 * never says two things at once. Nothing where there is nothing to take back. `date` as in 2026-01-05.
 */
export function changePeil(snapshot: Snapshot, change: PeilChange, date: string): readonly Edit[] {
  if (change.kind === "set") return setOnce(snapshot, change.settings, date);
  const { name, value } = change.kind === "add" ? change.decision : change;
  const about = peilEntries(snapshot).filter(
    (entry) => isSameName(entry.name, name) && isSameName(entry.value, value),
  );
  if (change.kind === "add") return [writePeilEntry(snapshot, { ...change.decision, date }, about[0])];
  const erased = erasePeilEntries(snapshot, about);
  return erased ? [erased] : [];
}

/** A setting keeps its row and its explanation; a second row of the same setting is emptied, for the last one counts. */
function setOnce(snapshot: Snapshot, settings: readonly PeilSetting[], date: string): readonly Edit[] {
  const entries = peilEntries(snapshot);
  const asked = settings.map(({ name, value, alsoNamed = [], explanation = "", reason }) => {
    const about = entries.filter((entry) => [name, ...alsoNamed].some((one) => isSameName(one, entry.name)));
    const [first, ...others] = about;
    const entry = { name, value, explanation: reason ?? first?.explanation ?? explanation, date };
    const isSaid = others.length === 0 && first?.value === value && first.explanation === entry.explanation;
    return { entry, first, isSaid, superfluous: value === "" ? about : others };
  });
  const written = asked.filter(({ entry, isSaid }) => entry.value !== "" && !isSaid);
  const erased = erasePeilEntries(
    snapshot,
    asked.flatMap(({ superfluous }) => superfluous),
  );
  return [
    ...(written.length > 0
      ? [
          writePeilEntries(
            snapshot,
            written.map(({ entry, first }) => ({ entry, replaces: first })),
          ),
        ]
      : []),
    ...(erased ? [erased] : []),
  ];
}
