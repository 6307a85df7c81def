import { valueAt, type SheetSnapshot } from "./snapshot";

/** What a column may be called, by what it holds; of two names that fit a heading the first counts. */
export type ColumnNames<Part extends string> = readonly (readonly [part: Part, words: RegExp])[];

/** Which columns of a row bear such a name, from left to right: a name that comes back stays with its first column. */
export function namedColumns<Part extends string>(
  sheet: SheetSnapshot,
  row: number,
  { left, right }: { readonly left: number; readonly right: number },
  names: ColumnNames<Part>,
): ReadonlyMap<Part, number> {
  const columns = new Map<Part, number>();
  for (let column = left; column <= right; column++) {
    const value = valueAt(sheet, row, column);
    if (typeof value !== "string") continue;
    const text = value.replaceAll(/\s+/g, " ").trim();
    const part = names.find(([name, words]) => !columns.has(name) && words.test(text))?.[0];
    if (part !== undefined) columns.set(part, column);
  }
  return columns;
}
