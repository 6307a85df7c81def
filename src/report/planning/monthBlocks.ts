import type { Language } from "../../language/language";
import type { Agenda } from "../../planning/agenda/agenda";
import { monthName } from "../../planning/time/whenMessages";
import { yearLoad } from "../../planning/time/quarters";
import { quarterName } from "../../planning/time/quarterName";
import { column, line, rowHeading, table } from "../document/blocks";
import type { TableBlock } from "../document/reportDocument";

/** What a plan has in each quarter and month of its year; nothing where no activity names a month. */
export function monthBlocks(agenda: Agenda, { say, words }: Language): readonly TableBlock[] {
  const { kind, quarters } = yearLoad(agenda);
  if (quarters.every(({ activities }) => activities.length === 0)) return [];
  const columns = [
    column(words("activities.monthColumn"), 2.4),
    column(words("activities.countColumn"), 1.4, "end"),
    column(words("planning.activity"), 9),
  ];
  const rows = quarters.flatMap(({ months, activities }, index) => [
    rowHeading(`${words(quarterName(kind, index))} (${activities.length.toString()})`, columns.length),
    ...months
      .filter((one) => one.activities.length > 0)
      .map((one) =>
        line(
          say(monthName(one.month)),
          one.activities.length.toString(),
          one.activities.map(({ text }) => text).join("\n"),
        ),
      ),
  ]);
  return [table(words("activities.yearHeading"), columns, rows)];
}
