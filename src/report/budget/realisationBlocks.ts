import { euroFromCents, type Cents } from "../../amounts/cents";
import { formatNumber, formatPercentage } from "../../amounts/format";
import type { Realisation, RealisationLine } from "../../budget/realisation/realisation";
import type { Language } from "../../language/language";
import type { Review } from "../../review/review";
import { column, heading, line, table, total } from "../document/blocks";
import type { ReportBlock, TableBlock } from "../document/reportDocument";

/** What was planned beside what was realised, with the deviation as favourable or unfavourable, per sheet and year. */
export function realisationBlocks(review: Review, language: Language): readonly ReportBlock[] {
  const { words } = language;
  if (review.realisations.length === 0) return [];
  return [
    heading(1, words("report.realisation")),
    ...review.realisations.flatMap((realisation, index) => [
      ...(review.realisations[index - 1]?.sheet === realisation.sheet
        ? []
        : [heading(2, words("report.sheet", { sheet: realisation.sheet }))]),
      realisationTable(realisation, language),
    ]),
  ];
}

function realisationTable({ plannedName, actualName, lines }: Realisation, language: Language): TableBlock {
  const { words, code } = language;
  const amount = (value: Cents): string => formatNumber(euroFromCents(value), code);
  const columns = [
    column(words("report.line"), 7),
    column(plannedName, 2.4, "end"),
    column(actualName, 2.4, "end"),
    column(words("report.deviation"), 2.4, "end"),
    column(words("report.deviationShare"), 1.8, "end"),
  ];
  const rows = lines.map((entry) => {
    const name =
      entry.programme === undefined
        ? entry.label
        : words("report.programmeNamed", { programme: entry.programme, label: entry.label });
    const cells = [
      name,
      amount(entry.planned),
      amount(entry.actual),
      deviation(entry, language),
      share(entry, code),
    ];
    return entry.kind === "item" ? line(...cells) : total(...cells);
  });
  return table(words("report.realisationTable", { planned: plannedName, actual: actualName }), columns, rows);
}

function deviation({ favourable }: RealisationLine, { words }: Language): string {
  if (favourable === 0) return "0";
  const value = Math.abs(euroFromCents(favourable));
  return words(favourable > 0 ? "report.favourable" : "report.unfavourable", { value });
}

/** Of what was planned, without a sign; nothing where nothing was planned. */
function share({ favourable, planned }: RealisationLine, code: Language["code"]): string {
  return planned === 0 ? "" : formatPercentage(Math.round(Math.abs(favourable / planned) * 1000) / 10, code);
}
