import { cents, sumOfCents, type Cents } from "../../amounts/cents";
import type { Budget, BudgetLine, FigureTerm } from "../budget";
import { budgetCell } from "../budgetCell";
import { countedUp } from "../countedUp";
import { countedLines } from "../reading/budgetLines";

/**
 * Income that is earmarked for others: what is transferred of it, what is passed through to schools, and what is left with
 * the partnership, in one period. For information: what is left may be meant to be.
 */
export interface PassThroughChain {
  readonly sheet: string;
  readonly period: string;
  /** The label of the income. */
  readonly label: string;
  /** The income first, then what goes off it. */
  readonly terms: readonly FigureTerm[];
  readonly retained: Cents;
}

/** Words that many lines have, and that therefore tie no two of them together. */
const COMMON =
  /^(?:afdracht(?:en)?|overdrachtsverplichting|bijdragen?|baten|lasten|programma|programme|regeling|subsidies?|ondersteuning|passend|onderwijs|uitvoering|overige?|aan|van|voor|uit|the|and|for|transfers?|mandatory|income|expenses|support|education)$/i;

/**
 * Finds chains by their words: an income line and a transfer that name the same thing ("LWOO/PRO" and "afdracht
 * LWOO/PRO"), and programmes that the sheet Peil says are passed through and that share a word with it. Nothing where no
 * transfer names an income.
 */
export function passThroughChains(
  budget: Budget,
  passedThrough: readonly number[],
): readonly PassThroughChain[] {
  if (budget.scope === "part") return [];
  const items = countedLines(budget);
  return items
    .filter(({ side, programme }) => side === "income" && programme === undefined)
    .flatMap((income) => {
      const words = tellingWords(income.label);
      const transfers = items.filter(
        ({ side, label }) => side === "transfer" && isSameSet(words, tellingWords(label)),
      );
      if (words.size === 0 || transfers.length === 0) return [];
      const passed = items.filter(
        ({ side, programme, label }) =>
          side === "expenses" &&
          programme !== undefined &&
          passedThrough.includes(programme) &&
          [...tellingWords(label)].some((word) => words.has(word)),
      );
      return budget.periods.flatMap(
        (_, index) => chainAt(budget, income, [...transfers, ...passed], index) ?? [],
      );
    });
}

function chainAt(
  budget: Budget,
  income: BudgetLine,
  off: readonly BudgetLine[],
  index: number,
): PassThroughChain | undefined {
  const period = budget.periods[index];
  if (!period) return undefined;
  const terms: FigureTerm[] = [];
  for (const line of [income, ...off]) {
    const value = countedUp(budget, line, index);
    const isEmpty = line !== income && value === null && line.unknown?.includes(index) !== true;
    if (isEmpty) continue;
    if (value === null) return undefined;
    const cell = budgetCell(budget, line, period);
    terms.push({ cell, label: line.label, value, weight: line === income ? 1 : -1 });
  }
  const retained = sumOfCents(terms.map(({ value, weight }) => cents(value * weight)));
  return { sheet: budget.sheet, period: period.name, label: income.label, terms, retained };
}

function tellingWords(label: string): ReadonlySet<string> {
  const words = label.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.test(word)));
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((word) => other.has(word));
}
