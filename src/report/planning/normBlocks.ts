import { formatNumber } from "../../amounts/format";
import type { Language } from "../../language/language";
import { normFigures, type NormFigure } from "../../norms/register/normFigures";
import { normMessage } from "../../norms/register/normMessage";
import type { NormRegister, Realised } from "../../norms/register/register";
import { computedNormMessage } from "../../review/plans/computedNorms";
import type { Review } from "../../review/review";
import { column, heading, line, list, paragraph, rowHeading, table } from "../document/blocks";
import type { ReportBlock, TableBlock, TableRow } from "../document/reportDocument";

/** Every norm with what was realised and how that stands, by theme; and what Peil could compute itself. */
export function normBlocks(review: Review, language: Language): readonly ReportBlock[] {
  const { say, words } = language;
  if (review.norms.length === 0) return [];
  const computed = review.computedNorms.map((one) => say(computedNormMessage(one)));
  return [
    heading(1, words("report.norms")),
    ...review.norms.flatMap((register) => [
      heading(2, words("report.sheet", { sheet: register.sheet })),
      registerTable(register, language),
    ]),
    ...(computed.length === 0 ? [] : [paragraph(words("report.computedNorms")), list(computed)]),
  ];
}

/** The period is named in the heading where there is one, otherwise beside each value. */
function registerTable(register: NormRegister, language: Language): TableBlock {
  const { words } = language;
  const [only] = register.periods.length === 1 ? register.periods : [];
  const columns = [
    column(words("report.indicator"), 5),
    column(words("report.norm"), 3),
    column(only?.name ?? words("report.realised"), 2.6),
    column(words("report.standing"), 3.4),
  ];
  const rows = normFigures(register).flatMap((figure, index, all) => [
    ...themeRow(figure, all[index - 1], columns.length),
    figureRow(figure, only === undefined, language),
  ]);
  return table(words("report.normsTable"), columns, rows);
}

function themeRow(
  { entry }: NormFigure,
  before: NormFigure | undefined,
  columns: number,
): readonly TableRow[] {
  return entry.theme === "" || entry.theme === before?.entry.theme ? [] : [rowHeading(entry.theme, columns)];
}

function figureRow(
  { entry, period, realised, status, attainment }: NormFigure,
  namesPeriod: boolean,
  language: Language,
): TableRow {
  const { words, say, code } = language;
  const { clause } = entry;
  const isUnreadable = clause !== undefined && "unreadableAt" in clause;
  const standing = words(isUnreadable ? "norms.statusUnreadable" : `norms.status.${status}`);
  return line(
    entry.indicator,
    clause && "norm" in clause ? say(normMessage(clause.norm)) : entry.text,
    period && realised ? realisedIn(realised, namesPeriod ? period.name : undefined, language) : "",
    attainment === undefined
      ? standing
      : words("report.standingWithShare", { standing, share: formatNumber(attainment, code) }),
  );
}

function realisedIn(realised: Realised, period: string | undefined, language: Language): string {
  const value = realisedText(realised, language);
  return period === undefined ? value : language.words("report.realisedIn", { period, value });
}

function realisedText(realised: Realised, { words, code }: Language): string {
  switch (realised.kind) {
    case "blank":
      return "";
    case "count":
      return formatNumber(realised.value, code);
    case "percent":
      return words("norms.percent", { value: realised.value });
    case "share":
      return words("report.shareOf", { part: realised.part, whole: realised.whole });
    case "judged":
      return words(`norms.status.${realised.outcome}`);
    case "not-applicable":
      return words("norms.status.not-applicable");
    case "unreadable":
      return realised.text;
  }
}
