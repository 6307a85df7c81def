import type { AmbitionTable, PlannedYear } from "../planning/ambitions/ambitions";
import { cellName } from "../workbook/address";

/** A table of ambitions as `check --json` prints it; a year that is not filled in or no year is null. */
export function ambitionLine({ sheet, columns, ambitions }: AmbitionTable): object {
  return {
    sheet,
    ambitions: ambitions.map(({ row, focusArea, type, text, question, startYear, knowYear }) => ({
      cell: cellName({ row, column: columns.get("text") ?? 1 }),
      focusArea,
      type,
      text,
      question,
      startYear: yearOf(startYear),
      knowYear: yearOf(knowYear),
    })),
  };
}

function yearOf(planned: PlannedYear): number | null {
  return planned.kind === "year" ? planned.year : null;
}
