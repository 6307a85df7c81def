import { message, type Message } from "../../language/messages";
import type { Attempt } from "../attempt";
import type { Budget, BudgetLine } from "../budget";
import { countedLines } from "../reading/budgetLines";
import { findLine } from "../rules/findLine";
import type { DefinitionPart, OverheadBase, OwnDefinition } from "./ownDefinition";
import { numbersIn, type ProgrammeSpan } from "./programmeNumbers";

/** A line that counts in a figure, added or taken off. */
export interface WeightedLine {
  readonly line: BudgetLine;
  readonly weight: 1 | -1;
}

/** Lines as they stand, each counted once. */
export function plus(lines: readonly BudgetLine[]): readonly WeightedLine[] {
  return lines.map((line) => ({ line, weight: 1 }));
}

/** The same lines with every sign turned round. */
export function minus(lines: readonly WeightedLine[]): readonly WeightedLine[] {
  return lines.map(({ line, weight }) => ({ line, weight: weight === 1 ? -1 : 1 }));
}

/** The transfers' own total where it is printed, otherwise each transfer. */
function transferLines(budget: Budget): readonly BudgetLine[] {
  const total = budget.lines.find((line) => line.row === budget.totalTransfers);
  return total ? [total] : budget.lines.filter((line) => line.kind === "item" && line.side === "transfer");
}

/** The lines of an amount of the whole budget, or what is missing for it. */
export function baseLines(budget: Budget, base: OverheadBase): Attempt<readonly WeightedLine[]> {
  const total = (row: number | undefined, why: Message): Attempt<readonly WeightedLine[]> => {
    const line = budget.lines.find((one) => one.row === row);
    return line ? { value: plus([line]) } : { why };
  };
  const transfers = plus(transferLines(budget));
  const lessTransfers = (whole: Attempt<readonly WeightedLine[]>): Attempt<readonly WeightedLine[]> => {
    if ("why" in whole) return whole;
    // With nothing to leave out a definition would quietly become another one.
    if (transfers.length === 0) return { why: message("budget.noTransfers") };
    return { value: [...whole.value, ...minus(transfers)] };
  };
  switch (base) {
    case "total-expenses":
      return total(budget.totalExpenses, message("budget.noTotalExpenses"));
    case "total-income":
      return total(budget.totalIncome, message("budget.noTotalIncome"));
    case "general-income":
      return generalIncome(budget);
    case "discretionary-budget":
      return lessTransfers(baseLines(budget, "total-income"));
    case "programme-expenses":
      return lessTransfers(baseLines(budget, "total-expenses"));
    case "transfers":
      return transfers.length === 0 ? { why: message("budget.noTransfers") } : { value: transfers };
  }
}

/** Its own total where one is printed under that name; otherwise the income that no programme and no label earmarks. */
function generalIncome(budget: Budget): Attempt<readonly WeightedLine[]> {
  const income = budget.lines.filter(({ side }) => side === "income");
  const total = income.find(
    ({ kind, label }) => kind === "total" && /\b(?:algemene baten|general income)\b/i.test(label),
  );
  if (total) return { value: plus([total]) };
  const items = countedLines(budget).filter(
    ({ side, programme, label }) =>
      side === "income" && programme === undefined && !/\bge?oormerk|\bearmark/i.test(label),
  );
  return items.length === 0 ? { why: message("figures.noGeneralIncome") } : { value: plus(items) };
}

/** The lines of a denominator, or what is missing for it. */
export function denominatorOf(
  budget: Budget,
  { denominator }: OwnDefinition,
): Attempt<readonly WeightedLine[]> {
  const found: WeightedLine[] = [];
  for (const { part, weight } of denominator) {
    const lines = partLines(budget, part);
    if ("why" in lines) return lines;
    found.push(...(weight === 1 ? lines.value : minus(lines.value)));
  }
  return { value: found };
}

function partLines(budget: Budget, part: DefinitionPart): Attempt<readonly WeightedLine[]> {
  switch (part.kind) {
    case "base":
      return baseLines(budget, part.base);
    case "programmes":
      return programmeLines(budget, part.spans, part.side);
    case "line": {
      const found = findLine(budget, part.label);
      if (found.kind === "found") return { value: plus([found.line]) };
      const key = found.kind === "missing" ? "budget.ruleLineMissing" : "budget.ruleLineAmbiguous";
      return { why: message(key, { name: part.label, sheet: budget.sheet }) };
    }
  }
}

/** The lines of programmes on one side. Numbers within a span may be missing, because gaps are normal. */
export function programmeLines(
  budget: Budget,
  spans: readonly ProgrammeSpan[],
  side: "income" | "expenses",
): Attempt<readonly WeightedLine[]> {
  const own = countedLines(budget).filter((line) => line.side === side);
  const lines = spans.map((span) => {
    const numbers = numbersIn(span);
    return { span, lines: own.filter(({ programme }) => programme !== undefined && numbers.includes(programme)) }; // prettier-ignore
  });
  const missing = lines.filter((one) => one.lines.length === 0).map(({ span }) => span.first);
  if (missing.length > 0) {
    const values = { programmes: missing.join(", "), sheet: budget.sheet };
    return { why: message("figures.noSuchProgramme", values) };
  }
  return { value: plus(lines.flatMap((one) => one.lines)) };
}
