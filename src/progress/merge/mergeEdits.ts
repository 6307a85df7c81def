import type { CellAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Edit, SetCells } from "../../workbook/edit";
import { formulaAt, valueAt, type Snapshot } from "../../workbook/snapshot";
import { addExplanations } from "../explanations/addExplanations";
import type { GivenScore, Merge, MergedScore } from "./mergeScores";
import type { Score } from "../progress";

/** What people chose where copies differ, by the cell's row and column as `choiceKey` writes it. */
export type MergeChoices = ReadonlyMap<string, Score>;

/** Names a score of a merge. */
export function choiceKey({ cell }: Pick<MergedScore, "cell">): string {
  return `${cell.sheet}!${cell.row.toString()},${cell.column.toString()}`;
}

/** A score that the outcome writes, and whose it is. */
export interface ScoreToWrite extends MergedScore {
  readonly score: Score;
  /** The copies that give this score; none where people chose one that no copy gives. */
  readonly from: readonly string[];
}

/** The scores that the outcome writes in the first copy: uncontradicted or chosen, and not in the cell yet. */
export function scoresToWrite({ scores }: Merge, choices: MergeChoices): readonly ScoreToWrite[] {
  return scores.flatMap((merged) => {
    const score = merged.score ?? choices.get(choiceKey(merged));
    if (score === undefined || holds(merged.given[0], score)) return [];
    const from = merged.given.filter((given) => holds(given, score)).map(({ source }) => source);
    return [{ ...merged, score, from }];
  });
}

function holds(given: GivenScore | undefined, score: Score): boolean {
  return given?.reading.kind === "score" && given.reading.score === score;
}

/**
 * The edits that write the outcome in the workbook that was read, as one action: one edit a sheet of scores, and the
 * explanations of other copies in rows of their own. A conflict without a choice is left as it is.
 */
export function mergeEdits(snapshot: Snapshot, merge: Merge, choices: MergeChoices): readonly Edit[] {
  const writes = scoresToWrite(withoutFormulas(snapshot, merge), choices);
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
      expected: own.map(({ cell }) => heldIn(snapshot, cell)),
    };
  });
  return [...scores, ...addExplanations(snapshot, merge.explanations)];
}

/** A merge without the scores whose cell a formula fills in the workbook that was read: those formulas stay. */
export function withoutFormulas(snapshot: Snapshot, merge: Merge): Merge {
  const isComputed = ({ cell }: MergedScore): boolean => {
    const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
    return sheet !== undefined && formulaAt(sheet, cell.row, cell.column) !== null;
  };
  return { ...merge, scores: merge.scores.filter((score) => !isComputed(score)) };
}

/** What the cell of a score holds in the workbook that was read. */
export function heldIn(snapshot: Snapshot, { sheet, row, column }: CellAddress): CellValue {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return found ? valueAt(found, row, column) : null;
}
