import type { Language } from "../../language/language";
import { PALETTE } from "../../progress/colours/palette";
import type { ProgressTable, ScoreReading } from "../../progress/progress";
import type { Review } from "../../review/review";
import { isSameName } from "../../workbook/peilSheet";
import { cell, column, heading, line, table } from "../document/blocks";
import type { ReportBlock, TableCell } from "../document/reportDocument";
import { scoreText } from "./scoreText";

/** The yearly annex: why actions have their scores, a table a period, the latest first. */
export function explanationBlocks(review: Review, language: Language): readonly ReportBlock[] {
  const { words } = language;
  const { explanations } = review;
  if (explanations.length === 0) return [];
  const known = review.progress.flatMap(({ periods }) => periods.map(({ name }) => name)).reverse();
  const periods = [...known, ...explanations.map(({ period }) => period)].filter(
    (period, index, all) => all.findIndex((other) => isSameName(other, period)) === index,
  );
  const columns = [
    column(words("report.code"), 1.4),
    column(words("report.scoreHeading"), 2.6),
    column(words("report.explanation"), 9),
    column(words("report.date"), 2),
  ];
  return [
    heading(1, words("report.explanations")),
    ...periods.flatMap((period) => {
      const rows = explanations
        .filter((explanation) => isSameName(explanation.period, period))
        .map(({ code, text, date }) => line(code, scoreOf(review, code, period, language), text, date));
      return rows.length === 0 ? [] : [table(words("report.explanationsTable", { period }), columns, rows)];
    }),
  ];
}

/** The score that is explained; nothing where no table has this action or period. */
function scoreOf(review: Review, code: string, period: string, language: Language): TableCell {
  const reading = review.progress.map((progress) => readingIn(progress, code, period)).find(Boolean);
  if (reading?.kind !== "score") return cell("");
  return cell(scoreText(reading.score, review.progressSettings.words, language), 1, PALETTE[reading.score]);
}

function readingIn(progress: ProgressTable, code: string, period: string): ScoreReading | undefined {
  const index = progress.periods.findIndex(({ name }) => isSameName(name, period));
  const action = progress.actions.find((entry) => isSameName(entry.code || entry.plan, code));
  return action?.scores[index];
}
