import { KEY_FIGURES, type KeyFigure, type KeyFigureName } from "../../budget/keyFigures/keyFigure";
import type { Language } from "../../language/language";
import type { Review } from "../../review/review";
import { column, heading, line, paragraph, table } from "../document/blocks";
import { keyFigureValue } from "./keyFigureValue";
import { periodRange } from "./periodRange";
import { sizeLines } from "./sizeText";
import { chunks } from "../document/chunks";
import { figureSourceTable, formulaText } from "./figureSourceTable";
import type { ReportBlock, TableBlock, TableRow } from "../document/reportDocument";

/** So many columns of a figure stand beside its name. */
const MOST_PERIODS = 6;

/** The key figures per period, how each is made with its limit and source, and those that wait for figures. */
export function keyFigureBlocks(review: Review, language: Language): readonly ReportBlock[] {
  const { words } = language;
  const { figures } = review.keyFigures;
  if (figures.length === 0) return [];
  const sheets = [...new Set(figures.map(({ sheet }) => sheet))];
  return [
    heading(1, words("report.keyFigures")),
    paragraph(words("report.keyFiguresMeaning")),
    ...sheets.flatMap((sheet) => [
      heading(2, words("report.sheet", { sheet })),
      ...sheetTables(
        figures.filter((figure) => figure.sheet === sheet),
        language,
      ),
    ]),
    ...sizeLines(review.sizes, language).map((text) => paragraph(text)),
    figureSourceTable(review, language),
    ...missingTables(review, language),
  ];
}

function sheetTables(figures: readonly KeyFigure[], language: Language): readonly TableBlock[] {
  const { words } = language;
  const names = KEY_FIGURES.filter((name) => figures.some((figure) => figure.name === name));
  return chunks([...new Set(figures.map(({ period }) => period))], MOST_PERIODS).map((periods) =>
    table(
      words("report.keyFiguresTable"),
      [column(words("report.keyFigure"), 3), ...periods.map((period) => column(period, 2, "end"))],
      names.map((name) => figureRow(name, periods, figures, language)),
    ),
  );
}

function figureRow(
  name: KeyFigureName,
  periods: readonly string[],
  figures: readonly KeyFigure[],
  language: Language,
): TableRow {
  const values = periods.map((period) => {
    const figure = figures.find((entry) => entry.name === name && entry.period === period);
    return figure ? figureText(figure, language) : language.words("report.notComputed");
  });
  return line(language.words(`budget.keyFigure.${name}`), ...values);
}

function figureText(figure: KeyFigure, language: Language): string {
  const value = keyFigureValue(figure.value, figure.unit, language);
  return figure.isSignal ? language.words("report.keyFigureSignal", { value }) : value;
}

/** One row for each figure and reason: with all years in it the same sentence would stand here ten times. */
function missingTables(review: Review, language: Language): readonly TableBlock[] {
  const { words, say } = language;
  const { missing } = review.keyFigures;
  if (missing.length === 0) return [];
  const sheets = new Set(missing.map(({ sheet }) => sheet));
  const rows = missing.map(({ name, sheet, periods, why }) => {
    const places = [...(sheets.size > 1 ? [sheet] : []), periodRange(periods)].filter((text) => text !== "");
    const named = words(`budget.keyFigure.${name}`);
    return line(
      places.length === 0 ? named : `${named} (${places.join(", ")})`,
      formulaText(name, review, language),
      say(why),
    );
  });
  return [
    table(
      words("figureSources.missing"),
      [
        column(words("report.keyFigure"), 3.4),
        column(words("figureSources.formulaColumn"), 4),
        column(words("figureSources.missingColumn"), 6),
      ],
      rows,
    ),
  ];
}
