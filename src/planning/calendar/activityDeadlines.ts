import type { Activity, Agenda } from "../agenda/agenda";
import { yearOfAgenda } from "../agenda/agendaYear";
import { tasksOf } from "../agenda/parts/tasksOf";
import { doneCell } from "../status/statusEdits";
import type { CalendarSource, StateCell } from "./calendar";
import { lastDay, type CalendarDay } from "./calendarDay";
import type { DatedThings } from "./calendarSources";
import { deadlineOf } from "./deadlines";

/**
 * The activities of a plan that have an end, by the year of the plan, and what their status says; what is dropped is no
 * longer asked. What a plan names under several ambitions with the same end stands there once.
 */
export function deadlinesOfAgenda(agenda: Agenda): DatedThings {
  const plan = yearOfAgenda(agenda);
  const known = new Set<string>();
  let withoutYear = 0;
  const sources = agenda.activities.flatMap((activity): readonly CalendarSource[] => {
    if (activity.text === "" || isDropped(activity)) return [];
    const group = agenda.repeated.findIndex((mentions) => mentions.includes(activity));
    return tasksOf([activity]).flatMap((task): readonly CalendarSource[] => {
      if (task.when.kind !== "read") return [];
      const found = task.when.times.map((time) => deadlineOf(time, plan));
      if (found.includes("no-year")) withoutYear += 1;
      const days = found.filter((day): day is CalendarDay => typeof day === "object");
      const own = days.filter((day) => group < 0 || !known.has(`${group.toString()} ${lastDay(day)}`));
      if (group >= 0) for (const day of own) known.add(`${group.toString()} ${lastDay(day)}`);
      const end = days.map(lastDay).sort().at(-1);
      return own.map((on) => ({
        kind: "activity",
        title: task.text,
        on,
        cell: { sheet: agenda.sheet, row: task.row, column: agenda.columns.get("activity") ?? 1 },
        who: task.whoText,
        note: task.whenText,
        // Only after the last of several times can something be late.
        isDone: isDone(task) === false && lastDay(on) !== end ? undefined : isDone(task),
        stateCell: task === activity ? stateCellOf(agenda, activity) : undefined,
      }));
    });
  });
  return { sources, withoutYear };
}

function isDropped({ status }: Activity): boolean {
  return status.kind === "status" && status.status === "dropped";
}

/** A status that is left blank does not say that something is not done. */
function isDone({ status }: Activity): boolean | undefined {
  return status.kind === "status" ? status.status === "done" : undefined;
}

/** The parts of a row share its status: that one of them is done does not say that all are. */
function stateCellOf(agenda: Agenda, activity: Activity): StateCell | undefined {
  const { status } = activity.toFill;
  if (!status || status.hasFormula) return undefined;
  const inRow = agenda.activities.filter(({ row }) => row === activity.row);
  return {
    cell: { sheet: agenda.sheet, row: activity.row, column: status.column },
    value: status.value,
    done: doneCell(inRow, activity),
  };
}
