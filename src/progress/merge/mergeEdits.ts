import type { CellValue } from "../../workbook/cell";
import type { Edit, SetCells } from "../../workbook/edit";
import { valueAt, type Snapshot } from "../../workbook/snapshot";
import { addExplanations } from "../explanations/addExplanations";
import type { Merge, MergedScore } from "./mergeScores";
import type { Score } from "../progress";
import { readScore } from "../reading/readScore";

/** What people chose where copies differ, by the cell's row and column as `choiceKey` writes it. */
export type MergeChoices = ReadonlyMap<string, Score>;

/** Names a score of a merge. */
export function choiceKey({ cell }: Pick<MergedScore, "cell">): string {
  return `${cell.sheet}!${cell.row.toString()},${cell.column.toString()}`;
}

/** The scores that the outcome writes: agreed or chosen, and not in the cell yet. */
export function scoresToWrite(
  snapshot: Snapshot,
  merge: Merge,
  choices: MergeChoices,
): readonly (MergedScore & { readonly score: Score; readonly held: CellValue })[] {
  return merge.scores.flatMap((merged) => {
    const sheet = snapshot.sheets.find(({ name }) => name === merged.cell.sheet);
    const score = merged.score ?? choices.get(choiceKey(merged));
    if (!sheet || score === undefined) return [];
    const held = valueAt(sheet, merged.cell.row, merged.cell.column);
    const reading = readScore(held);
    const isThere = reading.kind === "score" && reading.score === score;
    return isThere ? [] : [{ ...merged, score, held }];
  });
}

/**
 * The edits that write the outcome in the workbook that was read, as one action: one edit a sheet of scores, and the
 * explanations of other copies in rows of their own. A conflict without a choice is left as it is.
 */
export function mergeEdits(snapshot: Snapshot, merge: Merge, choices: MergeChoices): readonly Edit[] {
  const writes = scoresToWrite(snapshot, merge, choices);
  const sheets = [...new Set(writes.map(({ cell }) => cell.sheet))];
  const scores = sheets.map((sheet): SetCells => {
    const own = writes.filter(({ cell }) => cell.sheet === sheet);
    return {
      kind: "set-cells",
      sheet,
      cells: own.map(({ cell, score }) => ({
        row: cell.row,
        column: cell.column,
        content: { kind: "value", value: score },
      })),
      expected: own.map(({ held }) => held),
    };
  });
  return [...scores, ...addExplanations(snapshot, merge.explanations)];
}
