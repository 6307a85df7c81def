import { KEY_FIGURES, type KeyFigure, type KeyFigureName } from "../../budget/keyFigures/keyFigure";
import type { Language } from "../../language/language";
import type { Review } from "../../review/review";
import { column, heading, line, list, paragraph, table } from "../document/blocks";
import { keyFigureValue } from "./keyFigureValue";
import { chunks } from "../document/chunks";
import type { ReportBlock, TableBlock, TableRow } from "../document/reportDocument";

/** So many columns of a figure stand beside its name and its limit. */
const MOST_PERIODS = 6;

/** The key figures per period with the limit at which each is a signal, and those that wait for figures, with the reason. */
export function keyFigureBlocks(review: Review, language: Language): readonly ReportBlock[] {
  const { words, say } = language;
  const { figures, skipped } = review.keyFigures;
  if (figures.length === 0) return [];
  const sheets = [...new Set(figures.map(({ sheet }) => sheet))];
  const missing = skipped.map(({ what, why }) => line(say(what), say(why)));
  return [
    heading(1, words("report.keyFigures")),
    paragraph(words("report.keyFiguresMeaning")),
    list(sourceTexts(figures, language)),
    ...sheets.flatMap((sheet) => [
      heading(2, words("report.sheet", { sheet })),
      ...sheetTables(
        figures.filter((figure) => figure.sheet === sheet),
        language,
      ),
    ]),
    ...(missing.length === 0
      ? []
      : [
          table(
            words("report.keyFiguresMissing"),
            [column(words("report.what"), 2), column(words("report.why"), 3)],
            missing,
          ),
        ]),
  ];
}

/** How each figure is made and where its limit comes from: a built-in source, or the one in the sheet Peil. */
function sourceTexts(figures: readonly KeyFigure[], { words }: Language): readonly string[] {
  const shown = KEY_FIGURES.filter((name) => figures.some((figure) => figure.name === name));
  return shown.map((name) => {
    const written = figures.find((figure) => figure.name === name && figure.limit.written)?.limit.written;
    const told = [written?.source ?? "", written?.date ?? ""].filter((text) => text !== "").join(", ");
    const texts = [
      words("figures.sourceOf", {
        name: words(`budget.keyFigure.${name}`),
        source: words(`figures.source.${name}`),
      }),
      ...(written ? [words("figures.limitWritten", { source: told === "" ? "–" : told })] : []),
    ];
    return texts.join(" ");
  });
}

function sheetTables(figures: readonly KeyFigure[], language: Language): readonly TableBlock[] {
  const { words } = language;
  const names = KEY_FIGURES.filter((name) => figures.some((figure) => figure.name === name));
  const hasLimits = figures.some((figure) => limitText(figure, language) !== "");
  return chunks([...new Set(figures.map(({ period }) => period))], MOST_PERIODS).map((periods) =>
    table(
      words("report.keyFiguresTable"),
      [
        column(words("report.keyFigure"), 3),
        ...periods.map((period) => column(period, 2, "end")),
        ...(hasLimits ? [column(words("report.keyFigureLimit"), 3)] : []),
      ],
      names.map((name) => figureRow(name, periods, figures, hasLimits, language)),
    ),
  );
}

function figureRow(
  name: KeyFigureName,
  periods: readonly string[],
  figures: readonly KeyFigure[],
  hasLimits: boolean,
  language: Language,
): TableRow {
  const own = figures.filter((figure) => figure.name === name && periods.includes(figure.period));
  const values = periods.map((period) => {
    const figure = own.find((entry) => entry.period === period);
    return figure ? figureText(figure, language) : language.words("report.notComputed");
  });
  const limits = new Set(own.map((figure) => limitText(figure, language)));
  return line(
    language.words(`budget.keyFigure.${name}`),
    ...values,
    ...(hasLimits ? [[...limits].join("\n")] : []),
  );
}

function figureText(figure: KeyFigure, language: Language): string {
  const value = keyFigureValue(figure.value, figure.unit, language);
  return figure.isSignal ? language.words("report.keyFigureSignal", { value }) : value;
}

function limitText({ limit, unit }: KeyFigure, language: Language): string {
  const { words } = language;
  const ends = [
    ...(limit.least === undefined
      ? []
      : [words("report.limitBelow", { value: keyFigureValue(limit.least, unit, language) })]),
    ...(limit.most === undefined
      ? []
      : [words("report.limitAbove", { value: keyFigureValue(limit.most, unit, language) })]),
  ];
  return ends.join("\n");
}
