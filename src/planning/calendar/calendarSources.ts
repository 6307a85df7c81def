import type { Agenda } from "../agenda/agenda";
import { yearOfAgenda } from "../agenda/agendaYear";
import type { AmbitionTable } from "../ambitions/ambitions";
import type { CalendarSource } from "./calendar";
import type { CalendarDay } from "./calendarDay";
import { stateOfEntry, type CalendarTable } from "./calendarTable";
import { deadlineOf } from "./deadlines";

/** What tables ask for by a day, and how many things name a day of a year that is nowhere said. */
export interface DatedThings {
  readonly sources: readonly CalendarSource[];
  readonly withoutYear: number;
}

/** What a calendar asks for; what is struck off is no longer asked. */
export function entriesOfCalendar({ sheet, columns, entries }: CalendarTable): DatedThings {
  const stateColumn = columns.get("state");
  const sources = entries.flatMap((entry): readonly CalendarSource[] => {
    const state = stateOfEntry(entry.stateText);
    if (entry.date.kind !== "days" || state === "dropped") return [];
    const stateCell =
      stateColumn === undefined
        ? undefined
        : { cell: { sheet, row: entry.row, column: stateColumn }, value: entry.state };
    return entry.date.days.map((on) => ({
      kind: "entry",
      title: entry.title,
      on,
      cell: { sheet, row: entry.row, column: columns.get("title") ?? 1 },
      who: entry.who,
      note: entry.note,
      isDone: stateColumn === undefined ? undefined : state === "done",
      stateCell,
    }));
  });
  return { sources, withoutYear: entries.filter(({ date }) => date.kind === "no-year").length };
}

/** The activities of a plan that have an end. Its year is that of its sheet's name, or else that of all its times. */
export function deadlinesOfAgenda(agenda: Agenda): DatedThings {
  const plan = yearOfAgenda(agenda);
  let withoutYear = 0;
  const sources = agenda.activities.flatMap((activity): readonly CalendarSource[] => {
    if (activity.when.kind !== "read" || activity.text === "") return [];
    const found = activity.when.times.map((time) => deadlineOf(time, plan));
    if (found.includes("no-year")) withoutYear += 1;
    return found
      .filter((day): day is CalendarDay => typeof day === "object")
      .map((on) => ({
        kind: "activity",
        title: activity.text,
        on,
        cell: { sheet: agenda.sheet, row: activity.row, column: agenda.columns.get("activity") ?? 1 },
        who: activity.whoText,
        note: activity.whenText,
        isDone: undefined,
        stateCell: undefined,
      }));
  });
  return { sources, withoutYear };
}

/** The questions of a table of ambitions: each is to be answered before its year of knowing is over. */
export function questionsOfAmbitions({
  sheet,
  columns,
  ambitions,
}: AmbitionTable): readonly CalendarSource[] {
  return ambitions.flatMap(({ knowYear, question, text, row }): readonly CalendarSource[] =>
    knowYear.kind !== "year"
      ? []
      : [
          {
            kind: "ambition",
            title: question === "" ? text : question,
            on: { year: knowYear.year, month: 12, day: undefined },
            cell: { sheet, row, column: columns.get(question === "" ? "text" : "question") ?? 1 },
            who: "",
            note: question === "" ? "" : text,
            isDone: undefined,
            stateCell: undefined,
          },
        ],
  );
}
