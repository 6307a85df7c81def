import type { Language } from "../../language/language";
import { SURE_SCORE, type AgendaComparison } from "../../planning/agenda/compareAgendas";
import { comparisonSummary } from "../../planning/agenda/comparisonSummary";
import { hasEnd } from "../../planning/agenda/endedBefore";
import { column, heading, line, list, paragraph, table } from "../document/blocks";
import type { ReportBlock } from "../document/reportDocument";

/** What became of each activity of an agenda in the next one, with how sure that is. */
export function comparisonBlocks(
  comparisons: readonly AgendaComparison[],
  language: Language,
): readonly ReportBlock[] {
  const { say, words } = language;
  if (comparisons.length === 0) return [];
  return [
    heading(1, words("planning.comparisonHeading")),
    ...comparisons.flatMap((comparison) => [
      heading(
        2,
        words("planning.comparison", { before: comparison.before.sheet, after: comparison.after.sheet }),
      ),
      paragraph(say(comparisonSummary(comparison)), "lead"),
      ...pairTable(comparison, language),
      ...activityList(
        words("planning.added"),
        comparison.added.map(({ text }) => text),
      ),
      ...activityList(
        words("planning.noLongerMentioned"),
        comparison.noLongerMentioned.map((activity) =>
          hasEnd(activity)
            ? `${activity.text} (${words("agendaMatch.hadEnd", { when: activity.whenText })})`
            : activity.text,
        ),
      ),
    ]),
  ];
}

function pairTable({ pairs }: AgendaComparison, { words }: Language): readonly ReportBlock[] {
  if (pairs.length === 0) return [];
  const columns = [
    column(words("planning.beforeColumn"), 5),
    column(words("planning.afterColumn"), 5),
    column(words("planning.fateColumn"), 3),
  ];
  const rows = pairs.map(({ before, after, fate, likeness, isDecided }) => {
    const score = words("planning.score", { score: Math.round(likeness.score * 100) });
    const doubt = likeness.score < SURE_SCORE ? `, ${words("planning.doubtful")}` : "";
    const sureness = isDecided ? words("planning.decidedByYou") : score + doubt;
    return line(before.text, after.text, `${words(`planning.fate.${fate}`)} (${sureness})`);
  });
  return [table(words("planning.matched"), columns, rows)];
}

function activityList(title: string, texts: readonly string[]): readonly ReportBlock[] {
  return texts.length === 0 ? [] : [heading(3, title), list(texts)];
}
