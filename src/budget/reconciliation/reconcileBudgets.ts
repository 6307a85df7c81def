import type { Finding, Skipped } from "../../findings/finding";
import { message } from "../../language/messages";
import type { Budget } from "../budget";
import { compareWholes } from "./compareWholes";
import { comparedLines, matchingPeriods } from "./counterparts";
import { sheetInThousands } from "./unitsApart";
import { reconcileChapters, type Reconciliation } from "./reconcileChapters";

/**
 * Lays every table beside those that state the same: each chapter beside the whole budget it belongs to, and whole
 * budgets that share a period beside each other.
 */
export function reconcileBudgets(wholes: readonly Budget[], parts: readonly Budget[]): Reconciliation {
  const chapters = new Map<Budget, Budget[]>();
  const skipped: Skipped[] = [];
  for (const part of parts) {
    const owners = ownersOf(part, wholes);
    const [owner, ...others] = owners;
    const apart = owner && others.length === 0 ? unitsApart(part, owner) : undefined;
    if (apart) skipped.push(apart);
    else if (owner && others.length === 0) chapters.set(owner, [...(chapters.get(owner) ?? []), part]);
    else if (owner) skipped.push(ambiguous(part, owners));
    else if (wholes.length > 0) skipped.push(unmatched(part));
  }
  const results = [
    ...[...chapters].map(([whole, own]) => reconcileChapters(whole, own)),
    ...pairsOf(wholes).map(([one, other]): Reconciliation => {
      const apart = unitsApart(one, other);
      return apart
        ? { tables: [], performed: 0, findings: [], sums: [], skipped: [apart] }
        : compareWholes(one, other);
    }),
  ];
  return {
    tables: results.flatMap(({ tables }) => tables),
    performed: results.reduce((sum, result) => sum + result.performed, 0),
    findings: results.flatMap((result): readonly Finding[] => result.findings),
    sums: results.flatMap((result) => result.sums),
    skipped: [...skipped, ...results.flatMap((result) => result.skipped)],
  };
}

/** Two tables of which one seems to be in thousands without saying so: laid beside each other, every line would differ. */
function unitsApart(one: Budget, other: Budget): Skipped | undefined {
  const small = sheetInThousands(one, other, comparedLines(other, one));
  if (small === undefined) return undefined;
  return {
    what: message("tables.unitsApart", { sheet: one.sheet, other: other.sheet }),
    why: message("tables.unitsApartWhy", { small }),
  };
}

/**
 * The whole budgets a chapter may belong to: those with its period. Where there are several, the one with which most of
 * its amounts agree, if that is one and it is most of them; what was only nearly copied is still recognised as such. Of
 * several that say the same of every line, as a budget and a quarterly report of it, the first will do.
 */
function ownersOf(part: Budget, wholes: readonly Budget[]): readonly Budget[] {
  const candidates = wholes.filter((whole) => matchingPeriods(whole, part).length > 0);
  if (candidates.length < 2) return candidates;
  const scored = candidates.map((whole) => {
    const lines = comparedLines(whole, part);
    const equal = lines.filter(({ amounts: [here, there] }) => here !== null && here === there).length;
    const said = JSON.stringify(lines.map(({ line, amounts: [, there] }) => [line.row, there]));
    return { whole, equal, said, isMost: equal * 2 > lines.length };
  });
  const most = Math.max(...scored.map(({ equal }) => equal));
  const best = scored.filter(({ equal, isMost }) => equal === most && isMost);
  const areSame = new Set(best.map(({ said }) => said)).size === 1;
  return areSame ? best.slice(0, 1).map(({ whole }) => whole) : candidates;
}

function ambiguous(part: Budget, owners: readonly Budget[]): Skipped {
  const sheets = owners.map(({ sheet }) => sheet).join(", ");
  return {
    what: message("budget.chapterOf", { sheet: part.sheet }),
    why: message("budget.chapterAmbiguous", { sheets }),
  };
}

/** A chapter about other years than any budget is no chapter of it, or its heading cannot be read: both are worth a word. */
function unmatched(part: Budget): Skipped {
  const what = message("budget.chapterOf", { sheet: part.sheet });
  return { what, why: message("budget.chapterWithoutPeriod") };
}

function pairsOf(wholes: readonly Budget[]): readonly (readonly [Budget, Budget])[] {
  return wholes.flatMap((one, index) => wholes.slice(index + 1).map((other) => [one, other] as const));
}
