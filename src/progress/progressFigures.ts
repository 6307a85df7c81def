import type { Action, ActionScore, ProgressFigure, ProgressTable, Score } from "./progress";

/** What the scores of each period say, in the order of the table's periods. */
export function progressFigures(table: ProgressTable): readonly ProgressFigure[] {
  return table.periods.map((period, index) => {
    const readings = table.actions.map((action) => action.scores[index]);
    const scored = scoresOf(table, index);
    const before = new Map(scoresOf(table, index - 1).map((entry) => [entry.cell.row, entry]));
    const wasBefore = (entry: ActionScore, test: (earlier: ActionScore) => boolean): boolean => {
      const earlier = before.get(entry.cell.row);
      return earlier !== undefined && test(earlier);
    };
    const isEnough = (entry: ActionScore): boolean => !isBelowNorm(entry);
    const count = (score: Score): number => scored.filter((entry) => entry.score === score).length;
    const attention = lowestFirst(scored.filter(needsAttention));
    const belowNorm = lowestFirst(scored.filter(isBelowNorm));
    return {
      sheet: table.sheet,
      period: period.name,
      filled: scored.length,
      empty: readings.filter((reading) => reading?.kind === "empty").length,
      invalid: readings.filter((reading) => reading?.kind === "invalid").length,
      counts: [count(1), count(2), count(3), count(4), count(5)],
      attention,
      repeated: attention.filter((entry) => wasBefore(entry, needsAttention)),
      proud: scored.filter((entry) => entry.score === 5),
      belowNorm,
      slipped: belowNorm.filter((entry) => wasBefore(entry, isEnough)),
      recovered: scored.filter((entry) => isEnough(entry) && wasBefore(entry, isBelowNorm)),
    };
  });
}

/** 1 is decline, 2 is no progress: both ask for the row's own act. */
function needsAttention(entry: { readonly score: Score }): boolean {
  return entry.score <= 2;
}

/** Whether a score is less than what is expected at least. */
export function isBelowNorm(entry: { readonly score: Score; readonly norm: Score }): boolean {
  return entry.score < entry.norm;
}

function lowestFirst(entries: readonly ActionScore[]): readonly ActionScore[] {
  return [...entries].sort((one, other) => one.score - other.score);
}

function scoresOf(table: ProgressTable, index: number): readonly ActionScore[] {
  return table.actions.flatMap((action) => scoreOf(table, action, index) ?? []);
}

function scoreOf(table: ProgressTable, action: Action, index: number): ActionScore | undefined {
  const reading = action.scores[index];
  const column = table.periods[index]?.column;
  const norm = action.norms[index];
  if (reading?.kind !== "score" || column === undefined || norm === undefined) return undefined;
  const { code, plan, act, row } = action;
  return { code, plan, act, score: reading.score, norm, cell: { sheet: table.sheet, row, column } };
}
