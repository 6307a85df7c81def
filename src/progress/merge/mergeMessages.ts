import { message, type Message } from "../../language/messages";
import { isBlank } from "../../workbook/cell";
import type { Snapshot } from "../../workbook/snapshot";
import { explanationsToAdd } from "../explanations/addExplanations";
import { countStates, type Merge } from "./mergeScores";
import { heldIn, scoresToWrite, type MergeChoices } from "./mergeEdits";

/** How many files lie side by side, and how many scores are alike, different, and filled in by one person. */
export function mergeCounts(merge: Merge): Message {
  const { agreed, conflicts, single } = countStates(merge);
  return message("merging.summary", {
    files: message("progress.mergeFiles", { count: merge.sources.length }),
    agreed: message("progress.mergeAgreed", { count: agreed }),
    conflicts: message("progress.mergeConflicts", { count: conflicts }),
    single: message("merging.byOne", { count: single }),
  });
}

/**
 * What writing the outcome in the first copy changes, a sentence each: every score with its code, period and who gave
 * it, what it takes the place of, and every explanation that is added. Nothing else is written.
 */
export function writeMessages(snapshot: Snapshot, merge: Merge, choices: MergeChoices): readonly Message[] {
  const scores = scoresToWrite(merge, choices).map(({ cell, code, period, score, from }) => {
    const held = heldIn(snapshot, cell);
    const whose =
      from.length > 0 ? message("merging.from", { from: from.join(", ") }) : message("merging.chosen");
    const values = { code, period, score, whose };
    return isBlank(held)
      ? message("merging.write", values)
      : message("merging.writeOver", { ...values, held: String(held) });
  });
  const texts = explanationsToAdd(snapshot, merge.explanations).map(({ code, period, source, text }) =>
    message("merging.writeText", { code, period, source, text }),
  );
  return [...scores, ...texts];
}

/** What the button does that writes those: how many scores and how many explanations. */
export function writeDeed(snapshot: Snapshot, merge: Merge, choices: MergeChoices): Message {
  const scores = scoresToWrite(merge, choices).length;
  const texts = explanationsToAdd(snapshot, merge.explanations).length;
  const textCount = message("merging.texts", { count: texts });
  if (texts === 0) return message("progress.mergeWrite", { count: scores });
  if (scores === 0) return message("merging.writeWhat", { what: textCount });
  return message("merging.writeBoth", {
    what: message("progress.mergeWrite", { count: scores }),
    texts: textCount,
  });
}
