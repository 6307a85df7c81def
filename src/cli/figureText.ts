import { euroFromCents } from "../amounts/cents";
import { formatMoney, formatNumber, formatPercentage } from "../amounts/format";
import type { NormRange, OverheadFigure } from "../budget/overhead";
import type { Language } from "../language/language";
import type { ProgressFigure } from "../progress/progress";
import { textTable, type TextCell } from "./textTable";

/** Overhead by every definition, with what it was divided by; nothing where there is no figure. */
export function overheadText(figures: readonly OverheadFigure[], language: Language): readonly string[] {
  if (figures.length === 0) return [];
  const { code, words } = language;
  const rows = figures.map((figure): readonly TextCell[] => [
    { text: figure.sheet },
    { text: figure.period },
    { text: formatPercentage(figure.percentage, code), isAmount: true },
    { text: words(`budget.definition.${figure.definition}`) },
    { text: formatMoney(euroFromCents(figure.numerator), code), isAmount: true },
    { text: "/" },
    { text: formatMoney(euroFromCents(figure.denominator), code), isAmount: true },
    {
      text: figure.norm
        ? words(`cli.norm.${figure.verdict}`, { range: rangeText(figure.norm, language) })
        : "",
    },
  ]);
  return [words("cli.overhead"), ...textTable(rows), ""];
}

function rangeText({ least, most }: NormRange, { code }: Language): string {
  const end = (value: number | undefined): string => (value === undefined ? "…" : formatNumber(value, code));
  return `${end(least)} - ${end(most)} %`;
}

/** How many actions have each score, a line a period. Counts only: a score is a change, so an average says nothing. */
export function progressText(figures: readonly ProgressFigure[], { words }: Language): readonly string[] {
  if (figures.length === 0) return [];
  const rows = figures.map((figure): readonly TextCell[] => [
    { text: figure.sheet },
    { text: figure.period },
    ...figure.counts.map((count, index) => ({ text: `${(index + 1).toString()}: ${count.toString()}` })),
    { text: words("cli.scoresEmpty", { count: figure.empty }) },
    {
      text:
        figure.attention.length === 0
          ? ""
          : words("cli.attention", { codes: figure.attention.map(({ code }) => code).join(", ") }),
    },
  ]);
  return [words("cli.progress"), ...textTable(rows), ""];
}
