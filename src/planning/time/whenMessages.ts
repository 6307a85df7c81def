import { message, type Message, type MessageKey } from "../../language/messages";
import type { PlanMonth, PlanTime, Unit, WhenReading } from "./time";

const MONTHS: readonly MessageKey[] = [
  "when.january", "when.february", "when.march", "when.april", "when.may", "when.june",
  "when.july", "when.august", "when.september", "when.october", "when.november", "when.december",
]; // prettier-ignore

const UNITS: Readonly<Record<Unit, MessageKey>> = {
  day: "when.day",
  week: "when.week",
  month: "when.month",
  quarter: "when.quarter",
  "half-year": "when.halfYear",
  year: "when.year",
};

/** What a time was taken for, a phrase for each form of it: the reader can see whether it was understood. */
export function whenMessages(when: WhenReading): readonly Message[] {
  return when.kind === "read" ? when.times.map(timeMessage) : [message(`when.${when.kind}`)];
}

function timeMessage(time: PlanTime): Message {
  switch (time.kind) {
    case "continuous":
      return time.until
        ? message("when.continuousUntil", { month: monthMessage(time.until) })
        : message("when.continuous");
    case "every":
      return message(time.count === 1 ? "when.every" : "when.everyFew", {
        number: time.count,
        unit: message(UNITS[time.unit]),
      });
    case "times":
      return timesMessage(time.least, time.most, message(UNITS[time.unit]));
    case "sessions":
      return message("when.sessions", { count: time.count });
    case "window":
      return message("when.window", { from: monthMessage(time.from), to: monthMessage(time.to) });
    case "milestone":
    case "from":
    case "until":
      return message(`when.${time.kind}`, { moment: dayMessage(time.at, time.day) });
    case "half":
      return message(time.half === 1 ? "when.firstHalf" : "when.secondHalf", {
        year: message(time.of === "school-year" ? "when.schoolYear" : "when.calendarYear"),
      });
    case "season":
      return withYear(message(`when.${time.season}`), time.year);
  }
}

/** How often something happens, in a unit of time. */
export function timesMessage(least: number, most: number, unit: Message): Message {
  return least === most
    ? message("when.times", { count: least, unit })
    : message("when.timesBetween", { least, most, unit });
}

function dayMessage(month: PlanMonth, day: number | undefined): Message {
  return day === undefined ? monthMessage(month) : message("when.onDay", { day, month: monthMessage(month) });
}

function monthMessage({ month, year }: PlanMonth): Message {
  return withYear(monthName(month), year);
}

/** The name of a month, 1 to 12. */
export function monthName(month: number): Message {
  return message(MONTHS[month - 1] ?? "when.text");
}

function withYear(name: Message, year: number | undefined): Message {
  return year === undefined ? name : message("when.ofYear", { name, year: year.toString() });
}
