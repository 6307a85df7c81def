import type { Language } from "../../language/language";
import type { AmbitionTable } from "../../planning/ambitions/ambitions";
import { timelineOf } from "../../planning/ambitions/timeline";
import type { AddSheet } from "../../workbook/edit";
import { freeSheetName } from "../../workbook/freeSheetName";
import { PART_WORDS } from "./partWords";

/**
 * The edit that writes the ambitions over their years as a sheet: what is worked on, and when its question is to be
 * answered. `taken` are the names of the sheets that there are; `at` is the moment it is made, as ISO 8601.
 */
export function timelineSheet(
  table: AmbitionTable,
  { words }: Language,
  taken: readonly string[],
  at: string,
): AddSheet {
  const { years, rows } = timelineOf(table.ambitions);
  const headings = [
    words("ambitions.focusArea"),
    words("ambitions.type"),
    words("planning.ambition"),
    ...years.map((year) => year.toString()),
  ];
  const lines = rows.map(({ ambition, parts }) => [
    ambition.focusArea,
    ambition.type,
    ambition.text,
    ...parts.map((part) => (part === "nothing" ? "" : words(PART_WORDS[part]))),
  ]);
  const title = words("ambitions.timelineTitle", {
    sheet: table.sheet,
    date: at.slice(0, "2026-01-05".length),
  });
  return {
    kind: "add-sheet",
    name: freeSheetName({ sheets: taken.map((name) => ({ name })) }, words("ambitions.timelineSheet")),
    rows: [[title], [], headings, ...lines],
    boldRows: [1, 3],
    widths: [24, 14, 60, ...years.map(() => 12)],
    frozenRows: 3,
  };
}
