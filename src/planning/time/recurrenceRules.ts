import type { PlanTime, Unit } from "./time";
import type { WhenCursor } from "./whenCursor";

const ADVERBS: Readonly<Record<string, readonly [count: number, unit: Unit]>> = {
  dagelijks: [1, "day"], wekelijks: [1, "week"], tweewekelijks: [2, "week"], driewekelijks: [3, "week"],
  vierwekelijks: [4, "week"], maandelijks: [1, "month"], tweemaandelijks: [2, "month"],
  halfjaarlijks: [1, "half-year"], jaarlijks: [1, "year"],
}; // prettier-ignore

const UNITS: Readonly<Record<string, Unit>> = {
  dag: "day", dagen: "day", week: "week", weken: "week", maand: "month", maanden: "month", kwartaal: "quarter",
  halfjaar: "half-year", jaar: "year", schooljaar: "year",
}; // prettier-ignore

const OCCASIONS = ["sessies", "bijeenkomsten", "gesprekken", "overleggen"];

/** Takes a recurrence: "driewekelijks", "per kwartaal", "om de 6 weken", "4-6 keer per jaar", "2 sessies". */
export function takeRecurrence(cursor: WhenCursor): readonly PlanTime[] | undefined {
  const word = cursor.peek()?.text ?? "";
  const adverb = ADVERBS[word];
  if (adverb) {
    cursor.skip();
    return [{ kind: "every", count: adverb[0], unit: adverb[1] }];
  }
  if (cursor.take("per", "elk", "elke", "ieder", "iedere") !== undefined) {
    const unit = takeUnit(cursor);
    return unit && [{ kind: "every", count: 1, unit }];
  }
  if (cursor.takePhrase("om", "de")) {
    const count = cursor.takeNumber(1, 52);
    const unit = count === undefined ? undefined : takeUnit(cursor);
    return count === undefined || unit === undefined ? undefined : [{ kind: "every", count, unit }];
  }
  return takeCounted(cursor);
}

function takeCounted(cursor: WhenCursor): readonly PlanTime[] | undefined {
  const least = cursor.takeNumber(1, 366);
  if (least === undefined) return undefined;
  const most = cursor.take("-", "à") === undefined ? least : cursor.takeNumber(least, 366);
  if (most === undefined) return undefined;
  const isOccasion = cursor.take(...OCCASIONS) !== undefined;
  if (!isOccasion && cursor.take("keer", "maal", "x") === undefined) return undefined;
  if (cursor.take("per") === undefined)
    return isOccasion && least === most ? [{ kind: "sessions", count: least }] : undefined;
  const unit = takeUnit(cursor);
  return unit && [{ kind: "times", least, most, unit }];
}

function takeUnit(cursor: WhenCursor): Unit | undefined {
  if (cursor.takePhrase("half", "jaar")) return "half-year";
  const unit = UNITS[cursor.peek()?.text ?? ""];
  if (unit !== undefined) cursor.skip();
  return unit;
}
