import type { AmountCell } from "./amountGrid";

/**
 * Numbers that name a line: a row or column of years, or one that counts 1, 2, 3. They are found by their run alone.
 * Gives [row, column] in the grid, from 0.
 */
export function findNumericHeadings(
  cells: readonly (readonly AmountCell[])[],
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const width = cells[0]?.length ?? 0;
  let isFirst = true;
  cells.forEach((row, r) => {
    const numbers = wholeNumbers(row.length, (c) => row[c]);
    if (numbers === "none") return;
    const mayBeAlone =
      isFirst && (!row.some(({ kind }) => kind === "text") || r === 0 || isDwarfed(cells, r));
    const isHeading =
      numbers !== undefined && (namesLines(numbers, mayBeAlone) || headsTable(cells, r, numbers));
    isFirst &&= isHeading;
    if (isHeading) found.push(...numbers.map(([c]) => [r, c] as const));
  });
  for (let c = 0; c < width; c += 1) {
    const numbers = wholeNumbers(cells.length, (r) => cells[r]?.[c]);
    if (numbers && numbers !== "none" && namesLines(numbers, false))
      found.push(...numbers.map(([r]) => [r, c] as const));
  }
  return found;
}

/** Years without words beside them, under a line without numbers and above one with words: the head of a small table. */
function headsTable(cells: readonly (readonly AmountCell[])[], row: number, numbers: Placed): boolean {
  const hasText = (at: number): boolean => cells[at]?.some(({ kind }) => kind === "text") === true;
  const hasNumbers = (at: number): boolean => cells[at]?.some(({ kind }) => kind === "number") === true;
  if (hasText(row) || hasNumbers(row - 1) || !hasText(row + 1) || !hasNumbers(row + 1)) return false;
  return numbers.every(([, value], i) => value >= 1990 && value <= 2100 && value >= (numbers[i - 1]?.[1] ?? value));
} // prettier-ignore

/** Whether most numbers beneath the row are far larger than a year: then a number the size of a year is one. */
function isDwarfed(cells: readonly (readonly AmountCell[])[], row: number): boolean {
  let large = 0;
  let count = 0;
  for (const line of cells.slice(row + 1)) {
    for (const cell of line) {
      if (cell.kind !== "number" || cell.value.units === 0) continue;
      count += 1;
      if (Math.abs(cell.value.units) / 10 ** cell.value.decimals > 20_000) large += 1;
    }
  }
  return large > count / 2;
}

type Placed = readonly (readonly [place: number, value: number])[];

/** The numbers of a line with their places; undefined where one of them is no whole number. */
function wholeNumbers(
  length: number,
  cellAt: (place: number) => AmountCell | undefined,
): Placed | "none" | undefined {
  const numbers: [number, number][] = [];
  for (let index = 0; index < length; index += 1) {
    const cell = cellAt(index);
    if (cell?.kind !== "number") continue;
    if (cell.value.decimals > 0 || cell.isPercentage) return undefined;
    numbers.push([index, cell.value.units]);
  }
  return numbers.length > 0 ? numbers : "none";
}

/**
 * `isFirst`: the line is the first with numbers, and so may name the others with a single year, or with any run. A later
 * line may hold amounts of that size: there the years must follow each other, and a count must begin at the beginning.
 */
function namesLines(numbers: Placed, isFirst: boolean): boolean {
  const first = numbers[0]?.[1] ?? 0;
  const steps = numbers.slice(1).map(([, value], i) => value - (numbers[i]?.[1] ?? value));
  if (numbers.every(([, value]) => value >= 1900 && value <= 2100)) {
    if (isFirst)
      return (
        steps.every((step) => step >= 0 && step <= 10) || steps.every((step) => step <= 0 && step >= -10)
      );
    return numbers.length >= 3 && (steps.every((step) => step === 1) || steps.every((step) => step === -1));
  }
  return numbers.length >= 4 && (isFirst || first === 0 || first === 1) && steps.every((step) => step === 1);
}
