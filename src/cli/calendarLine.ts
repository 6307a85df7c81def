import type { PlanCalendar } from "../planning/calendar/calendar";
import { lastDay, monthOf } from "../planning/calendar/calendarDay";
import { cellName } from "../workbook/address";

/** A calendar as `--json` prints it; a whole month as "2026-10". Undefined where no day is named. */
export function calendarLine({ today, items, withoutYear }: PlanCalendar): object | undefined {
  if (items.length === 0 && withoutYear === 0) return undefined;
  return {
    today,
    items: items.map(({ key, on, title, who, note, kind, cell, state }) => ({
      key,
      on: on.day === undefined ? monthOf(on) : lastDay(on),
      title,
      ...(who === "" ? {} : { who }),
      ...(note === "" ? {} : { note }),
      kind,
      sheet: cell.sheet,
      cell: cellName(cell),
      state,
    })),
    ...(withoutYear > 0 ? { withoutYear } : {}),
  };
}
