import type { ReactElement } from "react";
import type { CalendarItem, PlanCalendar } from "../../planning/calendar/calendar";
import { dayInWords, monthOf } from "../../planning/calendar/calendarDay";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { CalendarLine } from "./CalendarLine";

/** How many months of what is coming stand open: the others are one click away. */
const OPEN_MONTHS = 2;

/** What is to be ready and when: what is late first, then what is coming by month, then what is behind. */
export function CalendarList({
  calendar,
  pane,
}: {
  readonly calendar: PlanCalendar;
  readonly pane: Pane;
}): ReactElement {
  const { code, words } = useLanguage();
  const { items, withoutYear } = calendar;
  const inState = (state: CalendarItem["state"]): readonly CalendarItem[] =>
    items.filter((item) => item.state === state);
  const late = inState("late");
  const months = byMonth(inState("coming"));
  return (
    <>
      {late.length > 0 && <Part title={words("calendar.lateHeading")} items={late} isOpen pane={pane} />}
      {months.map(([month, inMonth], index) => {
        const [first] = inMonth;
        const title = first ? dayInWords({ ...first.on, day: undefined }, code) : month;
        return <Part key={month} title={title} items={inMonth} isOpen={index < OPEN_MONTHS} pane={pane} />;
      })}
      <Part title={words("calendar.passedHeading")} items={inState("passed")} isOpen={false} pane={pane} />
      <Part title={words("calendar.doneHeading")} items={inState("done")} isOpen={false} pane={pane} />
      {withoutYear > 0 && <p className="hint">{words("calendar.withoutYear", { count: withoutYear })}</p>}
    </>
  );
}

function Part({
  title,
  items,
  isOpen,
  pane,
}: {
  readonly title: string;
  readonly items: readonly CalendarItem[];
  readonly isOpen: boolean;
  readonly pane: Pane;
}): ReactElement | null {
  if (items.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{`${title} (${items.length.toString()})`}</summary>
      <ul className="actions">
        {items.map((item) => (
          <CalendarLine key={item.key} item={item} pane={pane} />
        ))}
      </ul>
    </details>
  );
}

function byMonth(items: readonly CalendarItem[]): readonly (readonly [string, readonly CalendarItem[]])[] {
  const months = new Map<string, CalendarItem[]>();
  for (const item of items) {
    const month = monthOf(item.on);
    months.set(month, [...(months.get(month) ?? []), item]);
  }
  return [...months];
}
