import { splitActors } from "../actors/splitActors";
import { readStatus } from "../status/status";
import { readWhen } from "../time/readWhen";
import type { Activity, AgendaPart, UnequalSteps } from "./agenda";
import { numberedTexts, type NumberedText } from "./numberedTexts";
import { piecesOf, type CellPiece } from "./parts/cellPieces";
import { divideActivity, whoPieces } from "./parts/divideActivity";

/** What the cells of a row say; a part without a column says nothing. */
export interface RowCells {
  /** Line by line, without bullets. */
  readonly lines: (part: AgendaPart) => readonly string[];
  /** By line and bullet. */
  readonly pieces: (part: AgendaPart) => readonly CellPiece[];
}

/** The activities of one row: one, or one for each numbered step in its cell. */
export interface ActivityRow {
  readonly activities: readonly Activity[];
  readonly unequal: readonly Omit<UnequalSteps, "column">[];
}

/** What holds for a row from the rows above it. */
export type ActivityFrame = Pick<Activity, "row" | "chapter" | "ambition" | "intention" | "toFill">;

const DIVIDED = ["when", "who", "status", "note"] as const;
type DividedPart = (typeof DIVIDED)[number];

/**
 * Reads a row of a plan. Steps that stand numbered in one cell are matched with the numbers in the cells beside it;
 * a cell without numbers goes for every step. Where the numbers differ, a step without one stays blank. Without numbers
 * a row is one activity, which may have parts.
 */
export function readActivityRow({ lines, pieces }: RowCells, frame: ActivityFrame): ActivityRow {
  const text = (part: AgendaPart): string => lines(part).join(" ");
  const steps = numberedTexts(lines("activity")) ?? [];
  if (steps.length === 0) {
    const texts = { when: text("when"), who: text("who"), status: text("status"), note: text("note") };
    const whole = activityOf(frame, text("step"), text("activity"), texts, pieces("who"));
    const divided = divideActivity({
      activity: pieces("activity"),
      when: pieces("when"),
      who: pieces("who"),
    });
    if (!divided) return { activities: [whole], unequal: [] };
    const { parts, isCertain } = divided;
    const read = parts.map((part) => ({
      ...activityOf(frame, whole.step, part.text, { ...texts, when: part.when, who: part.who }),
      isPairingCertain: isCertain,
    }));
    return { activities: [{ ...whole, parts: read, isPairingCertain: isCertain }], unequal: [] };
  }
  const numbered = new Map<DividedPart, readonly NumberedText[] | undefined>(
    DIVIDED.map((part) => [part, numberedTexts(lines(part))]),
  );
  const textOf = (part: DividedPart, number: number): string => {
    const pieces = numbered.get(part);
    return pieces ? (pieces.find((piece) => piece.number === number)?.text ?? "") : text(part);
  };
  return {
    activities: steps.map((step) => {
      const texts = {
        when: textOf("when", step.number),
        who: textOf("who", step.number),
        status: textOf("status", step.number),
        note: textOf("note", step.number),
      };
      return activityOf(frame, step.number.toString(), step.text, texts);
    }),
    unequal: (["when", "who"] as const).flatMap((part) => {
      const pieces = numbered.get(part);
      const numbers = pieces?.map(({ number }) => number).join();
      const isEqual = pieces === undefined || numbers === steps.map(({ number }) => number).join();
      return isEqual ? [] : [{ row: frame.row, part, found: pieces.length, steps: steps.length }];
    }),
  };
}

function activityOf(
  frame: ActivityFrame,
  step: string,
  text: string,
  texts: Readonly<Record<DividedPart, string>>,
  who: readonly CellPiece[] = piecesOf(texts.who),
): Activity {
  return {
    ...frame,
    step,
    text,
    whenText: texts.when,
    when: readWhen(texts.when),
    whoText: texts.who,
    actors: [...new Set(whoPieces(who).flatMap(splitActors))],
    statusText: texts.status,
    status: readStatus(texts.status),
    note: texts.note,
    parts: [],
    isPairingCertain: true,
  };
}
