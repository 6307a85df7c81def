import { accept, canFold, refold, type Blocks } from "./blocks";
import type { Candidate } from "./candidate";
import type { Habits } from "./habits";
import { foldLevels } from "./hierarchy";
import { LAYOUT_RULES, linesByRule, type LayoutRule } from "./layoutRules";
import { sumAt, weigh, type Weight } from "./weigh";
import { withdraw } from "./withdraw";
import { isCountLabel } from "./words";

/** Totals that a rule must get right by their numbers before one that fails is called wrong. */
const FEWEST_PROOFS = 2;
/** Proofs for every total that fails. */
const PROOFS_A_FAILURE = 3;
/** Bits from which a sum that holds proves something. */
const TELLING = 6;
/** Bits that failing must cost in a place for its failure to mean something. */
const TRUSTED = 2;
const LIKELY = 9;
/** How many times as small or large as the others of its block a line may be and still be one of them. */
const USUAL = 10;

/** A total as a rule of layout has it, with what its numbers say. */
interface Ruled {
  readonly total: number;
  readonly terms: readonly number[];
  readonly weight: Weight;
  /** Whether its numbers hold; undefined where they say nothing, as with a single amount. */
  readonly holds: boolean | undefined;
}

/**
 * With one column of amounts a wrong number leaves nothing to go by but the layout. Where other totals of the same table
 * prove what its layout means (each "totaal" adds up the lines since the total before it), the one that fails is wrong,
 * by whatever amount. A sum that only a wrong number made true gives way to it.
 */
export function addLayoutTotals(blocks: Blocks, habits: Habits): void {
  const rule = bestRule(blocks, habits);
  if (!rule) return;
  for (const ruled of rule) {
    const isAfter = (ruled.terms[0] ?? 0) < ruled.total;
    const lacking = blocks.found.filter((candidate) => lacksEdge(blocks, candidate, ruled));
    const isKnown = (isAfter ? blocks.hasAfter : blocks.hasBefore)[ruled.total];
    if (isKnown && lacking.length === 0) continue;
    withdraw(blocks, (candidate) => lacking.includes(candidate) || contradicts(candidate, ruled));
    if (canFold(blocks, ruled.total, ruled.terms)) accept(blocks, candidateOf(ruled, isAfter), true);
  }
  refold(blocks);
  foldLevels(blocks, habits, LIKELY);
}

/** The rule that most totals prove, with all that it says; undefined where none is proved. */
function bestRule(blocks: Blocks, habits: Habits): readonly Ruled[] | undefined {
  let best: readonly Ruled[] | undefined;
  let most = 0;
  for (const rule of LAYOUT_RULES) {
    const all = totalsByRule(blocks, habits, rule);
    const proofs = all.filter(({ holds, weight }) => holds === true && weight.bits >= TELLING).length;
    const failures = all.filter(({ holds }) => holds === false).length;
    if (proofs < FEWEST_PROOFS || proofs < PROOFS_A_FAILURE * failures || proofs <= most) continue;
    best = all;
    most = proofs;
  }
  return best;
}

function totalsByRule(blocks: Blocks, habits: Habits, rule: LayoutRule): readonly Ruled[] {
  const { table } = blocks;
  const isTotal = (line: number): boolean => endsBlock(blocks, line);
  return table.lines.flatMap((_, total): Ruled[] => {
    const terms = linesByRule(table, rule, total, isTotal);
    return terms ? [{ total, terms, ...outcomeOf(blocks, habits, total, terms) }] : [];
  });
}

function outcomeOf(blocks: Blocks, habits: Habits, total: number, terms: readonly number[]): Pick<Ruled, "weight" | "holds"> {
  const weight = weigh(blocks.table, habits, total, terms);
  const failed = weight.failed.filter((place) => (habits.failCost[place] ?? 0) >= TRUSTED);
  if (failed.length > 0) return { weight, holds: false };
  const isTelling = weight.held.some((place) => (sumAt(blocks.table, total, terms, place)?.nonZero ?? 0) >= 2);
  return { weight, holds: isTelling ? true : undefined };
} // prettier-ignore

/** A total closes the block before it; a "resultaat" in the midst of plain lines is one of them. */
function endsBlock({ table, hasAfter }: Blocks, line: number): boolean {
  const word = table.lines[line]?.word;
  if (hasAfter[line] || word === "total" || word === "subtotal") return true;
  const next = table.lines[line + 1];
  const isAmongLines = table.lines[line]?.gapBefore === "none" && next?.gapBefore === "none" && next.word === "none";
  return word === "result" && !isAmongLines;
} // prettier-ignore

/** A sum, true in one place at most, that counts the total of a block for one of its own lines or beside one of them. */
function contradicts({ total, terms, weight }: Candidate, ruled: Ruled): boolean {
  if (weight.held.length > 1 || !terms.includes(ruled.total)) return false;
  return ruled.terms.includes(total) || terms.some((term) => ruled.terms.includes(term));
}

/**
 * A sum of all lines of a block but its first or last, in the one column there is: the line was left out. Not where that
 * line is of another size, as a number of pupils among amounts is.
 */
function lacksEdge({ table }: Blocks, candidate: Candidate, { total, terms, weight }: Ruled): boolean {
  if (candidate.total !== total || candidate.terms.length !== terms.length - 1 || weight.failed.length !== 1) return false;
  const [place] = weight.failed;
  const [edge, ...others] = terms.filter((line) => !candidate.terms.includes(line));
  const isEdge = edge === terms[0] || edge === terms.at(-1);
  if (place === undefined || edge === undefined || others.length > 0 || !isEdge || weight.held.length > 0) return false;
  if (isCountLabel(table.lines[edge]?.label ?? "")) return false;
  const sizeOf = (line: number): number => Math.abs(table.values[line * table.places.length + place] ?? 0);
  const sizes = candidate.terms.map(sizeOf).filter((size) => size > 0);
  return sizeOf(edge) >= Math.min(...sizes) / USUAL && sizeOf(edge) <= Math.max(...sizes) * USUAL;
} // prettier-ignore

function candidateOf({ total, terms, weight }: Ruled, isAfter: boolean): Candidate {
  return { total, terms, shape: "run", isAfter, isFramed: true, bits: weight.bits, weight, evidence: "structure" };
} // prettier-ignore
