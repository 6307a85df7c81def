import { euroFromCents } from "../amounts/cents";
import type { Finding } from "../findings/finding";
import { findingAt } from "../findings/findingAt";
import { message } from "../language/messages";
import type { Budget } from "./budget";
import { budgetCell } from "./budgetCell";
import { countedUp, resultSign } from "./countedUp";

/** Words that say which way round a balance is taken: with them its sign misleads nobody. */
const SAYS_WHICH_WAY =
  /\blasten\s+(?:min|minus|-)\s+baten\b|\bnadelig\b|\bnetto\s+(?:lasten|kosten)\b|\bexpenses\s+(?:less|minus)\s+income\b|\bnet\s+(?:expenses|costs?)\b/i;

/**
 * A signal where income and expenses are both printed as positive numbers and the result is printed as expenses less
 * income: a reader takes a surplus for a deficit. Peil counts it as income less expenses all the same, and so says so.
 * Where the numbers of one side are negative, the sheet has a convention of its own and nothing is said.
 */
export function checkResultSign(budget: Budget): readonly Finding[] {
  const line = budget.lines.find(({ row }) => row === budget.result);
  if (!line || budget.incomeSign === -1 || budget.expenseSign === -1 || resultSign(budget) !== -1) return [];
  if (SAYS_WHICH_WAY.test(line.label)) return [];
  const index = line.amounts.findIndex((amount) => amount !== null && amount !== 0);
  const period = budget.periods[index];
  const surplus = countedUp(budget, line, index);
  if (!period || surplus === null) return [];
  const cell = budgetCell(budget, line, period);
  const values = {
    label: line.label,
    period: period.name,
    reported: -euroFromCents(surplus),
    computed: euroFromCents(surplus),
  };
  return [findingAt("result-sign", "signal", cell, period.name, message("resultSign.turned", values))];
}
