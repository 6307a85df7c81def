import { accept, refold, type Blocks } from "./blocks";
import type { Candidate } from "./candidate";
import { findRun } from "./findRuns";
import type { Habits } from "./habits";
import { foldLevels } from "./hierarchy";
import { withdraw } from "./withdraw";

/** Bits from which a sum tells that lines are results: as for a sum beyond doubt. */
const SURE = 22;
const LIKELY = 9;
const PRICE = 2;

/**
 * "Received = paid + result" is true, but says what the result is, and folds it away with what was paid. Where results of
 * several blocks add up to a line beneath them, as three kinds of cash flow do to the change in cash, they are results:
 * their sums are turned round, and the line is their total.
 */
export function addSumsOfResults(blocks: Blocks, habits: Habits): void {
  const wholes = new Map<number, Candidate>();
  for (const candidate of blocks.found) {
    const isWhole =
      candidate.shape === "run" && !candidate.isAfter && candidate.total < (candidate.terms[0] ?? 0);
    if (isWhole && blocks.parent[candidate.total] === -1) wholes.set(candidate.total, candidate);
  }
  if (wholes.size === 0) return;
  const resultOf = (line: number): number => wholes.get(line)?.terms.at(-1) ?? line;
  const lines = blocks.open.map(resultOf).sort((one, other) => one - other);
  const sums = blocks.table.lines.flatMap((_, total): Candidate[] => {
    if (blocks.hasAfter[total] || blocks.hasBefore[total]) return [];
    const position = lines.findIndex((line) => line >= total);
    const sequence = { lines, shape: "run", price: PRICE, least: SURE } as const;
    const sum = findRun(blocks, habits, total, sequence, position === -1 ? lines.length : position, true);
    return sum && sum.bits >= SURE && sum.weight.failed.length === 0 ? [sum] : [];
  });
  const results = new Map([...wholes.values()].map((whole) => [resultOf(whole.total), whole]));
  for (const sum of sums.sort((one, other) => other.bits - one.bits)) {
    const turned = sum.terms.map((term) => results.get(term)).filter((whole) => whole !== undefined);
    if (turned.length === 0 || turned.some((whole) => !blocks.found.includes(whole))) continue;
    withdraw(blocks, (candidate) => turned.includes(candidate));
    for (const whole of turned) accept(blocks, asResult(whole), true);
    accept(blocks, sum, true);
  }
  refold(blocks);
  foldLevels(blocks, habits, LIKELY);
}

/** "a = b + c" with its last line as the result: "c = a - b". */
export function asResult(whole: Candidate): Candidate {
  const others = whole.terms.slice(0, -1);
  const signs = [1 as const, ...others.map(() => -1 as const)];
  const result = whole.terms.at(-1) ?? whole.total;
  return { ...whole, total: result, terms: [whole.total, ...others], signs, shape: "balance", isAfter: true };
}
