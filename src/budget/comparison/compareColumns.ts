import { cents, type Cents } from "../../amounts/cents";
import type { Budget, BudgetLine } from "../budget";
import { budgetCell } from "../budgetCell";
import { countedUp } from "../countedUp";
import type { LineChange } from "./lineChange";
import { nameOf, pairRenamed, type LeftOver } from "./pairRenamed";

/** One column of a budget. */
export interface BudgetColumn {
  readonly budget: Budget;
  /** Which of the budget's periods, from 0. */
  readonly index: number;
}

/**
 * Lays two columns beside each other, line by line, the largest change first. Lines meet on side and programme number,
 * otherwise on side and name; of what is left over, a line that moved to the other side or was given another name is
 * found again, and the rest is new or dropped. Two columns of one budget have the same lines.
 */
export function compareColumns(before: BudgetColumn, after: BudgetColumn): readonly LineChange[] {
  const earlier = new Map<string, BudgetLine>();
  for (const line of before.budget.lines) if (!earlier.has(keyOf(line))) earlier.set(keyOf(line), line);
  const changes: LineChange[] = [];
  const met = new Set<BudgetLine>();
  const formers = new Map<BudgetLine, BudgetLine>();
  for (const line of after.budget.lines) {
    const former = before.budget === after.budget ? line : earlier.get(keyOf(line));
    if (!former || met.has(former)) continue;
    met.add(former);
    formers.set(line, former);
  }
  const renamed = pairRenamed(
    leftOver(before, (line) => !met.has(line)),
    leftOver(after, (line) => !formers.has(line)),
  );
  for (const line of after.budget.lines) {
    const former = formers.get(line) ?? renamed.get(line);
    if (former) met.add(former);
    changes.push(changeOf(before, former, after, line));
  }
  for (const line of before.budget.lines) {
    if (!met.has(line)) changes.push(changeOf(before, line, after, undefined));
  }
  return changes.sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
}

function keyOf(line: BudgetLine): string {
  return [line.kind === "item" ? "item" : "sum", line.side, nameOf(line)].join("|");
}

function leftOver(
  { budget, index }: BudgetColumn,
  isLeft: (line: BudgetLine) => boolean,
): readonly LeftOver[] {
  return budget.lines.filter(isLeft).map((line) => ({ line, amount: countedUp(budget, line, index) }));
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
    formerPlace: former && line ? placeBefore(former, line) : undefined,
    kind,
    side,
    before: was,
    after: is,
    change,
    percentage: was === null || was === 0 ? undefined : Math.round((change / Math.abs(was)) * 10_000) / 100,
    state: !former ? "new" : !line ? "dropped" : isSame(before, after, change) ? "same" : "changed",
    cell: cellOf(line ? after : before, shown),
  };
}

/** A version in thousands beside one in euro differs by rounding: half of the wider unit. */
function isSame(before: BudgetColumn, after: BudgetColumn, change: Cents): boolean {
  const [one, other] = [before.budget.unit, after.budget.unit];
  return Math.abs(change) <= (one === other ? 0 : Math.max(one, other) * 50);
}

/** Headings that nobody printed tell of no move. */
function placeBefore(former: BudgetLine, line: BudgetLine): LineChange["formerPlace"] {
  const isOtherHeading =
    former.section !== "" &&
    line.section !== "" &&
    former.section.toLowerCase() !== line.section.toLowerCase();
  return former.side !== line.side || isOtherHeading
    ? { side: former.side, section: former.section }
    : undefined;
}

function cellOf({ budget, index }: BudgetColumn, line: BudgetLine): LineChange["cell"] {
  return budgetCell(budget, line, { column: budget.periods[index]?.column ?? 1 });
}
