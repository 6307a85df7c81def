import type { Language } from "../../language/language";
import type { MessageKey } from "../../language/messages";
import { columnLetters } from "../../workbook/address";
import type { AddSheet, NewCell } from "../../workbook/edit";

const QUARTERS = [1, 2, 3, 4];
const REASONS: readonly MessageKey[] = [
  "homeSitters.reasonSupport",
  "homeSitters.reasonWaiting",
  "homeSitters.reasonHealth",
  "homeSitters.reasonHome",
  "homeSitters.reasonOther",
];
/** Widths in characters: the labels, and a quarter. */
const WIDTHS = [40, 14, 14, 14, 14];

/** The edit that adds an empty register of home sitters for a calendar year, with its totals as formulas. */
export function homeSitterTemplate(name: string, year: number, { words }: Language): AddSheet {
  const empty = QUARTERS.map(() => null);
  const line = (key: MessageKey): readonly NewCell[] => [words(key), ...empty];
  const sum = (key: MessageKey, first: number, last: number): readonly NewCell[] => [
    words(key),
    ...QUARTERS.map((_, index): NewCell => {
      const column = columnLetters(index + 2);
      return {
        kind: "formula",
        formula: `=SUM(${column}${first.toString()}:${column}${last.toString()})`,
      };
    }),
  ];
  const quarters = QUARTERS.map((number) => words("homeSitters.quarter", { number, year: year.toString() }));
  const above: readonly (readonly NewCell[])[] = [
    [words("homeSitters.templateName"), ...quarters],
    line("homeSitters.category1"),
    line("homeSitters.category2"),
    sum("homeSitters.total", 2, 3),
    line("homeSitters.absolute"),
    line("homeSitters.exemptions"),
    line("homeSitters.due"),
    line("homeSitters.offered"),
    [words("homeSitters.reasons")],
  ];
  const first = above.length + 1;
  const last = above.length + REASONS.length;
  return {
    kind: "add-sheet",
    name,
    rows: [...above, ...REASONS.map(line), sum("homeSitters.reasonsTotal", first, last)],
    boldRows: [1, 4, above.length, last + 1],
    widths: WIDTHS,
    frozenRows: 1,
  };
}
