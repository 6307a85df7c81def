import type { Language } from "../../language/language";
import { PALETTE } from "../../progress/colours/palette";
import { SCORES, type ProgressFigure, type Score } from "../../progress/progress";
import { cell, column, line, table } from "../document/blocks";
import { chunks } from "../document/chunks";
import type { TableBlock } from "../document/reportDocument";
import { scoreText, type OwnScoreWords } from "./scoreText";

const BLOCK = "\u25A0";
/** So many blocks stand beside a number in a column of the page. */
const MOST_BLOCKS = 6;
const PERIODS_IN_ROW = 4;

/**
 * How the scores of each period are divided, drawn in a table: a bar of blocks with its number for every score. It reads
 * the same in black and white and aloud. Nothing where no period is filled in.
 */
export function distributionTables(
  figures: readonly ProgressFigure[],
  own: OwnScoreWords,
  language: Language,
): readonly TableBlock[] {
  const filled = figures.filter((figure) => figure.filled > 0);
  const size = blockSize(filled);
  return chunks(filled, PERIODS_IN_ROW).map((part) => distributionTable(part, size, own, language));
}

function distributionTable(
  figures: readonly ProgressFigure[],
  size: number,
  own: OwnScoreWords,
  language: Language,
): TableBlock {
  const { words } = language;
  const bar = (count: number): string =>
    count === 0 ? "0" : `${BLOCK.repeat(Math.ceil(count / size))} ${count.toString()}`;
  const row = (heading: ReturnType<typeof cell>, countOf: (figure: ProgressFigure) => number) =>
    line(heading, ...figures.map((figure) => bar(countOf(figure))));
  const ofScore = (score: Score) =>
    row(cell(scoreText(score, own, language), 1, PALETTE[score]), ({ counts }) => counts[score - 1] ?? 0);
  return table(
    words("progress.distributionTable", { count: size }),
    [column(words("report.scoreHeading"), 3), ...figures.map(({ period }) => column(period, 3))],
    [...SCORES.map(ofScore), row(cell(words("progress.empty")), ({ empty, invalid }) => empty + invalid)],
  );
}

/** For how many actions a block stands, so that the longest bar fits. */
function blockSize(figures: readonly ProgressFigure[]): number {
  const most = Math.max(1, ...figures.flatMap(({ counts, empty, invalid }) => [...counts, empty + invalid]));
  return Math.ceil(most / MOST_BLOCKS);
}
