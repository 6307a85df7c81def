import { euroFromCents, sumOfCents, type Cents } from "../../amounts/cents";
import { formatNumber, formatPercentage } from "../../amounts/format";
import type { FigureTerm } from "../../budget/budget";
import type { OverheadFigure } from "../../budget/overhead/overhead";
import type { Language } from "../../language/language";
import { chunks } from "../document/chunks";
import { column, line, table, total } from "../document/blocks";
import type { TableBlock, TableRow } from "../document/reportDocument";

/** So many years stand side by side. */
const MOST_YEARS = 6;

/** The overhead by one definition over the years: every line of the numerator and of the denominator, and what they make. */
export function overheadYears(
  definition: string,
  figures: readonly OverheadFigure[],
  language: Language,
): readonly TableBlock[] {
  const { words, code } = language;
  return chunks(figures, MOST_YEARS).map((years) => {
    const cells = (text: (figure: OverheadFigure) => string): readonly string[] => years.map(text);
    const money = (amount: Cents): string => formatNumber(euroFromCents(amount), code);
    return table(
      words("figureSources.overheadYears", { definition }),
      [
        column(words("report.part"), 5),
        ...years.map(({ period }) => column(period === "" ? words("report.amount") : period, 2.2, "end")),
      ],
      [
        ...termRows(years, "numeratorTerms", language),
        total(words("report.numerator"), ...cells(({ numerator }) => money(numerator))),
        ...termRows(years, "denominatorTerms", language),
        total(words("report.denominator"), ...cells(({ denominator }) => money(denominator))),
        total(words("report.percentage"), ...cells(({ percentage }) => formatPercentage(percentage, code))),
      ],
    );
  });
}

/** One row for each line that counts in any of the years; a year in which it does not count has none. */
function termRows(
  years: readonly OverheadFigure[],
  part: "numeratorTerms" | "denominatorTerms",
  { words, code }: Language,
): readonly TableRow[] {
  const keyOf = ({ label, weight }: FigureTerm): string => JSON.stringify([label, weight]);
  const known = new Map(years.flatMap((figure) => figure[part].map((term) => [keyOf(term), term] as const)));
  return [...known.values()]
    .sort((one, other) => other.weight - one.weight)
    .map((term) =>
      line(
        term.weight === 1 ? term.label : words("figureSources.leftOut", { label: term.label }),
        ...years.map((figure) => {
          const own = figure[part].filter((other) => keyOf(other) === keyOf(term));
          if (own.length === 0) return "–";
          return formatNumber(euroFromCents(sumOfCents(own.map(({ value }) => value))), code);
        }),
      ),
    );
}
