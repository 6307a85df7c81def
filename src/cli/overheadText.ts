import { euroFromCents } from "../amounts/cents";
import { formatMoney, formatPercentage } from "../amounts/format";
import { definitionMessage } from "../budget/overhead/overhead";
import type { Review } from "../review/review";
import { sectorText } from "../report/budget/sectorText";
import type { Language } from "../language/language";
import { normText } from "../report/budget/normText";
import { textTable, type TextCell } from "./textTable";

/** Overhead by every definition, with what it was divided by; nothing where there is no figure. */
export function overheadText(
  { overhead, sectorFigure }: Pick<Review, "overhead" | "sectorFigure">,
  language: Language,
): readonly string[] {
  if (overhead.length === 0) return [];
  const { code, say, words } = language;
  const rows = overhead.map((figure): readonly TextCell[] => [
    { text: figure.sheet },
    { text: figure.period },
    { text: formatPercentage(figure.percentage, code), isAmount: true },
    { text: say(definitionMessage(figure)) },
    { text: formatMoney(euroFromCents(figure.numerator), code), isAmount: true },
    { text: "/" },
    { text: formatMoney(euroFromCents(figure.denominator), code), isAmount: true },
    {
      text: figure.norm
        ? words(`cli.norm.${figure.verdict}`, { range: normText(figure.norm, language) })
        : "",
    },
  ]);
  const sector = sectorFigure ? [`  ${sectorText(sectorFigure, language)}`] : [];
  return [words("cli.overhead"), ...textTable(rows), ...sector, ""];
}
