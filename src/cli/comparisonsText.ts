import type { Language } from "../language/language";
import type { Activity } from "../planning/agenda/agenda";
import { SURE_SCORE, type AgendaComparison } from "../planning/agenda/compareAgendas";
import { comparisonSummary } from "../planning/agenda/comparisonSummary";

/** One sentence for each pair of agendas that follow each other; nothing where there is none. */
export function comparisonsText(
  comparisons: readonly AgendaComparison[],
  { say, words }: Language,
): readonly string[] {
  return comparisons.flatMap((comparison) => [
    words("planning.comparison", { before: comparison.before.sheet, after: comparison.after.sheet }),
    `  ${say(comparisonSummary(comparison))}`,
    "",
  ]);
}

/** Each pair of agendas with what became of every activity and how sure that is. */
export function comparisonDetails(
  comparisons: readonly AgendaComparison[],
  language: Language,
): readonly string[] {
  const { words } = language;
  return comparisons.flatMap((comparison) => {
    const { pairs, added, noLongerMentioned } = comparison;
    const texts = (activities: readonly Activity[]): readonly string[] =>
      activities.map(({ text }) => `    ${text}`);
    return [
      ...comparisonsText([comparison], language).slice(0, 2),
      ...pairs.map(({ before, after, fate, likeness, isDecided }) => {
        const score = words("planning.score", { score: Math.round(likeness.score * 100) });
        const doubt = likeness.score < SURE_SCORE ? `, ${words("planning.doubtful")}` : "";
        const sureness = isDecided ? words("planning.decidedByYou") : score + doubt;
        return `  ${words(`planning.fate.${fate}`)} (${sureness}): ${before.text} → ${after.text}`;
      }),
      ...(added.length > 0 ? [`  ${words("planning.added")}`, ...texts(added)] : []),
      ...(noLongerMentioned.length > 0
        ? [`  ${words("planning.noLongerMentioned")}`, ...texts(noLongerMentioned)]
        : []),
      "",
    ];
  });
}
