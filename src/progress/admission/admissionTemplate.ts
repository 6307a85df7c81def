import type { Language } from "../../language/language";
import type { MessageKey } from "../../language/messages";
import type { AddSheet, NewCell } from "../../workbook/edit";

const YEARS = 4;
const LINES: readonly (readonly [MessageKey, string])[] = [
  ["tlv.lineOwnCount", "0"],
  ["tlv.lineOwnPupils", "#,##0"],
  ["tlv.lineNationalCount", "#,##0"],
  ["tlv.lineNationalPupils", "#,##0"],
];

/** The edit that adds an empty table of admission statements for four years up to and including `year`. */
export function admissionTemplate(name: string, year: number, { words }: Language): AddSheet {
  const years = Array.from({ length: YEARS }, (_, index) => (year - YEARS + 1 + index).toString());
  return {
    kind: "add-sheet",
    name,
    rows: [
      [words("tlv.templateName"), ...years],
      ...LINES.map(([label, format]): readonly NewCell[] => [
        words(label),
        ...years.map((): NewCell => ({ kind: "value", value: null, format })),
      ]),
    ],
    boldRows: [1],
    widths: [44, ...years.map(() => 12)],
    frozenRows: 1,
  };
}
