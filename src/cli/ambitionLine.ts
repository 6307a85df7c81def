import type { AmbitionTable, PlannedYear } from "../planning/ambitions/ambitions";
import { cellName } from "../workbook/address";

/** A table of ambitions as `check --json` prints it; a year that is not filled in or no year is null. */
export function ambitionLine({ sheet, period, ambitions }: AmbitionTable): object {
  return {
    sheet,
    ...(period ? { period } : {}),
    ambitions: ambitions.map((ambition) => ({
      cell: cellName({ row: ambition.row, column: ambition.columns.get("text") ?? 1 }),
      focusArea: ambition.focusArea,
      type: ambition.type,
      ...(ambition.kind === undefined ? {} : { kind: ambition.kind }),
      text: ambition.text,
      question: ambition.question,
      startYear: yearOf(ambition.startYear),
      knowYear: yearOf(ambition.knowYear),
      ...(ambition.answer === undefined ? {} : { answer: ambition.answer }),
    })),
  };
}

function yearOf(planned: PlannedYear): number | null {
  return planned.kind === "year" ? planned.year : null;
}
