import { parseCellName } from "../../workbook/address";

const MOST_LINES = 10_000;

/** "3", "3-6", "C" or "C-F" as all places from first to last, from 1; undefined where it is neither. */
export function spanOf(text: string): readonly number[] | undefined {
  const ends = text.split(/[-–:]/).map((end) => placeOf(end.trim()));
  const [first, last = first] = ends;
  if (first === undefined || last === undefined || ends.length > 2 || ends.includes(undefined))
    return undefined;
  if (last < first || last - first >= MOST_LINES) return undefined;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** "C, E-G" as all places it names; undefined where a part of it cannot be read. */
export function placesOf(text: string): readonly number[] | undefined {
  const spans = text.split(",").map((span) => spanOf(span));
  return spans.includes(undefined) ? undefined : spans.flatMap((span) => span ?? []);
}

function placeOf(text: string): number | undefined {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  return /^[a-z]{1,3}$/i.test(text) ? parseCellName(`${text}1`)?.column : undefined;
}
