import type { CellValue } from "../workbook/cell";
import type { AmountCell } from "./amountGrid";

/** "ca. 48.250", "17.865.162 (concept)": one number of at least three digits, with a few words before or after it. */
const WITH_WORDS = /^(?:[^\d]{1,15}\s?)?(?<number>\d[\d.,' ]*\d)(?:\s?[^\d]{1,20})?$/;
const LEAST_DIGITS = 3;
const MOST_WORDS = 3;

/**
 * Texts that hold an amount among words, in a column of amounts: they were meant as a number and are none. What stands
 * above the first amount is a heading, and a year names something. Gives [row, column] in the grid, from 0.
 */
export function findAmountsInWords(
  cells: readonly (readonly AmountCell[])[],
  values: readonly (readonly CellValue[])[],
): readonly (readonly [number, number])[] {
  const width = cells[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const found: (readonly [number, number])[] = [];
    let numbers = 0;
    cells.forEach((row, r) => {
      const kind = row[column]?.kind;
      if (kind === "number") numbers += 1;
      else if (kind === "text" && numbers > 0 && isAmountInWords(values[r]?.[column]))
        found.push([r, column]);
    });
    return numbers >= 2 * found.length ? found : [];
  });
}

/** Whether a text says what the amounts beneath it are counted in: "R'000", "x 1.000 euro", above a second table. */
function isUnit(text: string, number: string): boolean {
  const digits = number.replaceAll(/\D/g, "");
  return /^0+$/.test(digits) || (/^10+$/.test(digits) && /(?:^|[^a-z])(?:x|in|per)[^a-z]|×/i.test(text));
}

function isAmountInWords(value: CellValue | undefined): boolean {
  if (typeof value !== "string") return false;
  const text = value.trim();
  const number = WITH_WORDS.exec(text)?.groups?.["number"];
  if (number === undefined || /^(?:19|20)\d\d$/.test(number) || isUnit(text, number)) return false;
  const words = text
    .replace(number, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  return number.replaceAll(/\D/g, "").length >= LEAST_DIGITS && words.length <= MOST_WORDS;
}
