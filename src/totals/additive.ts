import type { Sum } from "../findings/sum";
import type { AmountGrid } from "./amountGrid";
import { findSlips } from "./slips";
import { wordOf } from "./words";

/**
 * Why numbers that do not add up may not be meant to: they are an average of the lines, or ratios; an addend is not known
 * here; or lines were found twice, as themselves and within a subtotal.
 */
export type NotAdditive = "average" | "ratio" | "incomplete" | "repeated";

/** Words of what is not added up, in a line or at the head of a column. */
const RATIO =
  /\bgemiddeld|\baverage|\bavg\b|\bmean\b|\bmedia(?:an|n)\b|percent|\bpct\b|%|\brates?\b|\bratio|\bquote\b|\bindex\b|\b(?:per|pro) (?:capita|inwoner|leerling|school|fte|persoon|stuk|uur|pupil|household|1[.,]?000)/i;

/** How much larger the largest may be than the smallest where a line calls itself a total and is an average all the same. */
const SPREAD = 3;
/** A share may be more than the whole, as with growth; one of more than this is an amount. */
const LARGEST_FRACTION = 5;
const MOST_MONEY_DECIMALS = 2;
/** Numbers smaller than this are seldom amounts of a budget. */
const LEAST_AMOUNT = 1000;
/** An addend of less than this part of the largest does not count as one. */
const DUST = 1e-3;

/**
 * Whether a sum that fails is no proof of a mistake, and why; undefined where it is one. `heading` is what stands above
 * the total's column (or beside its row). General signs only: words for averages and ratios, a total that lies among its
 * addends, a single addend, and twice the amount.
 */
export function whyNotAdditive(sum: Sum, grid: AmountGrid, heading: string): NotAdditive | undefined {
  if (isRatio(sum, heading)) return "ratio";
  const amounts = sum.terms
    .map(({ value, weight }) => weight * (value ?? 0))
    .filter((amount) => amount !== 0);
  if (isIncomplete(sum, grid, amounts)) return "incomplete";
  if (isRepeated(sum, amounts)) return "repeated";
  return isAverage(sum, amounts) ? "average" : undefined;
}

/** Whether the numbers of a sum are parts of one, averages, or printed as percentages. */
export function areFractions({ terms, reported, total, decimals }: Sum, grid: AmountGrid): boolean {
  const cell = grid.at(total.row, total.column);
  if (cell.kind === "number" && cell.isPercentage) return true;
  const values = [reported, ...terms.map(({ value }) => value)].filter((value) => value !== null && value !== 0);
  // Money has no thousandths: small numbers that do are averages.
  const largest = Math.max(...values.map((value) => Math.abs(value ?? 0)));
  if (decimals >= MOST_MONEY_DECIMALS + 1 && largest < LEAST_AMOUNT) return true;
  return values.some((value) => !Number.isInteger(value)) && values.every((value) => Math.abs(value ?? 0) <= LARGEST_FRACTION);
} // prettier-ignore

function isRatio({ label, terms }: Sum, heading: string): boolean {
  if (RATIO.test(heading) || RATIO.test(label)) return true;
  return terms.filter((term) => RATIO.test(term.label)).length * 2 >= terms.length && terms.length > 0;
}

/**
 * An addend that says something else than an amount ("n.b."), or no more than one amount that counts: only a line that
 * calls itself a total says then that it is one.
 */
function isIncomplete(sum: Sum, grid: AmountGrid, amounts: readonly number[]): boolean {
  const { label, terms } = sum;
  if (terms.length < 2) return false;
  if (terms.some(({ cell }) => grid.at(cell.row, cell.column).kind === "text")) return true;
  if (wordOf(label) !== "none") return false;
  const sizes = amounts.map(Math.abs);
  const largest = Math.max(...sizes);
  const dust = sizes.filter((size) => size <= DUST * largest);
  if (sizes.length - dust.length >= 2) return false;
  // A year and a few shares are no sum; an amount in another unit is a slip.
  return (dust.length > 0 && dust.every((size) => size < 1)) || !isExplained(sum);
}

function isRepeated({ reported, computed, tolerance }: Sum, amounts: readonly number[]): boolean {
  if (reported === null || amounts.length < 4) return false;
  return [2, 3].some((times) => Math.abs(computed - times * reported) <= tolerance);
}

/**
 * A total among its addends, and less than all of them but the largest: more than one of them would have to be wrong. One
 * that calls itself a total must look even more like an average: of lines alike, and none of them itself.
 */
function isAverage(sum: Sum, amounts: readonly number[]): boolean {
  const { reported } = sum;
  if (reported === null || reported === 0 || amounts.length < 3) return false;
  const sign = Math.sign(reported);
  if (!amounts.every((amount) => Math.sign(amount) === sign)) return false;
  const sizes = amounts.map(Math.abs);
  const own = Math.abs(reported);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (own < least || own > most || own >= sizes.reduce((total, size) => total + size, 0) - most) return false;
  const isAlike = most <= SPREAD * least;
  return isAlike && !isExplained(sum);
}

/** Whether one slip makes the sum hold: then it is one. */
function isExplained({ reported, terms, tolerance, decimals }: Sum): boolean {
  const toUnits = (value: number): number => Math.round(value * 10 ** decimals);
  const lines = terms.map(({ value, weight }) => ({ value: toUnits(value ?? 0), weight }));
  return findSlips(toUnits(reported ?? 0), lines, tolerance * 10 ** decimals).length > 0;
}
