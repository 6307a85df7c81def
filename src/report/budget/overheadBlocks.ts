import { euroFromCents } from "../../amounts/cents";
import { formatMoney, formatPercentage } from "../../amounts/format";
import {
  definitionsOf,
  isSameDefinition,
  OVERHEAD_DEFINITIONS,
  type DefinitionOf,
  type OverheadDefinition,
  type OverheadFigure,
} from "../../budget/overhead/overhead";
import type { Language } from "../../language/language";
import type { MessageKey } from "../../language/messages";
import type { Review } from "../../review/review";
import { column, heading, line, list, paragraph, table, total } from "../document/blocks";
import { figureText } from "./figureText";
import { normText } from "./normText";
import { overheadYears } from "./overheadYears";
import { sectorText } from "./sectorText";
import { chunks } from "../document/chunks";
import type { ReportBlock, TableBlock, TableColumn, TableRow } from "../document/reportDocument";

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

/** So many definitions stand side by side on a page. */
const MOST_DEFINITIONS = 4;

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
    ...(review.sectorFigure ? [paragraph(sectorText(review.sectorFigure, language))] : []),
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
  const definitions = definitionsOf(figures);
  const missing = OVERHEAD_DEFINITIONS.filter(
    (definition) => !definitions.some((one) => one.definition === definition),
  );
  const ofPeriod = (period: string): readonly OverheadFigure[] =>
    figures.filter((figure) => figure.period === period);
  return [
    heading(2, words("report.sheet", { sheet })),
    ...missing.map((definition) =>
      paragraph(words("report.overheadMissing", { definition: words(DEFINITION_WORDS[definition].name) })),
    ),
    ...chunks(definitions, MOST_DEFINITIONS).flatMap((some) =>
      periods.length === 1
        ? periods.map((period) => detailTable(period, some, ofPeriod(period), language))
        : [overviewTable(periods, some, figures, language)],
    ),
    ...(periods.length === 1
      ? []
      : definitions.flatMap((one) =>
          overheadYears(
            definitionName(one, language),
            figures.filter((figure) => isSameDefinition(figure, one)),
            language,
          ),
        )),
  ];
}

function overviewTable(
  periods: readonly string[],
  definitions: readonly DefinitionOf[],
  figures: readonly OverheadFigure[],
  language: Language,
): TableBlock {
  const { words, code } = language;
  const text = ({ percentage, verdict }: OverheadFigure): string =>
    verdict === "no-norm"
      ? formatPercentage(percentage, code)
      : words("report.figure", { percentage, verdict: words(VERDICT_WORDS[verdict]) });
  const rows = periods.map((period) => {
    const own = figures.filter((figure) => figure.period === period);
    return line(period, ...perDefinition(definitions, own, language, text));
  });
  const columns = [column(words("report.period"), 1), ...definitionColumns(definitions, language)];
  return table(words("report.overheadOverview"), columns, rows);
}

function detailTable(
  period: string,
  definitions: readonly DefinitionOf[],
  figures: readonly OverheadFigure[],
  language: Language,
): TableBlock {
  const { words, code } = language;
  const cells = (text: (figure: OverheadFigure) => string): readonly string[] =>
    perDefinition(definitions, figures, language, text);
  const row = (name: MessageKey, text: (figure: OverheadFigure) => string): TableRow =>
    line(words(name), ...cells(text));
  const money = (amount: OverheadFigure["numerator"]): string => formatMoney(euroFromCents(amount), code);
  return table(
    words("report.overheadDetail", { period }),
    [column(words("report.part"), 1), ...definitionColumns(definitions, language)],
    [
      row("report.numeratorLines", ({ numeratorTerms }) => figureText(numeratorTerms, language)),
      row("report.numerator", ({ numerator }) => money(numerator)),
      row("report.denominatorLines", ({ denominatorTerms }) => figureText(denominatorTerms, language)),
      row("report.denominator", ({ denominator }) => money(denominator)),
      total(words("report.percentage"), ...cells(({ percentage }) => formatPercentage(percentage, code))),
      row("report.norm", ({ norm, verdict }) =>
        norm
          ? words("report.normWithVerdict", {
              norm: normText(norm, language),
              verdict: words(VERDICT_WORDS[verdict]),
            })
          : normText(norm, language),
      ),
    ],
  );
}

function definitionColumns(definitions: readonly DefinitionOf[], language: Language): readonly TableColumn[] {
  return definitions.map((definition) => column(definitionName(definition, language), 2));
}

function definitionName(one: DefinitionOf, { words }: Language): string {
  if (one.definition !== "own") return words(DEFINITION_WORDS[one.definition].name);
  return one.name === undefined || one.name === "" ? words("figures.ownName") : one.name;
}

/** One text a definition, in their fixed order; a definition without a figure says that it is not computed. */
function perDefinition(
  definitions: readonly DefinitionOf[],
  figures: readonly OverheadFigure[],
  { words }: Language,
  text: (figure: OverheadFigure) => string,
): readonly string[] {
  return definitions.map((definition) => {
    const figure = figures.find((entry) => isSameDefinition(entry, definition));
    return figure ? text(figure) : words("report.notComputed");
  });
}
