import type { Language } from "../language/language";
import type { AgendaComparison } from "../planning/agenda/compareAgendas";
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
