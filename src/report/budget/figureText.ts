import { euroFromCents } from "../../amounts/cents";
import type { FigureTerm } from "../../budget/budget";
import type { Language } from "../../language/language";
import { cellName } from "../../workbook/address";

/** What a figure is made of, a line each: what counts, and then what is left out of it with a minus before it. */
export function figureText(terms: readonly FigureTerm[], { words }: Language): string {
  return [...terms]
    .sort((one, other) => other.weight - one.weight)
    .map((term) =>
      words(term.weight === 1 ? "report.term" : "report.termLeftOut", {
        label: term.label,
        value: euroFromCents(term.value),
        cell: cellName(term.cell),
      }),
    )
    .join("\n");
}
