import type { Language } from "../../language/language";
import type { AmbitionTable } from "../../planning/ambitions/ambitions";
import { timelineOf } from "../../planning/ambitions/timeline";
import type { AddSheet } from "../../workbook/edit";
import { freeSheetName } from "../../workbook/freeSheetName";
import { localDate } from "../state/localDate";
import { PART_WORDS } from "./partWords";

/**
 * The edit that writes the ambitions over their years as a sheet: what is worked on, and when its question is to be
 * answered. `taken` are the names of the sheets that there are; `takenAt` is when the workbook
 * was read, as ISO 8601; its day is told on the clock of whoever looks at it.
 */
export function timelineSheet(
  table: AmbitionTable,
  { words }: Language,
  taken: readonly string[],
  takenAt: string,
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
    date: localDate(new Date(takenAt)),
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
