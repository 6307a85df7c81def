import type { LineTable } from "./lineTable";

/** A table never changes, so its lines are compared once for all who ask. */
const known = new WeakMap<LineTable, readonly (readonly number[])[]>();

/** Lines that have the same numbers in every place, group by group; lines of nothing are equal to no other. */
export function equalLines(table: LineTable): readonly (readonly number[])[] {
  const groups = known.get(table) ?? compareLines(table);
  known.set(table, groups);
  return groups;
}

function compareLines({ values, lines, places }: LineTable): readonly (readonly number[])[] {
  const width = places.length;
  const groups: number[][] = [];
  const byHash = new Map<number, number[][]>();
  for (let line = 0; line < lines.length; line += 1) {
    const hash = hashOf(values, line * width, width);
    if (hash === undefined) continue;
    const alike = byHash.get(hash) ?? [];
    const group = alike.find(([first = 0]) => areEqual(values, first * width, line * width, width));
    if (group) group.push(line);
    else {
      const own = [line];
      groups.push(own);
      byHash.set(hash, [...alike, own]);
    }
  }
  return groups.filter((group) => group.length > 1);
}

/** A number that equal lines have in common; undefined for a line of nothing. */
function hashOf(values: Float64Array, start: number, width: number): number | undefined {
  let hash = 0;
  let isNothing = true;
  for (let index = start; index < start + width; index += 1) {
    const value = values[index] ?? NaN;
    if (value !== 0 && !Number.isNaN(value)) isNothing = false;
    hash = Math.imul(hash, 31) + (Number.isNaN(value) ? 1 : Math.imul(value % 1e9, 7)) | 0; // prettier-ignore
  }
  return isNothing ? undefined : hash;
}

function areEqual(values: Float64Array, one: number, other: number, width: number): boolean {
  for (let place = 0; place < width; place += 1) {
    const [a = NaN, b = NaN] = [values[one + place], values[other + place]];
    if (a !== b && !(Number.isNaN(a) && Number.isNaN(b))) return false;
  }
  return true;
}
