import type { PlanTime, WhenReading } from "./time";
import { takeTime } from "./timeRules";
import { WhenCursor } from "./whenCursor";
import { whenTokens } from "./whenTokens";

const OPEN = /^(?:nog |nader )?te bepalen\b|^n\.?t\.?b\.?$|^in overleg\b|^nader in te vullen\b/i;
const EVENT = /^(?:tijdens|gedurende|rondom|bij elk|bij iedere|na elk|voorafgaand)\b/i;
/** Words that turn the meaning of a time around: a reader of words alone would get it wrong. */
const TURNING = new Set([
  "niet",
  "geen",
  "behalve",
  "tenzij",
  "indien",
  "mogelijk",
  "of",
  "na",
  "waarschijnlijk",
]);

/**
 * Reads when something is to happen. Words beside a time, as what it is about, are passed over; a number or a word
 * that changes the meaning and that no rule takes leaves the whole as text.
 */
export function readWhen(text: string): WhenReading {
  const plain = text.trim();
  if (plain === "" || plain === "-") return { kind: "blank" };
  if (OPEN.test(plain)) return { kind: "open" };
  const cursor = new WhenCursor(whenTokens(plain));
  const times: PlanTime[] = [];
  let isDoubtful = false;
  while (!cursor.isAtEnd) {
    const found = takeTime(cursor);
    if (found) {
      times.push(...found);
      continue;
    }
    const left = cursor.skip();
    if (left.kind === "number" || TURNING.has(left.text)) isDoubtful = true;
  }
  if (times.length === 0) return EVENT.test(plain) && !isDoubtful ? { kind: "event" } : { kind: "text" };
  return isDoubtful ? { kind: "text" } : { kind: "read", times: withoutRepetition(times) };
}

/** "Doorlopend Doorlopend": two lines that a merged cell brought together say it once. */
function withoutRepetition(times: readonly PlanTime[]): readonly PlanTime[] {
  const known = new Set<string>();
  return times.filter((time) => {
    const key = JSON.stringify(time);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
