import { readWhen } from "../../time/readWhen";
import type { CellPiece } from "./cellPieces";

/** One of several activities in a row: its own words, time and actors; "" where nothing can be said to be its own. */
export interface ActivityPart {
  readonly text: string;
  readonly when: string;
  readonly who: string;
}

export interface DividedActivity {
  readonly parts: readonly ActivityPart[];
  /** False where the cells do not hold equally many, or only the order says what belongs together. */
  readonly isCertain: boolean;
}

/**
 * Divides a row whose cells list several activities with a time each, or an actor each behind bullets. What stands
 * above the list is its heading. A time or actor that stands once goes for every part. Undefined where the row is one
 * activity: also where its cells merely hold line ends.
 */
export function divideActivity(cells: {
  readonly activity: readonly CellPiece[];
  readonly when: readonly CellPiece[];
  readonly who: readonly CellPiece[];
}): DividedActivity | undefined {
  const items = withoutContinuations(cells.activity, CONTINUED);
  const doers = whoPieces(cells.who);
  const times = cells.when.length > 1 && cells.when.every(isTime) ? cells.when : [];
  const isListed = items.filter(({ isBulleted }) => isBulleted).length > 1;
  const count = times.length > 0 ? times.length : isListed && doers.length > 1 ? doers.length : 0;
  const [first, ...rest] = items;
  if (count === 0 || !first) return undefined;
  const hasHeading = items.length > count && !first.isBulleted;
  const listed = hasHeading ? rest : items;
  if (listed.length < 2 || listed.length < count) return undefined;
  const isEqual = listed.length === count;
  const [ownTimes, ownDoers] = [times.length > 0, doers.length === count];
  const isOrderSure = !hasHeading || listed.every(({ isBulleted }) => isBulleted);
  return {
    parts: listed.map(({ text }, index) => ({
      text: hasHeading ? `${first.text.replace(/\s*:$/, "")}: ${text}` : text,
      when: ownTimes ? (times[index]?.text ?? "") : joined(cells.when),
      who: ownDoers ? (doers[index] ?? "") : joined(cells.who),
    })),
    isCertain: isEqual && isOrderSure && (ownDoers || doers.length < 2),
  };
}

/** The lines of a cell of actors: one that ends or begins in the middle of a list goes on. */
export function whoPieces(pieces: readonly CellPiece[]): readonly string[] {
  return withoutContinuations(
    pieces,
    /^(?:en|met|olv|o\.l\.v\.|i\.s\.m\.)\s/i,
    /(?:,|\s(?:en|met|olv))$/i,
  ).map(({ text }) => text);
}

/** A line without a bullet that begins with a small letter goes on where the line before it ended. */
const CONTINUED = /^\p{Ll}/u;

function withoutContinuations(
  pieces: readonly CellPiece[],
  begins: RegExp,
  ends?: RegExp,
): readonly CellPiece[] {
  const whole: CellPiece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const goesOn =
      last !== undefined && !piece.isBulleted && (begins.test(piece.text) || ends?.test(last.text));
    if (goesOn) whole[whole.length - 1] = { ...last, text: `${last.text} ${piece.text}` };
    else whole.push(piece);
  }
  return whole;
}

function isTime({ text }: CellPiece): boolean {
  return ["read", "open", "event"].includes(readWhen(text).kind);
}

function joined(pieces: readonly CellPiece[]): string {
  return pieces.map(({ text }) => text).join(" ");
}
