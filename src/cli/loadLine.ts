import type { Activity, Agenda } from "../planning/agenda/agenda";
import { yearLoad } from "../planning/time/quarters";
import { recurrentLoad } from "../planning/time/recurrentLoad";
import { cellName } from "../workbook/address";

/** What a plan asks in its year as `check --json` prints it: the cells of what each month holds, and what recurs. */
export function loadLine(agenda: Agenda): object {
  const { kind, quarters, recurring, undated } = yearLoad(agenda);
  const { least, most, counted, uncounted } = recurrentLoad(agenda);
  const column = agenda.columns.get("activity") ?? 1;
  const places = (list: readonly Activity[]): readonly string[] => [
    ...new Set(list.map(({ row }) => cellName({ row, column }))),
  ];
  return {
    year: kind,
    quarters: quarters.map(({ activities }) => activities.length),
    months: quarters.flatMap(({ months }) =>
      months.map(({ month, activities }) => ({ month, count: activities.length, cells: places(activities) })),
    ),
    recurring: { count: recurring.length, timesAYear: { least, most, counted }, uncounted: uncounted.length },
    undated: places(undated),
  };
}
