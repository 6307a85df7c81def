import type { Area } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Edit } from "../../workbook/edit";
import type { Activity, Agenda } from "../agenda/agenda";
import { STATUS_TEXTS, STATUSES, type Status } from "./status";

/** The headings that Peil writes. */
const STATUS_HEADING = "Status";
const NOTE_HEADING = "Opmerking";

/**
 * The edits that give a plan a column for the status and one for notes, right of everything on its sheet: only those
 * that it lacks. Their headings look as that of the activities. Where each activity has a row of its own, the status is
 * offered as a list. Nothing where both are there.
 */
export function addStatusColumns(
  agenda: Agenda,
  help: { readonly title: string; readonly message: string },
): readonly Edit[] {
  const { sheet, columns, headingRow, freeColumn, activities } = agenda;
  const missing = (
    [
      ["status", STATUS_HEADING],
      ["note", NOTE_HEADING],
    ] as const
  ).filter(([part]) => !columns.has(part));
  if (missing.length === 0) return [];
  const headings = missing.map(([, value], index) => ({
    row: headingRow,
    column: freeColumn + index,
    content: { kind: "value", value } as const,
  }));
  const rows = activities.map(({ row }) => row);
  const isRowEach = new Set(rows).size === rows.length;
  const offered: readonly Edit[] =
    !columns.has("status") && isRowEach
      ? [
          {
            kind: "limit-choice",
            sheet,
            area: { top: Math.min(...rows), left: freeColumn, bottom: Math.max(...rows), right: freeColumn },
            choices: STATUSES.map((status) => STATUS_TEXTS[status]),
            ...help,
          },
        ]
      : [];
  const looks = headings.map(({ row, column }): Edit => {
    const like = columns.get("activity") ?? 1;
    const cell = (at: number): Omit<Area, "sheet"> => ({ top: row, bottom: row, left: at, right: at });
    return { kind: "copy-look", sheet, from: cell(like), to: cell(column) };
  });
  return [
    { kind: "set-cells", sheet, cells: headings, expected: headings.map(() => null) },
    ...looks,
    ...offered,
  ];
}

/**
 * What the status cell of a row is to hold: the status itself, or one for each numbered step. `statuses` follow the
 * activities of that row; null for nothing.
 */
export function statusCell(
  activities: readonly Pick<Activity, "step">[],
  statuses: readonly (string | null)[],
): CellValue {
  const texts = activities.map((_, index) => {
    const status = statuses[index] ?? null;
    return status === null ? "" : isStatus(status) ? STATUS_TEXTS[status] : status;
  });
  if (texts.every((text) => text === "")) return null;
  if (activities.length === 1) return texts[0] ?? null;
  return activities.map(({ step }, index) => `${step}. ${texts[index] ?? ""}`.trim()).join("\n");
}

/** What the status cell of a row is to hold once one of its activities is done; what it says of the others stays. */
export function doneCell(
  activities: readonly Pick<Activity, "step" | "status" | "statusText">[],
  done: Pick<Activity, "step" | "status" | "statusText">,
): CellValue {
  return statusCell(
    activities,
    activities.map((activity) => {
      if (activity === done) return "done";
      const { status, statusText } = activity;
      return status.kind === "status" ? status.status : status.kind === "blank" ? null : statusText;
    }),
  );
}

function isStatus(text: string): text is Status {
  return (STATUSES as readonly string[]).includes(text);
}
