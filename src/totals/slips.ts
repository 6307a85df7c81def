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
  if (areSwapped(total, computed))
    slips.push({ kind: "digits-swapped", term: undefined, implied: computed, choices: 8 });
  terms.forEach(({ value, weight }, term) => {
    const implied = value + weight * difference;
    if (areSwapped(value, implied)) slips.push({ kind: "digits-swapped", term, implied, choices: 8 * count });
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

/** Whether two whole numbers differ by two neighbouring digits that changed places. */
function areSwapped(one: number, other: number): boolean {
  if (Math.sign(one) !== Math.sign(other) || one === other || (one - other) % 9 !== 0) return false;
  const a = Math.abs(one).toString();
  const b = Math.abs(other).toString();
  if (a.length !== b.length || a.includes("e") || a.includes(".")) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
