import type { Cents } from "../../amounts/cents";
import type { BudgetLine } from "../budget";

/** A line that is left over on one side, with its amount counted up. */
export interface LeftOver {
  readonly line: BudgetLine;
  readonly amount: Cents | null;
}

/** Names that share so much of their pairs of letters are taken for one name that was changed. */
const SURE_LIKENESS = 0.7;

/**
 * Lines that are left over before and after and are yet the same: a name of which little was changed, or another name
 * with the very amount that no other line left over has. Numbered programmes are told by their number, and are never
 * paired here unless they moved to another side of the budget with it.
 */
export function pairRenamed(
  before: readonly LeftOver[],
  after: readonly LeftOver[],
): ReadonlyMap<BudgetLine, BudgetLine> {
  const pairs = new Map<BudgetLine, BudgetLine>();
  const take = (isSame: (one: LeftOver, other: LeftOver) => boolean): void => {
    const free = before.filter(({ line }) => ![...pairs.values()].includes(line));
    for (const one of after.filter(({ line }) => !pairs.has(line))) {
      const found = free.filter((other) => isKin(one.line, other.line) && isSame(one, other));
      const [former] = found;
      const rivals = after.filter((other) => former && !pairs.has(other.line) && isSame(other, former));
      if (former && found.length === 1 && rivals.length === 1 && ![...pairs.values()].includes(former.line))
        pairs.set(one.line, former.line);
    }
  };
  take(({ line }, { line: other }) => nameOf(line) === nameOf(other));
  take(
    ({ line }, { line: other }) =>
      line.side === other.side &&
      line.programme === undefined &&
      likeness(nameOf(line), nameOf(other)) >= SURE_LIKENESS,
  );
  take(
    (one, other) =>
      one.line.side === other.line.side &&
      one.line.programme === undefined &&
      one.amount !== null &&
      one.amount !== 0 &&
      one.amount === other.amount,
  );
  return pairs;
}

/** Items meet items and totals meet totals; a programme meets only its own number. */
function isKin(one: BudgetLine, other: BudgetLine): boolean {
  return (one.kind === "item") === (other.kind === "item") && one.programme === other.programme;
}

/** The name without case, punctuation and white space; a programme by its number. */
export function nameOf({ programme, label }: Pick<BudgetLine, "programme" | "label">): string {
  return programme === undefined
    ? label.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "")
    : `programme ${programme.toString()}`;
}

/** How much two names share: pairs of neighbouring letters in both, of all pairs (Dice). 1 for the same name. */
function likeness(one: string, other: string): number {
  const [left, right] = [pairsIn(one), pairsIn(other)];
  const rest = [...right];
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return left.length + right.length === 0 ? 0 : (2 * shared.length) / (left.length + right.length);
}

function pairsIn(name: string): readonly string[] {
  return Array.from({ length: Math.max(0, name.length - 1) }, (_, index) => name.slice(index, index + 2));
}
