import type { AmountCell, AmountGrid } from "./amountGrid";
import { bitsOfNumbers } from "./commonNumbers";
import { progressions } from "./progressions";
import { sharePlaces } from "./sharePlaces";
import { stepPlaces } from "./stepPlaces";
import { ceilingsOf } from "./surprise";
import { wordOf, type LineWord } from "./words";

export type Axis = "rows" | "columns";

/** What stands between a line and the one before it. */
export type Gap = "none" | "blank" | "heading";

export interface Line {
  /** Row or column in the sheet, from 1. */
  readonly number: number;
  readonly label: string;
  /** The words nearest to the numbers: what lines of several blocks have in common. */
  readonly name: string;
  readonly word: LineWord;
  readonly isBold: boolean;
  readonly indent: number;
  readonly gapBefore: Gap;
}

/**
 * A sheet seen along one axis: `lines` that hold numbers, and the `places` (columns, for rows) in which they hold
 * them. All numbers are whole, counted in units of 10^-decimals, so that adding up is exact.
 */
export interface LineTable {
  readonly axis: Axis;
  readonly decimals: number;
  readonly lines: readonly Line[];
  /** Columns or rows in the sheet, from 1. */
  readonly places: readonly number[];
  /** Line-major; NaN where there is no number. */
  readonly values: Float64Array;
  /** Half of the last digit that a number is printed to, in the same units. */
  readonly halves: Float64Array;
  /** 1 where a cell looks like a number and cannot be read. */
  readonly unreadable: Uint8Array;
  /** What each number is worth at most, in bits: little where its place has it time and again. */
  readonly mostBits: Float64Array;
  /** For each line the most bits that its numbers can bring it as a total. */
  readonly ceilings: Float64Array;
  /** 1 for a place that holds shares of its own line, which need not add up over the lines. */
  readonly isShare: Uint8Array;
  /** The first place that each keeps step with: what holds there holds here as well, and proves nothing more. */
  readonly leader: Int32Array;
}

/** What a line says in words; `indent` in spaces or Excel's steps. */
export interface LineDescription {
  readonly label: string;
  readonly name: string;
  readonly isBold: boolean;
  readonly indent: number;
}

/** The most units: two bits below 2^53, so that thousands of them add up exactly. */
const MOST_UNITS = 2 ** 51;

/** Looks at a grid along an axis. `unit` is what all numbers are rounded to, in units of their last digit. */
export function toLineTable(
  grid: AmountGrid,
  axis: Axis,
  unit: number,
  describe: (line: number) => LineDescription,
): LineTable {
  const { area } = grid;
  const range = (first: number, last: number): number[] =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const rows = area ? range(area.top, area.bottom) : [];
  const columns = area ? range(area.left, area.right) : [];
  const isRows = axis === "rows";
  const at = (line: number, place: number): AmountCell =>
    isRows ? grid.at(line, place) : grid.at(place, line);
  const allLines = isRows ? rows : columns;
  const holds = (kind: string): boolean => kind === "number" || kind === "unreadable";
  const places = (isRows ? columns : rows).filter((place) =>
    allLines.some((line) => holds(at(line, place).kind)),
  );
  const lines: Line[] = [];
  let gap: Gap = "none";
  for (const line of allLines) {
    const description = describe(line);
    if (places.some((place) => holds(at(line, place).kind))) {
      lines.push({ number: line, ...description, word: wordOf(description.label), gapBefore: gap });
      gap = "none";
    } else if (description.label !== "") gap = "heading";
    else if (gap === "none") gap = "blank";
  }
  const amounts = amountsOf(lines, places, at, unit);
  const { values, halves, decimals } = amounts;
  const width = places.length;
  const mostBits = bitsOfNumbers(values, width);
  progressions(values, width).forEach(
    (isPart, index) => (mostBits[index] = isPart ? 0 : (mostBits[index] ?? 0)),
  );
  const isShare = sharePlaces(values, width, 10 ** decimals);
  const leader = stepPlaces(values, halves, width);
  const ceilings = ceilingsOf(values, halves, mostBits, width);
  return { axis, lines, places, ...amounts, mostBits, ceilings, isShare, leader };
}

function amountsOf(
  lines: readonly Line[],
  places: readonly number[],
  at: (line: number, place: number) => AmountCell,
  unit: number,
): Pick<LineTable, "decimals" | "values" | "halves" | "unreadable"> {
  const width = places.length;
  const values = new Float64Array(lines.length * width).fill(NaN);
  const unreadable = new Uint8Array(lines.length * width);
  const finestOfLine = new Uint8Array(lines.length);
  const finestOfPlace = new Uint8Array(width);
  let most = 0;
  let decimals = 0;
  lines.forEach((line, i) => {
    places.forEach((place, p) => {
      const cell = at(line.number, place);
      if (cell.kind === "unreadable") unreadable[i * width + p] = 1;
      if (cell.kind !== "number") return;
      const used = cell.value.decimals;
      const value = cell.value.units / 10 ** used;
      values[i * width + p] = value;
      most = Math.max(most, Math.abs(value));
      decimals = Math.max(decimals, used);
      finestOfLine[i] = Math.max(finestOfLine[i] ?? 0, used);
      finestOfPlace[p] = Math.max(finestOfPlace[p] ?? 0, used);
    });
  });
  while (decimals > 0 && most * 10 ** decimals > MOST_UNITS) decimals -= 1;
  const scale = 10 ** decimals;
  const halfOf = Float64Array.from(
    { length: decimals + 1 },
    (_, shown) => (unit * 10 ** (decimals - shown)) / 2,
  );
  const halves = new Float64Array(values.length);
  for (let i = 0; i < lines.length; i += 1) {
    for (let p = 0; p < width; p += 1) {
      // A number is printed to the digit that both its line and its place show: 12,50 may be stored as 12,5.
      const shown = Math.min(finestOfLine[i] ?? 0, finestOfPlace[p] ?? 0, decimals);
      values[i * width + p] = Math.round((values[i * width + p] ?? NaN) * scale);
      halves[i * width + p] = halfOf[shown] ?? 0;
    }
  }
  return { decimals, values, halves, unreadable };
}
