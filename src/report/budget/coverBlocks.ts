import { euroFromCents, type Cents } from "../../amounts/cents";
import { formatNumber } from "../../amounts/format";
import type { Language } from "../../language/language";
import type { Review } from "../../review/review";
import { column, heading, line, table } from "../document/blocks";
import type { ReportBlock, TableBlock } from "../document/reportDocument";

/** What each programme with income of its own costs net, per sheet and period. */
export function coverBlocks(review: Review, language: Language): readonly ReportBlock[] {
  const { words } = language;
  const sheets = [...new Set(review.programmeCover.map(({ sheet }) => sheet))];
  if (sheets.length === 0) return [];
  return [
    heading(1, words("report.cover")),
    ...sheets.flatMap((sheet) => [
      heading(2, words("report.sheet", { sheet })),
      ...periodTables(
        review.programmeCover.filter((cover) => cover.sheet === sheet),
        language,
      ),
    ]),
  ];
}

function periodTables(covers: Review["programmeCover"], language: Language): readonly TableBlock[] {
  const { words, code } = language;
  const amount = (value: Cents): string => formatNumber(euroFromCents(value), code);
  const columns = [
    column(words("report.line"), 7),
    column(words("report.coverIncome"), 2.4, "end"),
    column(words("report.coverExpenses"), 2.4, "end"),
    column(words("report.coverNet"), 2.4, "end"),
  ];
  return [...new Set(covers.map(({ period }) => period))].map((period) =>
    table(
      words("report.coverTable", { period }),
      columns,
      covers
        .filter((cover) => cover.period === period)
        .map(({ programme, label, incomeLabel, income, expenses, net }) =>
          line(
            [
              words("report.programmeNamed", { programme, label }),
              ...(incomeLabel === undefined
                ? []
                : [words("reconciliation.incomeName", { name: incomeLabel })]),
            ].join("\n"),
            amount(income),
            amount(expenses),
            amount(net),
          ),
        ),
    ),
  );
}
