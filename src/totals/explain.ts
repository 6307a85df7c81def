import type { Hint } from "../findings/finding";
import type { Sum } from "../findings/sum";
import type { SheetSnapshot } from "../workbook/snapshot";
import { explainElsewhere } from "./explainElsewhere";
import { slipHint, unreadableHint, type PricedHint } from "./hints";
import { readAmounts } from "./readAmounts";
import type { Relation } from "./relation";
import { findSlips } from "./slips";

/** Where an explanation may be found: the sheet of the sum, and all that adds up in it. */
export interface ExplainContext {
  readonly sheet: SheetSnapshot;
  readonly relations: readonly Relation[];
}

const MOST_HINTS = 3;
/** What an addend may say without being an amount; a cell that cannot be read is counted apart. */
const UNKNOWN: ReadonlySet<string> = new Set(["text", "memorandum"]);

/**
 * Why a sum may fail, the likeliest first, at most three. A sum with an unreadable cell gets what that cell would have
 * to say; a wrong one gets the single mistakes that account for the whole difference. A sum that holds gets none.
 */
export function explainSum(context: ExplainContext, sum: Sum): readonly Hint[] {
  if (sum.verdict === "undecided") return explainUnreadable(context.sheet, sum).slice(0, MOST_HINTS);
  if (sum.verdict !== "wrong" || sum.reported === null || sum.difference === null) return [];
  const found = [...explainSlips(sum), ...explainElsewhere(context, sum)];
  const ranked = found.sort((one, other) => one.price - other.price).map(({ hint }) => hint);
  const messages = new Set<string>();
  const different = ranked.filter((hint) => {
    const key = JSON.stringify(hint.message);
    if (messages.has(key)) return false;
    messages.add(key);
    return true;
  });
  return different.slice(0, MOST_HINTS);
}

function explainSlips(sum: Sum): PricedHint[] {
  const toUnits = (value: number): number => Math.round(value * 10 ** sum.decimals);
  const terms = sum.terms.map((term) => ({ value: toUnits(term.value ?? 0), weight: term.weight }));
  const slips = findSlips(toUnits(sum.reported ?? 0), terms, sum.tolerance * 10 ** sum.decimals);
  return slips.map((slip) => ({ hint: slipHint(sum, slip), price: Math.log2(slip.choices) }));
}

function explainUnreadable(sheet: SheetSnapshot, sum: Sum): Hint[] {
  const grid = readAmounts(sheet);
  const broken = sum.terms.filter(({ cell }) => grid.at(cell.row, cell.column).kind === "unreadable");
  const [only] = broken;
  // "p.m." and words count as nothing here, so that no number follows from what is left.
  const isKnown = sum.terms.every(({ cell }) => !UNKNOWN.has(grid.at(cell.row, cell.column).kind));
  if (sum.reported === null) {
    if (only === undefined && isKnown) return [unreadableHint(sum.total, sum.computed)];
    return [sum.total, ...broken.map(({ cell }) => cell)].map((cell) => unreadableHint(cell, undefined));
  }
  if (broken.length !== 1 || only === undefined || !isKnown)
    return broken.map(({ cell }) => unreadableHint(cell, undefined));
  return [unreadableHint(only.cell, only.weight * (sum.difference ?? 0))];
}
