import type { Sum } from "../../findings/sum";
import { withWeights } from "./favourableSigns";

/** Words that take a line off what stands above it. */
const SUBTRACTS = /^\s*(?:-\/-|af\b|min(?:us)?\b|less\b|deduct|aftrek|korting|discount)/i;

/**
 * Sums as their words mean them: "af: eigen bijdrage" and "less discount" are taken off, though the number has no minus.
 * Only a sum that fails otherwise, and holds so, is read in that sense.
 */
export function withSubtractingWords(sums: readonly Sum[]): readonly Sum[] {
  return sums.map((sum) => {
    if (sum.verdict !== "wrong" || !sum.terms.some(isSubtracted)) return sum;
    const read = withWeights(sum, (term) => (isSubtracted(term) ? -1 : term.weight));
    return read.verdict === "wrong" ? sum : read;
  });
}

function isSubtracted({ label, value }: Sum["terms"][number]): boolean {
  return SUBTRACTS.test(label) && (value ?? 0) > 0;
}
