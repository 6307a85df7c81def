import type { Action, ActionScore, ProgressFigure, ProgressTable, Score } from "./progress";

/** What the scores of each period say, in the order of the table's periods. */
export function progressFigures(table: ProgressTable): readonly ProgressFigure[] {
  return table.periods.map((period, index) => {
    const readings = table.actions.map((action) => action.scores[index]);
    const scored = table.actions.flatMap((action) => scoreOf(table, action, index) ?? []);
    const count = (score: Score): number => scored.filter((entry) => entry.score === score).length;
    const attention = scored.filter(needsAttention).sort((one, other) => one.score - other.score);
    return {
      sheet: table.sheet,
      period: period.name,
      filled: scored.length,
      empty: readings.filter((reading) => reading?.kind === "empty").length,
      invalid: readings.filter((reading) => reading?.kind === "invalid").length,
      counts: [count(1), count(2), count(3), count(4), count(5)],
      attention,
      repeated: attention.filter(({ cell }) => wasLowBefore(table, cell.row, index)),
      proud: scored.filter((entry) => entry.score === 5),
    };
  });
}

/** 1 is decline, 2 is no progress: both ask for the row's own act. */
export function needsAttention(entry: { readonly score: Score }): boolean {
  return entry.score <= 2;
}

function scoreOf(table: ProgressTable, action: Action, index: number): ActionScore | undefined {
  const reading = action.scores[index];
  const column = table.periods[index]?.column;
  if (reading?.kind !== "score" || column === undefined) return undefined;
  const { code, plan, act, row } = action;
  return { code, plan, act, score: reading.score, cell: { sheet: table.sheet, row, column } };
}

function wasLowBefore(table: ProgressTable, row: number, index: number): boolean {
  const before = table.actions.find((action) => action.row === row)?.scores[index - 1];
  return before?.kind === "score" && needsAttention(before);
}
