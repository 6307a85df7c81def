import { SEVERITIES } from "../../findings/finding";
import type { Language } from "../../language/language";
import { PALETTE } from "../../progress/colours/palette";
import { SCORES } from "../../progress/progress";
import type { Review } from "../../review/review";
import { cell, column, heading, line, paragraph, table } from "../document/blocks";
import type { ReportBlock } from "../document/reportDocument";
import { scoreMeaning, scoreText, type OwnScoreWords } from "../progress/scoreText";
import { SEVERITY_WORDS } from "./severityWords";

/** How to read the report: the kinds of findings, the scores where there are any, and how rounding is judged. */
export function legendBlocks(review: Review, language: Language): readonly ReportBlock[] {
  const { words } = language;
  const severities = SEVERITIES.map((severity) => {
    const { shape, one, meaning } = SEVERITY_WORDS[severity];
    return line(`${shape} ${words(one)}`, words(meaning));
  });
  return [
    heading(1, words("report.legend")),
    table(
      words("report.legendSeverities"),
      [column(words("report.kind"), 2), column(words("report.meaning"), 7)],
      severities,
    ),
    ...(review.progress.length === 0 ? [] : scoreLegend(review.progressSettings.words, language)),
    // Without a sum there is nothing that was rounded: a register of norms, a plan.
    ...(review.sums.length === 0
      ? []
      : [heading(2, words("report.rounding")), paragraph(words("report.roundingText"))]),
  ];
}

function scoreLegend(own: OwnScoreWords, language: Language): readonly ReportBlock[] {
  const { words } = language;
  return [
    table(
      words("report.legendScores"),
      [column(words("report.legendScore"), 2), column(words("report.meaning"), 7)],
      [
        ...SCORES.map((score) =>
          line(cell(scoreText(score, own, language), 1, PALETTE[score]), scoreMeaning(score, language)),
        ),
        line(words("report.belowNormMark"), words("report.belowNormMeaning")),
        line(words("report.aboveNormMark"), words("report.aboveNormMeaning")),
        line(words("report.scoreEmpty", { word: words("progress.empty") }), words("report.legendEmpty")),
      ],
    ),
  ];
}
