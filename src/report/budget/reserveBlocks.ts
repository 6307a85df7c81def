import { euroFromCents, type Cents } from "../../amounts/cents";
import { formatMoney, formatNumber, formatRatio } from "../../amounts/format";
import type { ReserveYear } from "../../budget/keyFigures/reserveDevelopment";
import type { Language } from "../../language/language";
import type { Review } from "../../review/review";
import { column, heading, line, paragraph, table } from "../document/blocks";
import type { ReportBlock, TableBlock } from "../document/reportDocument";

/**
 * The reserve of each budget over the years: opening reserve, result and closing reserve, beside the signal value. Nothing
 * for a budget of one year whose opening reserve is not known.
 */
export function reserveBlocks({ reserve }: Review, language: Language): readonly ReportBlock[] {
  const { words } = language;
  const sheets = [...new Set(reserve.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const years = reserve.filter((year) => year.sheet === sheet);
    return years.length > 1 || years.some(({ opening }) => opening !== undefined) ? [{ sheet, years }] : [];
  });
  if (sheets.length === 0) return [];
  const isOpen = sheets.some(({ years }) => years.some(({ opening }) => opening === undefined));
  return [
    heading(1, words("figures.reserveTitle")),
    ...(isOpen ? [paragraph(words("figures.reserveHelp"))] : []),
    ...sheets.flatMap(({ sheet, years }) => [
      heading(2, words("report.sheet", { sheet })),
      ...outcome(years, language),
      reserveTable(years, language),
    ]),
  ];
}

/** Where the years lead, in one sentence. */
function outcome(years: readonly ReserveYear[], { words, code }: Language): readonly ReportBlock[] {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return [];
  const money = (value: Cents): string => formatMoney(Math.round(euroFromCents(value)), code);
  const isKnown = last.closing !== undefined;
  const ratio = isKnown ? last.closingRatio : last.cumulativeRatio;
  const values = {
    first: first.period,
    last: last.period,
    amount: money(last.closing ?? last.cumulative),
    opening: money(first.opening ?? last.cumulative),
    ratio: ratio === undefined ? "–" : formatRatio(ratio, code),
  };
  return [paragraph(words(isKnown ? "reserve.outcome" : "reserve.outcomeOpen", values), "lead")];
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
