import { likenessOf, type Likeness } from "./activityLikeness";
import type { Activity, Agenda } from "./agenda";
import { decidedPair, type AgendaDecision } from "./agendaDecisions";

/** An activity of last year that comes back in one of this year. */
export interface ActivityPair {
  readonly before: Activity;
  readonly after: Activity;
  readonly likeness: Likeness;
  /** Whether people decided so, in the sheet Peil. */
  readonly isDecided: boolean;
}

/**
 * What became of the activities of an agenda. continued: the same words, time and actors. changed: others.
 * split: one became several. merged: several became one. No longer mentioned is not the same as stopped.
 */
export type ActivityFate = "continued" | "changed" | "split" | "merged";

export interface AgendaComparison {
  readonly before: Agenda;
  readonly after: Agenda;
  readonly pairs: readonly (ActivityPair & { readonly fate: ActivityFate })[];
  readonly added: readonly Activity[];
  readonly noLongerMentioned: readonly Activity[];
}

/** A pair counts from this score on, and when it is near the best that either of its activities has. */
const LEAST_SCORE = 0.36;
const NEAR_BEST_BEFORE = 0.9;
const NEAR_BEST_AFTER = 0.7;
/** Under this score a pair is shown as doubtful. */
export const SURE_SCORE = 0.6;

/** Compares the agenda of one year with that of the next. What people decided goes before what is found. */
export function compareAgendas(
  before: Agenda,
  after: Agenda,
  decisions: readonly AgendaDecision[] = [],
): AgendaComparison {
  const old = before.activities.filter(({ text }) => text !== "");
  const young = after.activities.filter(({ text }) => text !== "");
  const likeness = likenessOf([...old, ...young]);
  const scored = old.flatMap((one) =>
    young.map((other): ActivityPair => {
      const isDecided = decidedPair(decisions, one, other) === true;
      return { before: one, after: other, likeness: likeness(one, other), isDecided };
    }),
  );
  const open = scored.filter((pair) => decidedPair(decisions, pair.before, pair.after) === undefined);
  const bestBefore = bestScores(open, (pair) => pair.before);
  const bestAfter = bestScores(open, (pair) => pair.after);
  const found = open.filter((pair) => {
    const { score } = pair.likeness;
    const isNearBest =
      score >= NEAR_BEST_BEFORE * (bestBefore.get(pair.before) ?? 0) &&
      score >= NEAR_BEST_AFTER * (bestAfter.get(pair.after) ?? 0);
    return score >= LEAST_SCORE && isNearBest;
  });
  const pairs = [...scored.filter(({ isDecided }) => isDecided), ...found].sort(
    (one, other) => one.before.row - other.before.row,
  );
  const matchedOld = new Set(pairs.map((pair) => pair.before));
  const matchedYoung = new Set(pairs.map((pair) => pair.after));
  return {
    before,
    after,
    pairs: pairs.map((pair) => ({ ...pair, fate: fateOf(pair, pairs) })),
    added: young.filter((activity) => !matchedYoung.has(activity)),
    noLongerMentioned: old.filter((activity) => !matchedOld.has(activity)),
  };
}

function bestScores(
  pairs: readonly ActivityPair[],
  side: (pair: ActivityPair) => Activity,
): ReadonlyMap<Activity, number> {
  const best = new Map<Activity, number>();
  for (const pair of pairs) {
    best.set(side(pair), Math.max(best.get(side(pair)) ?? 0, pair.likeness.score));
  }
  return best;
}

function fateOf(pair: ActivityPair, pairs: readonly ActivityPair[]): ActivityFate {
  if (pairs.filter((other) => other.after === pair.after).length > 1) return "merged";
  if (pairs.filter((other) => other.before === pair.before).length > 1) return "split";
  const { before, after } = pair;
  const isSame =
    plain(before.text) === plain(after.text) &&
    plain(before.whenText) === plain(after.whenText) &&
    plain(before.whoText) === plain(after.whoText);
  return isSame ? "continued" : "changed";
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[’‘`]/g, "'")
    .replaceAll(/[\s.]+/g, " ")
    .trim();
}
