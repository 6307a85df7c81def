import { isTotalLine, type Blocks } from "./blocks";
import type { Candidate } from "./candidate";

/**
 * What carries a sum that layout and words found: its numbers, where it holds in every place in which it can be checked.
 * Not where a single total is all that there is to add: that may repeat for any reason.
 */
export function evidenceOf(blocks: Blocks, candidate: Candidate): Candidate["evidence"] {
  const { terms, weight, evidence } = candidate;
  if (evidence === "values") return "values";
  if (weight.failed.length > 0 || weight.held.length === 0) return "structure";
  const { values, places } = blocks.table;
  const isFilled = (line: number): boolean =>
    weight.held.some((place) => Math.abs(values[line * places.length + place] ?? NaN) > 0);
  const filled = terms.filter(isFilled);
  const [only] = filled;
  return filled.length > 1 || (only !== undefined && !isTotalLine(blocks, only)) ? "values" : "structure";
}
