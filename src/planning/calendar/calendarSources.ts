import type { AmbitionTable } from "../ambitions/ambitions";
import type { CalendarSource } from "./calendar";
import { DONE_WORD, stateOfEntry, type CalendarTable } from "./calendarTable";

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
      stateColumn === undefined || entry.isStateFormula
        ? undefined
        : { cell: { sheet, row: entry.row, column: stateColumn }, value: entry.state, done: DONE_WORD };
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

/**
 * The questions of a table of ambitions: each is to be answered before its year of knowing is over. Where the table has
 * a place for answers, it keeps whether it is.
 */
export function questionsOfAmbitions({ sheet, ambitions }: AmbitionTable): readonly CalendarSource[] {
  return ambitions.flatMap(({ knowYear, question, text, row, columns, answer }): readonly CalendarSource[] =>
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
            isDone: answer === undefined ? undefined : answer !== "",
            stateCell: undefined,
          },
        ],
  );
}
