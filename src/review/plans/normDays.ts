import { normFigures } from "../../norms/register/normFigures";
import type { NormRegister } from "../../norms/register/register";
import type { CalendarSource } from "../../planning/calendar/calendar";
import { isRealDay } from "../../planning/calendar/calendarDay";
import type { DatedThings } from "../../planning/calendar/calendarSources";
import { datesInText } from "../../planning/calendar/datesInText";

/**
 * The days that indicators and norms name, as in "Op 1 juli zijn alle overstappers geplaatst". Their year is that of
 * the register. Done is what meets its norm; of one that does not, or without a value, the day has passed and the register tells the rest.
 */
export function daysOfNorms(register: NormRegister): DatedThings {
  let withoutYear = 0;
  const sources = normFigures(register).flatMap(({ entry, status }): readonly CalendarSource[] => {
    const days = datesInText(
      `${entry.indicator} ${entry.clause && "norm" in entry.clause ? entry.clause.text : ""}`,
    );
    return days.flatMap(({ day, month, year = register.year }) => {
      if (year === undefined) {
        withoutYear += 1;
        return [];
      }
      const on = { year, month, day };
      if (!isRealDay(on)) return [];
      return [
        {
          kind: "norm",
          title: entry.indicator || entry.agreement,
          on,
          cell: { ...entry.cell, column: register.columns.indicator },
          who: "",
          note: entry.text,
          isDone: status === "met" ? true : undefined,
          stateCell: undefined,
        },
      ];
    });
  });
  return { sources, withoutYear };
}
