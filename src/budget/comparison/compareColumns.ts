import { cents } from "../../amounts/cents";
import type { Budget, BudgetLine } from "../budget";
import { budgetCell } from "../budgetCell";
import { countedUp } from "../countedUp";
import type { LineChange } from "./lineChange";

/** One column of a budget. */
export interface BudgetColumn {
  readonly budget: Budget;
  /** Which of the budget's periods, from 0. */
  readonly index: number;
}

/**
 * Lays two columns beside each other, line by line, the largest change first. Lines meet on side and programme number,
 * otherwise on side and name; what is left over on one side is new or dropped. Two columns of one budget have the same
 * lines.
 */
export function compareColumns(before: BudgetColumn, after: BudgetColumn): readonly LineChange[] {
  const earlier = new Map<string, BudgetLine>();
  for (const line of before.budget.lines) if (!earlier.has(keyOf(line))) earlier.set(keyOf(line), line);
  const changes: LineChange[] = [];
  const met = new Set<BudgetLine>();
  for (const line of after.budget.lines) {
    const former = before.budget === after.budget ? line : earlier.get(keyOf(line));
    if (former && !met.has(former)) {
      met.add(former);
      changes.push(changeOf(before, former, after, line));
    } else changes.push(changeOf(before, undefined, after, line));
  }
  for (const line of before.budget.lines) {
    if (!met.has(line)) changes.push(changeOf(before, line, after, undefined));
  }
  return changes.sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
}

function keyOf(line: BudgetLine): string {
  const name = line.programme === undefined ? plain(line.label) : `programme ${line.programme.toString()}`;
  return [line.kind === "item" ? "item" : "sum", line.side, name].join("|");
}

function plain(label: string): string {
  return label.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function changeOf(
  before: BudgetColumn,
  former: BudgetLine | undefined,
  after: BudgetColumn,
  line: BudgetLine | undefined,
): LineChange {
  const shown = line ?? former;
  if (!shown) throw new Error("A change has a line before or after.");
  const was = former ? countedUp(before.budget, former, before.index) : null;
  const is = line ? countedUp(after.budget, line, after.index) : null;
  const change = cents((is ?? 0) - (was ?? 0));
  const { programme, label, kind, side } = shown;
  return {
    programme,
    label,
    formerLabel: former && line && former.label !== line.label ? former.label : undefined,
    kind,
    side,
    before: was,
    after: is,
    change,
    percentage: was === null || was === 0 ? undefined : Math.round((change / Math.abs(was)) * 10_000) / 100,
    state: !former ? "new" : !line ? "dropped" : change === 0 ? "same" : "changed",
    cell: cellOf(line ? after : before, shown),
  };
}

function cellOf({ budget, index }: BudgetColumn, line: BudgetLine): LineChange["cell"] {
  return budgetCell(budget, line, { column: budget.periods[index]?.column ?? 1 });
}
