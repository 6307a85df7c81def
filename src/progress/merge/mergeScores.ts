import type { CellAddress } from "../../workbook/address";
import { nameOf } from "../explanations/checkExplanations";
import type { Explanation } from "../explanations/explanations";
import type { Action, ProgressTable, Score, ScoreReading } from "../progress";

/** One filled copy: what it is called and what was read in it. */
export interface MergeSource {
  readonly name: string;
  readonly tables: readonly ProgressTable[];
  readonly explanations: readonly Explanation[];
}

/** What a copy says of one action in one period. */
export interface GivenScore {
  readonly source: string;
  readonly reading: ScoreReading;
}

/**
 * One action in one period over all copies. empty: no copy has a score. single: one copy has one, which nobody
 * confirms. agreed: at least two have one, and the same. conflict: they differ; which one holds is for people to say.
 */
export interface MergedScore {
  /** Its cell in the first copy, where the outcome is to be written. */
  readonly cell: CellAddress;
  readonly code: string;
  readonly plan: string;
  readonly period: string;
  readonly given: readonly GivenScore[];
  readonly state: "empty" | "single" | "agreed" | "conflict";
  /** The score that nobody contradicts. */
  readonly score: Score | undefined;
  /** Highest minus lowest score. */
  readonly spread: number;
}

/** An action of a copy that the first copy does not have. */
export interface UnmatchedAction {
  readonly source: string;
  readonly sheet: string;
  readonly code: string;
}

/** Several copies laid over the first of them. */
export interface Merge {
  readonly sources: readonly string[];
  readonly scores: readonly MergedScore[];
  readonly unmatched: readonly UnmatchedAction[];
  /** Of every copy, each with where it comes from: texts are never joined. */
  readonly explanations: readonly (Explanation & { readonly source: string })[];
}

/**
 * Lines copies of a workbook up by the codes of their actions and the names of their periods, and says where they
 * agree. The first copy says which actions there are.
 */
export function mergeScores(sources: readonly MergeSource[]): Merge {
  const [first, ...others] = sources;
  const scores = (first?.tables ?? []).flatMap((table) =>
    table.actions.flatMap((action) =>
      table.periods.map((period, index): MergedScore => {
        const own = { source: first?.name ?? "", reading: action.scores[index] ?? { kind: "empty" } };
        const theirs = others.flatMap(({ name, tables }): GivenScore[] => {
          const reading = readingIn(counterpart(table, tables), action, period.name);
          return reading ? [{ source: name, reading }] : [];
        });
        const cell = { sheet: table.sheet, row: action.row, column: period.column };
        const values = { code: nameOf(action), plan: action.plan, period: period.name };
        return { cell, ...values, ...outcome([own, ...theirs]) };
      }),
    ),
  );
  return {
    sources: sources.map(({ name }) => name),
    scores,
    unmatched: others.flatMap((source) => unmatchedIn(source, first?.tables ?? [])),
    explanations: sources.flatMap(({ name, explanations }) =>
      explanations.map((explanation) => ({ ...explanation, source: name })),
    ),
  };
}

/** How many scores copies give alike, differently, and alone; each score is in one of the three. */
export function countStates({ scores }: Merge): Readonly<Record<"agreed" | "conflicts" | "single", number>> {
  const count = (wanted: MergedScore["state"]): number =>
    scores.filter(({ state }) => state === wanted).length;
  return { agreed: count("agreed"), conflicts: count("conflict"), single: count("single") };
}

function outcome(given: readonly GivenScore[]): Pick<MergedScore, "given" | "state" | "score" | "spread"> {
  const scores = given.flatMap(({ reading }) => (reading.kind === "score" ? [reading.score] : []));
  const [score] = scores;
  if (score === undefined) return { given, state: "empty", score: undefined, spread: 0 };
  if (scores.length === 1) return { given, state: "single", score, spread: 0 };
  const spread = Math.max(...scores) - Math.min(...scores);
  return spread === 0
    ? { given, state: "agreed", score, spread }
    : { given, state: "conflict", score: undefined, spread };
}

/** The table of a copy that shares most actions with a table. */
function counterpart(table: ProgressTable, tables: readonly ProgressTable[]): ProgressTable | undefined {
  const shared = (other: ProgressTable): number =>
    other.actions.filter((action) => table.actions.some((own) => isSameAction(own, action))).length;
  const [best] = [...tables].sort((one, other) => shared(other) - shared(one));
  return best && shared(best) > 0 ? best : undefined;
}

function readingIn(
  table: ProgressTable | undefined,
  action: Action,
  period: string,
): ScoreReading | undefined {
  const index = table?.periods.findIndex(({ name }) => key(name) === key(period)) ?? -1;
  return table?.actions.find((other) => isSameAction(other, action))?.scores[index];
}

function unmatchedIn(source: MergeSource, tables: readonly ProgressTable[]): readonly UnmatchedAction[] {
  return source.tables.flatMap(({ sheet, actions }) =>
    actions
      .filter((action) => !tables.some((table) => table.actions.some((own) => isSameAction(own, action))))
      .map((action) => ({ source: source.name, sheet, code: nameOf(action) })),
  );
}

function isSameAction(one: Action, other: Action): boolean {
  return key(nameOf(one)) === key(nameOf(other));
}

function key(text: string): string {
  return text.trim().toLowerCase();
}
