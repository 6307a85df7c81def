import { columnNumber, LAST_COLUMN } from "../../workbook/address";
import type { Part } from "../reading/headings";
import type { LayoutCorrection } from "./progressSettings";

const PART_WORDS: Readonly<Record<string, Part>> = {
  code: "code",
  plan: "plan",
  do: "doText",
  check: "check",
  act: "act",
};

/**
 * Reads how a table is laid out, as in "kop 1-2; code A; plan B; do C; check D; act E; norm F; scores G-J", or "geen"
 * where the sheet has no such table. Heading, plan and scores are needed. Undefined where it cannot be understood.
 */
export function readLayoutSetting(text: string): LayoutCorrection | "none" | undefined {
  if (/^(?:geen|none)$/i.test(text.trim())) return "none";
  const parts = new Map<Part, number>();
  let rows: readonly number[] = [];
  let scores: readonly number[] = [];
  let norm: number | undefined;
  for (const piece of text.split(";").map((one) => one.trim().toLowerCase())) {
    const [, word = "", value = ""] = /^(\S+)\s+(.+)$/.exec(piece) ?? [];
    const part = PART_WORDS[word];
    if (word === "kop" || word === "heading") rows = spanOf(value, Number);
    else if (word === "scores") scores = value.split(",").flatMap((span) => spanOf(span.trim(), asColumn));
    else if (word === "norm") norm = spanOf(value, asColumn)[0];
    else if (part) parts.set(part, spanOf(value, asColumn)[0] ?? 0);
    else return undefined;
  }
  const [first] = rows;
  const last = rows.at(-1);
  const isWhole = parts.has("plan") && scores.length > 0 && ![...parts.values()].includes(0);
  if (first === undefined || last === undefined || !isWhole) return undefined;
  return { firstHeadingRow: first, lastHeadingRow: last, parts, norm, scores };
}

const MOST_PLACES = 64;

/** "3" or "G-J" as all places from first to last; none where it cannot be read. */
function spanOf(text: string, read: (place: string) => number): readonly number[] {
  const ends = text.split(/[-–:]/).map((end) => read(end.trim()));
  const [first = 0, last = first] = ends;
  const isSound = ends.length <= 2 && ends.every((end) => Number.isInteger(end) && end >= 1);
  if (!isSound || last < first || last - first >= MOST_PLACES) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function asColumn(letters: string): number {
  if (!/^[a-z]{1,3}$/i.test(letters)) return 0;
  const number = Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return number <= LAST_COLUMN ? columnNumber(letters) : 0;
}
