import { euroFromCents, type Cents } from "../../amounts/cents";
import { formatNumber, formatRatio } from "../../amounts/format";
import type { ReserveYear } from "../../budget/keyFigures/reserveDevelopment";
import type { Language } from "../../language/language";
import type { Review } from "../../review/review";
import { column, heading, line, paragraph, table } from "../document/blocks";
import type { ReportBlock, TableBlock } from "../document/reportDocument";

/** The reserve over the years of each budget, beside the signal value; nothing for a budget of one year. */
export function reserveBlocks({ reserve }: Review, language: Language): readonly ReportBlock[] {
  const { words } = language;
  const sheets = [...new Set(reserve.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const years = reserve.filter((year) => year.sheet === sheet);
    return years.length > 1 ? [{ sheet, years }] : [];
  });
  if (sheets.length === 0) return [];
  const isOpen = sheets.some(({ years }) => years.some(({ opening }) => opening === undefined));
  return [
    heading(1, words("figures.reserveTitle")),
    ...(isOpen ? [paragraph(words("figures.reserveHelp"))] : []),
    ...sheets.flatMap(({ sheet, years }) => [
      heading(2, words("report.sheet", { sheet })),
      reserveTable(years, language),
    ]),
  ];
}

function reserveTable(years: readonly ReserveYear[], language: Language): TableBlock {
  const { words, code } = language;
  const amount = (value: Cents | undefined): string =>
    value === undefined ? "–" : formatNumber(Math.round(euroFromCents(value)), code);
  const hasOpening = years.some(({ opening }) => opening !== undefined);
  const columns = [
    column(words("report.period"), 2),
    ...(hasOpening ? [column(words("figures.reserveOpening"), 3, "end")] : []),
    column(words("figures.reserveResult"), 3, "end"),
    ...(hasOpening ? [column(words("figures.reserveClosing"), 3, "end")] : []),
    column(words("figures.reserveCumulative"), 3, "end"),
    column(words("figures.reserveSignalValue"), 3, "end"),
    column(words("figures.reserveRatio"), 3, "end"),
  ];
  return table(
    words("figures.reserveTable"),
    columns,
    years.map((year) =>
      line(
        year.period,
        ...(hasOpening ? [amount(year.opening)] : []),
        amount(year.result),
        ...(hasOpening ? [amount(year.closing)] : []),
        amount(year.cumulative),
        amount(year.signalValue),
        ratioText(year, hasOpening, language),
      ),
    ),
  );
}

/** How many times the signal value the reserve is, or the results together where no opening reserve is known. */
function ratioText(year: ReserveYear, hasOpening: boolean, { words, code }: Language): string {
  const ratio = hasOpening ? year.closingRatio : year.cumulativeRatio;
  if (ratio === undefined) return "–";
  const value = formatRatio(ratio, code);
  return year.isSignal ? words("report.keyFigureSignal", { value }) : value;
}
