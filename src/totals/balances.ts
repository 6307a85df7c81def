import { accept, canFold, isTotalLine, type Blocks } from "./blocks";
import type { Candidate } from "./candidate";
import { isFaint } from "./findRuns";
import type { Habits } from "./habits";
import { withNearestTotal } from "./oneTotal";
import { asResult } from "./sumsOfResults";
import { weigh } from "./weigh";

/** Bits from which a difference of two blocks is taken; more than for a sum, as there are more ways to find one. */
const LEAST_BITS = 14;
const CHOICE = 5;
const RESULT_WORD = 5;

/** Finds results, income minus expenses, among the open lines. */
export function addBalances(blocks: Blocks, habits: Habits): void {
  // The total of namesakes can be a result as well; that of lines beside it cannot.
  const composed = new Set(
    blocks.found.filter((one) => one.isAfter && one.shape !== "namesakes").map(({ total }) => total),
  );
  for (const [position, total] of [...blocks.open.entries()]) {
    if (blocks.hasBefore[total] || composed.has(total)) continue;
    const terms = blocks.open.slice(Math.max(0, position - 2), position);
    if (terms.length < 2) continue;
    for (const signs of [[1, -1], [-1, 1]] as const) {
      const weight = weigh(blocks.table, habits, total, terms, signs);
      const bits = weight.bits - CHOICE + (blocks.table.lines[total]?.word === "result" ? RESULT_WORD : 0);
      const isCarried = weight.held.length > weight.failed.length && bits >= LEAST_BITS && !isFaint(weight);
      if (!isCarried || !canFold(blocks, total, terms)) continue;
      accept(blocks, { total, terms, signs, shape: "balance", isAfter: true, isFramed: true, bits, weight, evidence: "values" }, false);
      break;
    } // prettier-ignore
  }
}

/**
 * All that was found, with its results turned the right way round: "income = expenses + result" is true, but the result
 * is what was computed.
 */
export function balancesOf(blocks: Blocks, habits: Habits): readonly Candidate[] {
  return withNearestTotal(blocks.table, blocks.found).map((candidate) =>
    asBalance(blocks, habits, candidate),
  );
}

/** Turns "a = b + c" with the total first into "c = a - b" where c is a result by its word or by the table's habit. */
function asBalance(blocks: Blocks, habits: Habits, candidate: Candidate): Candidate {
  const { total, terms, isAfter, shape } = candidate;
  if (isAfter || (shape !== "run" && shape !== "distant" && shape !== "pair")) return candidate;
  const result = terms[terms.length - 1];
  if (result === undefined) return candidate;
  const { lines } = blocks.table;
  // Among lines that are all deeper than their total, "resultaat deelneming" is one of them.
  const isDeeper = (lines[result]?.indent ?? 0) > (lines[total]?.indent ?? 0);
  const isResult = lines[result]?.word === "result" && !isDeeper;
  const others = terms.slice(0, -1);
  const isClosing =
    Boolean(blocks.hasAfter[total]) &&
    habits.afterBits > 0 &&
    others.every((line) => isTotalLine(blocks, line));
  if (!isResult && !isClosing) return candidate;
  return asResult(candidate);
}
