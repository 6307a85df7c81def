import { euroFromCents } from "../amounts/cents";
import { formatMoney, formatPercentage } from "../amounts/format";
import type { FigureTerm } from "../budget/budget";
import { OVERHEAD_DEFINITIONS, type OverheadDefinition, type OverheadFigure } from "../budget/overhead";
import type { Language } from "../language/language";
import type { MessageKey } from "../language/messages";
import type { Review } from "../review/review";
import { cellName } from "../workbook/address";
import { column, heading, line, list, paragraph, table, total } from "./blocks";
import { normText } from "./normText";
import type { ReportBlock, TableBlock, TableRow } from "./reportDocument";

const DEFINITION_WORDS: Readonly<Record<OverheadDefinition, { name: MessageKey; meaning: MessageKey }>> = {
  "total-expenses": { name: "report.definitionTotalExpenses", meaning: "report.meaningTotalExpenses" },
  "discretionary-budget": {
    name: "report.definitionDiscretionaryBudget",
    meaning: "report.meaningDiscretionaryBudget",
  },
  "own-programmes": { name: "report.definitionOwnProgrammes", meaning: "report.meaningOwnProgrammes" },
};

const VERDICT_WORDS: Readonly<Record<OverheadFigure["verdict"], MessageKey>> = {
  below: "report.verdictBelow",
  within: "report.verdictWithin",
  above: "report.verdictAbove",
  "no-norm": "report.verdictNoNorm",
};

/** The overhead of every period by each definition, with all that a reader needs to compute it again. */
export function overheadBlocks(review: Review, language: Language): readonly ReportBlock[] {
  const { words } = language;
  if (review.budgets.length === 0) return [];
  if (review.overhead.length === 0) {
    return [heading(1, words("report.overhead")), paragraph(words("report.overheadNone"))];
  }
  const sheets = [...new Set(review.overhead.map((figure) => figure.sheet))];
  return [
    heading(1, words("report.overhead")),
    paragraph(words("report.overheadMeaning")),
    list(OVERHEAD_DEFINITIONS.map((definition) => words(DEFINITION_WORDS[definition].meaning))),
    ...sheets.flatMap((sheet) => sheetBlocks(sheet, review.overhead, language)),
  ];
}

function sheetBlocks(
  sheet: string,
  all: readonly OverheadFigure[],
  language: Language,
): readonly ReportBlock[] {
  const { words } = language;
  const figures = all.filter((figure) => figure.sheet === sheet);
  const periods = [...new Set(figures.map((figure) => figure.period))];
  const byPeriod = periods.map((period) => ({
    period,
    figures: figures.filter((figure) => figure.period === period),
  }));
  return [
    heading(2, words("report.sheet", { sheet })),
    ...(periods.length === 1 ? [] : [overviewTable(byPeriod, language)]),
    ...byPeriod.map((entry) => detailTable(entry.period, entry.figures, language)),
  ];
}

function overviewTable(
  byPeriod: readonly { readonly period: string; readonly figures: readonly OverheadFigure[] }[],
  language: Language,
): TableBlock {
  const { words } = language;
  const rows = byPeriod.map(({ period, figures }) =>
    line(
      period,
      ...perDefinition(figures, language, ({ percentage, verdict }) =>
        words("report.figure", { percentage, verdict: words(VERDICT_WORDS[verdict]) }),
      ),
    ),
  );
  return table(
    words("report.overheadOverview"),
    [column(words("report.period"), 1), ...definitionColumns(language)],
    rows,
  );
}

function detailTable(period: string, figures: readonly OverheadFigure[], language: Language): TableBlock {
  const { words, code } = language;
  const row = (name: MessageKey, text: (figure: OverheadFigure) => string): TableRow =>
    line(words(name), ...perDefinition(figures, language, text));
  const money = (value: OverheadFigure["numerator"]): string => formatMoney(euroFromCents(value), code);
  const lines = (terms: readonly FigureTerm[]): string => termsText(terms, language);
  return table(
    words("report.overheadDetail", { period }),
    [column(words("report.part"), 1), ...definitionColumns(language)],
    [
      row("report.numeratorLines", ({ numeratorTerms }) => lines(numeratorTerms)),
      row("report.numerator", ({ numerator }) => money(numerator)),
      row("report.denominatorLines", ({ denominatorTerms }) =>
        lines(denominatorTerms.filter((term) => term.weight === 1)),
      ),
      row("report.leftOut", ({ denominatorTerms }) =>
        lines(denominatorTerms.filter((term) => term.weight === -1)),
      ),
      row("report.denominator", ({ denominator }) => money(denominator)),
      total(
        words("report.percentage"),
        ...perDefinition(figures, language, ({ percentage }) => formatPercentage(percentage, code)),
      ),
      row("report.norm", ({ norm }) => normText(norm, language)),
      row("report.verdict", ({ verdict }) => words(VERDICT_WORDS[verdict])),
    ],
  );
}

function definitionColumns({ words }: Language): readonly ReturnType<typeof column>[] {
  return OVERHEAD_DEFINITIONS.map((definition) => column(words(DEFINITION_WORDS[definition].name), 2));
}

/** One text a definition, in their fixed order; a definition without a figure says that it is not computed. */
function perDefinition(
  figures: readonly OverheadFigure[],
  { words }: Language,
  text: (figure: OverheadFigure) => string,
): readonly string[] {
  return OVERHEAD_DEFINITIONS.map((definition) => {
    const figure = figures.find((entry) => entry.definition === definition);
    return figure ? text(figure) : words("report.notComputed");
  });
}

function termsText(terms: readonly FigureTerm[], { words }: Language): string {
  if (terms.length === 0) return words("report.none");
  return terms
    .map((term) =>
      words("report.term", {
        label: term.label,
        value: euroFromCents(term.value),
        cell: cellName(term.cell),
      }),
    )
    .join("\n");
}
