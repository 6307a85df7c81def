import { monthNumber } from "./months";
import { takeRecurrence } from "./recurrenceRules";
import type { PlanMonth, PlanTime, Season } from "./time";
import type { WhenCursor } from "./whenCursor";

const SEASONS: Readonly<Record<string, Season>> = {
  voorjaar: "spring", lente: "spring", zomer: "summer", najaar: "autumn", herfst: "autumn", winter: "winter",
}; // prettier-ignore

type Rule = (cursor: WhenCursor) => readonly PlanTime[] | undefined;

const RULES: readonly Rule[] = [
  takeContinuous,
  takeRecurrence,
  takeHalf,
  takeBounded,
  takeSeason,
  takeSchoolYear,
  takeMonths,
];

/** Takes one form of time, or a list of months; undefined, with the cursor where it was, where none begins here. */
export function takeTime(cursor: WhenCursor): readonly PlanTime[] | undefined {
  const start = cursor.index;
  for (const rule of RULES) {
    const times = rule(cursor);
    if (times) return times;
    cursor.index = start;
  }
  return undefined;
}

function takeContinuous(cursor: WhenCursor): readonly PlanTime[] | undefined {
  const isWhole = cursor.takePhrase("hele", "jaar") || cursor.takePhrase("hele", "schooljaar");
  if (!isWhole && !cursor.take("doorlopend", "continu", "structureel")) return undefined;
  const start = cursor.index;
  if (cursor.take("tot", "t/m") !== undefined) {
    cursor.takePhrase("en", "met");
    const end = takePoint(cursor);
    if (end) return [{ kind: "continuous", until: end.at }];
    cursor.index = start;
  }
  return [{ kind: "continuous", until: undefined }];
}

function takeHalf(cursor: WhenCursor): readonly PlanTime[] | undefined {
  const which = cursor.take("eerste", "tweede", "1e", "2e");
  if (which === undefined || !cursor.take("helft")) return undefined;
  cursor.take("van");
  cursor.take("het");
  const year = cursor.take("schooljaar", "kalenderjaar", "jaar");
  if (year === undefined || year === "jaar") return undefined;
  const half = which === "eerste" || which === "1e" ? 1 : 2;
  return [{ kind: "half", half, of: year === "schooljaar" ? "school-year" : "calendar-year" }];
}

/** "vanaf april 2020", "deadline nov 2022", "uiterlijk 1 februari", "eind 2023". */
function takeBounded(cursor: WhenCursor): readonly PlanTime[] | undefined {
  const isFrom = cursor.take("vanaf", "sinds") !== undefined || cursor.takePhrase("met", "ingang", "van");
  if (isFrom) {
    const point = takePoint(cursor);
    return point && [{ kind: "from", ...point }];
  }
  if (cursor.take("deadline", "uiterlijk", "tot", "t/m", "voor", "vóór") !== undefined) {
    cursor.takePhrase("en", "met");
    cursor.take(":");
    const point = takePoint(cursor);
    return point && [{ kind: "until", ...point }];
  }
  if (!["begin", "medio", "eind"].includes(cursor.peek()?.text ?? "")) return undefined;
  const point = takePoint(cursor);
  return point && [{ kind: "milestone", ...point }];
}

interface Point {
  readonly at: PlanMonth;
  readonly day: number | undefined;
}

/** point = [ "begin" | "medio" | "eind" ] ( [ day ] month [ year ] | year ) */
function takePoint(cursor: WhenCursor): Point | undefined {
  const part = cursor.take("begin", "medio", "eind");
  const start = cursor.index;
  const day = part === undefined ? cursor.takeNumber(1, 31) : undefined;
  const month = takeMonth(cursor);
  if (month !== undefined) return { at: { month, year: takeYear(cursor) }, day };
  cursor.index = start;
  const year = part === undefined ? undefined : takeYear(cursor);
  if (year === undefined) return undefined;
  return { at: { month: part === "begin" ? 1 : part === "medio" ? 6 : 12, year }, day: undefined };
}

function takeSeason(cursor: WhenCursor): readonly PlanTime[] | undefined {
  const season = SEASONS[cursor.peek()?.text ?? ""];
  if (season === undefined) return undefined;
  cursor.skip();
  return [{ kind: "season", season, year: takeYear(cursor) }];
}

function takeSchoolYear(cursor: WhenCursor): readonly PlanTime[] | undefined {
  if (!cursor.take("schooljaar")) return undefined;
  const first = takeYear(cursor);
  const second = first !== undefined && cursor.take("-", "/") !== undefined ? takeYear(cursor) : undefined;
  if (first === undefined || second !== first + 1) return undefined;
  return [{ kind: "window", from: { month: 8, year: first }, to: { month: 7, year: second } }];
}

/** months = span { ( "," | "/" | "en" ) span } ; span = [ day ] month [ year ] [ "-" month [ year ] ] */
function takeMonths(cursor: WhenCursor): readonly PlanTime[] | undefined {
  const times: PlanTime[] = [];
  for (;;) {
    const start = cursor.index;
    if (times.length > 0 && cursor.take(",", "/", "en", "&") === undefined) break;
    const span = takeSpan(cursor);
    if (!span) {
      cursor.index = start;
      break;
    }
    times.push(span);
  }
  return times.length === 0 ? undefined : withSharedYear(times);
}

function takeSpan(cursor: WhenCursor): PlanTime | undefined {
  const day = cursor.takeNumber(1, 31);
  const month = takeMonth(cursor);
  if (month === undefined) return undefined;
  const from = { month, year: takeYear(cursor) };
  const start = cursor.index;
  const isJoined = cursor.take("-", "t/m") !== undefined || cursor.takePhrase("tot", "en", "met");
  const last = isJoined && day === undefined ? takeMonth(cursor) : undefined;
  if (last === undefined) {
    cursor.index = start;
    return { kind: "milestone", at: from, day };
  }
  const year = takeYear(cursor);
  return {
    kind: "window",
    from: { month, year: from.year ?? yearBefore(month, last, year) },
    to: { month: last, year },
  };
}

/** "nov - feb 2023" begins in the year before. */
function yearBefore(first: number, last: number, year: number | undefined): number | undefined {
  return year === undefined ? undefined : first > last ? year - 1 : year;
}

/** "maart, april, juni 2020": the year at the end is that of all. */
function withSharedYear(times: readonly PlanTime[]): readonly PlanTime[] {
  const last = times.at(-1);
  const year = last?.kind === "milestone" ? last.at.year : undefined;
  return times.map((time) =>
    time.kind === "milestone" && time.at.year === undefined ? { ...time, at: { ...time.at, year } } : time,
  );
}

function takeMonth(cursor: WhenCursor): number | undefined {
  const month = monthNumber(cursor.peek()?.text ?? "");
  if (month !== undefined) cursor.skip();
  return month;
}

function takeYear(cursor: WhenCursor): number | undefined {
  return cursor.takeNumber(1990, 2099);
}
