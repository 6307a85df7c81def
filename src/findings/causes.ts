import type { Finding, Hint } from "./finding";

/** Hints that prove more than that the numbers fit: a formula, or one cell that mends several sums at once. */
const PROOFS: ReadonlySet<Hint["kind"]> = new Set(["formula-range", "single-cell", "unreadable"]);

/**
 * Whether more than one explanation of an error fits as well as the other: each accounts for the whole difference, and
 * nothing proves one of them. Then only an earlier version of the workbook tells which amount changed.
 */
export function hasSeveralCauses({ severity, hints }: Finding): boolean {
  return severity === "error" && hints.length > 1 && !hints.some(({ kind }) => PROOFS.has(kind));
}
