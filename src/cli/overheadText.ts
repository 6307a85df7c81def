import { euroFromCents } from "../amounts/cents";
import { formatMoney, formatPercentage } from "../amounts/format";
import type { OverheadFigure } from "../budget/overhead/overhead";
import type { Language } from "../language/language";
import { normText } from "../report/budget/normText";
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
        ? words(`cli.norm.${figure.verdict}`, { range: normText(figure.norm, language) })
        : "",
    },
  ]);
  return [words("cli.overhead"), ...textTable(rows), ""];
}
