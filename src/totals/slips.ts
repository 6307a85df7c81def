/** One number that was mistyped or miscounted, and what would make the sum hold. Amounts are whole units. */
export interface Slip {
  readonly kind: "left-out" | "counted-twice" | "sign" | "digits-swapped" | "unit-slip" | "round-difference";
  /** Index of the term that it is about; undefined where it is the total itself. */
  readonly term: number | undefined;
  /** What the number would have to be; undefined where the number is right and was only counted wrongly. */
  readonly implied: number | undefined;
  /** How many explanations of this kind there were to try: the more, the less one of them proves. */
  readonly choices: number;
}

export interface SlipTerm {
  readonly value: number;
  readonly weight: 1 | -1;
}

/** The powers of ten that a number can be off by when it was noted in another unit. */
const UNIT_FACTORS = [10, 100, 1000, 1_000_000] as const;

/**
 * The single mistakes that account for a difference, within `tolerance`. `total` and the terms are whole numbers in the
 * same units; the simplest come first.
 */
export function findSlips(total: number, terms: readonly SlipTerm[], tolerance: number): readonly Slip[] {
  const computed = terms.reduce((sum, term) => sum + term.weight * term.value, 0);
  const difference = total - computed;
  const isNear = (value: number, other: number): boolean => Math.abs(value - other) <= tolerance;
  const slips: Slip[] = [];
  const count = terms.length;
  terms.forEach(({ value, weight }, term) => {
    if (Math.abs(value) <= 2 * tolerance) return;
    if (isNear(difference, -weight * value))
      slips.push({ kind: "left-out", term, implied: undefined, choices: count });
    if (isNear(difference, weight * value))
      slips.push({ kind: "counted-twice", term, implied: undefined, choices: count });
  });
  terms.forEach(({ value, weight }, term) => {
    if (Math.abs(value) <= 2 * tolerance) return;
    if (isNear(difference, -2 * weight * value))
      slips.push({ kind: "sign", term, implied: -value, choices: count });
  });
  if (isNear(total, -computed) && Math.abs(total) > 2 * tolerance) {
    slips.push({ kind: "sign", term: undefined, implied: computed, choices: 1 });
  }
  const swap = (written: number, wanted: number, term: number | undefined, choices: number): void => {
    const implied = swappedNear(written, wanted, tolerance);
    if (implied === undefined) return;
    // Where rounding takes up a rest, any of the amounts within it would have done.
    const rests = implied === wanted ? 1 : 2 * tolerance + 1;
    slips.push({ kind: "digits-swapped", term, implied, choices: choices * rests });
  };
  swap(total, computed, undefined, 8);
  terms.forEach(({ value, weight }, term) => {
    swap(value, value + weight * difference, term, 8 * count);
  });
  slips.push(...unitSlips(total, computed, terms, tolerance));
  const digits = Math.log10(Math.abs(difference));
  if (digits >= 1 && Number.isInteger(digits)) {
    slips.push({ kind: "round-difference", term: undefined, implied: computed, choices: 14 });
  }
  return slips;
}

function unitSlips(total: number, computed: number, terms: readonly SlipTerm[], tolerance: number): Slip[] {
  const slips: Slip[] = [];
  const difference = total - computed;
  for (const factor of UNIT_FACTORS) {
    if (isScaled(total, computed, factor, tolerance)) {
      slips.push({ kind: "unit-slip", term: undefined, implied: computed, choices: 8 });
    }
    terms.forEach(({ value, weight }, term) => {
      const implied = value + weight * difference;
      if (isScaled(value, implied, factor, tolerance)) {
        slips.push({ kind: "unit-slip", term, implied, choices: 8 * terms.length });
      }
    });
  }
  return slips;
}

/** Whether one number is the other in a unit `factor` times as large or small; a lost remainder is allowed. */
function isScaled(written: number, implied: number, factor: number, tolerance: number): boolean {
  if (Math.abs(written) <= 2 * tolerance || implied === 0) return false;
  return (
    Math.abs(written * factor - implied) <= tolerance + factor / 2 ||
    Math.abs(written - implied * factor) <= tolerance * factor
  );
}

/**
 * What a whole number becomes, within `tolerance` of what is wanted, when two neighbouring digits change places: the
 * nearest such number. Undefined where there is none, or only one that rounding could tell from the number as little.
 */
function swappedNear(written: number, wanted: number, tolerance: number): number | undefined {
  const digits = Math.abs(written).toString();
  if (!/^\d+$/.test(digits)) return undefined;
  const rest = (swapped: number): number => Math.abs(swapped - wanted);
  let nearest: number | undefined;
  for (let at = 0; at + 1 < digits.length; at += 1) {
    const [first = "", second = ""] = digits.slice(at, at + 2);
    if (first === second || (at === 0 && second === "0")) continue;
    const swapped = Math.sign(written) * Number(digits.slice(0, at) + second + first + digits.slice(at + 2));
    if (rest(swapped) > tolerance) continue;
    if (rest(swapped) > 0 && Math.abs(swapped - written) <= 2 * tolerance) continue;
    if (nearest === undefined || rest(swapped) < rest(nearest)) nearest = swapped;
  }
  return nearest;
}
