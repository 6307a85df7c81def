import type { Language } from "../../language/language";
import { PALETTE } from "../../progress/colours/palette";
import { titleOf } from "../../progress/explanations/checkExplanations";
import { DEFAULT_NORM } from "../../progress/colours/normOf";
import { SCORES, type ActionScore, type ProgressFigure, type ProgressTable } from "../../progress/progress";
import type { Review } from "../../review/review";
import { isSameCell } from "../../workbook/address";
import { cell, column, heading, line, list, paragraph, table } from "../document/blocks";
import { chunks } from "../document/chunks";
import type { ReportBlock, ReportPart, TableBlock } from "../document/reportDocument";
import { distributionTables } from "./distributionTable";
import { scoreCell, scoreText, scoreWithNorm, type OwnScoreWords } from "./scoreText";

/** So many columns of a digit and a word stand beside a plan on a page. */
const PERIODS_ON_PORTRAIT = 4;
const PERIODS_ON_LANDSCAPE = 8;

/** Every progress table with its scores, how many there are of each, and what asks for attention. */
export function progressParts(review: Review, language: Language): readonly ReportPart[] {
  return review.progress.map((progress, index): ReportPart => {
    const isWide = progress.periods.length > PERIODS_ON_PORTRAIT;
    const figures = figuresOf(review, index);
    const own = review.progressSettings.words;
    const blocks: readonly ReportBlock[] = [
      ...(index === 0 ? [heading(1, language.words("report.progress"))] : []),
      heading(2, language.words("report.sheet", { sheet: progress.sheet })),
      ...scoreTables(progress, isWide ? PERIODS_ON_LANDSCAPE : PERIODS_ON_PORTRAIT, own, language),
      ...distributionTables(figures, own, language),
      countsTable(figures, own, language),
      ...attentionBlocks(figures, own, language),
      ...normChangeBlocks(figures, language),
      ...proudBlocks(figures, language),
    ];
    return { orientation: isWide ? "landscape" : "portrait", blocks };
  });
}

/** A review lists the figures table after table, one a period: two tables of a sheet each have their own. */
function figuresOf({ progress, progressFigures }: Review, index: number): readonly ProgressFigure[] {
  const before = progress.slice(0, index).reduce((sum, { periods }) => sum + periods.length, 0);
  return progressFigures.slice(before, before + (progress[index]?.periods.length ?? 0));
}

function scoreTables(
  progress: ProgressTable,
  mostPeriods: number,
  own: OwnScoreWords,
  language: Language,
): readonly TableBlock[] {
  const { words } = language;
  const parts = chunks(
    progress.periods.map((period, index) => ({ name: period.name, index })),
    mostPeriods,
  );
  return parts.map((periods) => {
    const caption =
      parts.length === 1
        ? words("report.progressTable")
        : words("report.progressTablePart", {
            first: periods[0]?.name ?? "",
            last: periods.at(-1)?.name ?? "",
          });
    const columns = [
      column(words("report.code"), 1.2),
      column(words("report.plan"), 6),
      ...periods.map((period) => column(period.name, 2.6)),
    ];
    const rows = progress.actions.map((action) =>
      line(
        action.code,
        action.plan,
        ...periods.map(({ index }) =>
          scoreCell(
            action.scores[index] ?? { kind: "empty" },
            action.norms[index] ?? DEFAULT_NORM,
            own,
            language,
          ),
        ),
      ),
    );
    return table(caption, columns, rows, 1);
  });
}

function countsTable(figures: readonly ProgressFigure[], own: OwnScoreWords, language: Language): TableBlock {
  const { words } = language;
  const hasInvalid = figures.some((figure) => figure.invalid > 0);
  const columns = [
    column(words("report.period"), 2),
    ...SCORES.map((score) => column(scoreText(score, own, language), 2, "end")),
    column(words("report.empty"), 1.3, "end"),
    ...(hasInvalid ? [column(words("report.invalid"), 1.3, "end")] : []),
  ];
  const rows = figures.map((figure) =>
    line(
      figure.period,
      ...figure.counts.map((count) => count.toString()),
      figure.empty.toString(),
      ...(hasInvalid ? [figure.invalid.toString()] : []),
    ),
  );
  return table(words("report.countsTable"), columns, rows);
}

/** Scores 1 and 2, and what is below its norm, with what was agreed to do then. */
function attentionBlocks(
  figures: readonly ProgressFigure[],
  own: OwnScoreWords,
  language: Language,
): readonly ReportBlock[] {
  const { words } = language;
  // The latest period first: that is the one to act on.
  const rows = [...figures].reverse().flatMap((figure) =>
    asksAttention(figure).map((entry) => {
      const score = scoreWithNorm(entry.score, entry.norm, own, language);
      const isRepeated = figure.repeated.some((other) => isSameCell(other.cell, entry.cell));
      return line(
        figure.period,
        entry.code,
        entry.plan,
        cell(isRepeated ? words("report.again", { score }) : score, 1, PALETTE[entry.score]),
        entry.act,
      );
    }),
  );
  const columns = [
    column(words("report.period"), 1.6),
    column(words("report.code"), 1.2),
    column(words("report.plan"), 4),
    column(words("report.scoreHeading"), 2.8),
    column(words("report.act"), 5),
  ];
  return [
    heading(3, words("report.attention")),
    rows.length === 0
      ? paragraph(words("report.attentionNone"))
      : table(words("report.attentionTable"), columns, rows, 2),
  ];
}

function asksAttention({ attention, belowNorm }: ProgressFigure): readonly ActionScore[] {
  const others = belowNorm.filter((entry) => !attention.some((other) => isSameCell(other.cell, entry.cell)));
  return [...attention, ...others].sort((one, other) => one.score - other.score);
}

/** What slipped below its norm in the latest period, and what is back at it. */
function normChangeBlocks(figures: readonly ProgressFigure[], { words }: Language): readonly ReportBlock[] {
  const latest = figures.findLast(({ filled }) => filled > 0);
  if (!latest) return [];
  const { period, slipped, recovered } = latest;
  const lists = [
    [words("progress.slipped", { period }), slipped],
    [words("progress.recovered", { period }), recovered],
  ] as const;
  return lists.flatMap(([title, entries]) =>
    entries.length === 0
      ? []
      : [
          heading(3, title),
          list(
            entries.map((entry) => {
              const { score, norm } = entry;
              return words("progress.changeItem", { action: titleOf(entry), score, norm });
            }),
          ),
        ],
  );
}

function proudBlocks(figures: readonly ProgressFigure[], { words }: Language): readonly ReportBlock[] {
  const items = [...figures]
    .reverse()
    .flatMap(({ period, proud }) =>
      proud.map((entry) => words("report.proudItem", { period, action: titleOf(entry) })),
    );
  return items.length === 0 ? [] : [heading(3, words("report.proud")), list(items)];
}
