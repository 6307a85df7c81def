import type { Language } from "../language/language";
import type { RegionalTable } from "../planning/regional/regional";
import { addressText } from "../workbook/address";
import { textTable } from "./textTable";

/** Conference results and regional themes, a line each with its actions; nothing where there are none. */
export function regionalText(tables: readonly RegionalTable[], { words }: Language): readonly string[] {
  return tables.flatMap(({ kind, sheet, textColumn, entries }) => [
    words(`regional.${kind}`),
    ...textTable(
      entries.map(({ row, group, text, codes }) => [
        { text: addressText({ sheet, row, column: textColumn }) },
        { text: group },
        { text },
        { text: codes.join(", ") },
      ]),
    ),
    "",
  ]);
}
