import { cents, euroFromCents } from "../../amounts/cents";
import type { Finding, Skipped } from "../../findings/finding";
import { message } from "../../language/messages";
import { findLine } from "../rules/findLine";
import type { BudgetToDate, LineToDate } from "./budgetToDate";
import { shareToDate, type Phasing, type PhasingSettings } from "./phasing";

/** What checking a budget up to a moment gave. */
export interface ToDateCheck {
  readonly performed: number;
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

/**
 * Holds what is printed as planned up to a moment against the year's budget and the phasing that was written down. Without
 * a phasing, or a moment in the heading, nothing is held against anything, and that is said.
 */
export function checkBudgetToDate(report: BudgetToDate, { all, lines }: PhasingSettings): ToDateCheck {
  const { sheet, budget, month, toDateName } = report;
  const skip = (key: "figures.noPhasing" | "figures.noMoment"): ToDateCheck => ({
    performed: 0,
    findings: [],
    skipped: [{ what: message("figures.toDate", { name: toDateName, sheet }), why: message(key) }],
  });
  if (!all && lines.length === 0) return skip("figures.noPhasing");
  if (month === undefined) return skip("figures.noMoment");
  const own = new Map<number, Phasing>();
  const skipped: Skipped[] = [];
  for (const { name, phasing } of lines) {
    const found = findLine(budget, name);
    if (found.kind === "found") own.set(found.line.row, phasing);
    else {
      const key = found.kind === "missing" ? "budget.ruleLineMissing" : "budget.ruleLineAmbiguous";
      const what = message("figures.phasingOf", { name, sheet });
      skipped.push({ what, why: message(key, { name, sheet }) });
    }
  }
  const checked = report.lines.flatMap((line) => {
    const phasing = own.get(line.line.row) ?? all;
    return phasing ? [{ line, share: shareToDate(phasing, month) }] : [];
  });
  return {
    performed: checked.length,
    findings: checked.flatMap(({ line, share }) => findingOf(report, line, share)),
    skipped,
  };
}

/** Both amounts are rounded to the unit they are printed in: half a unit for the one, a share of half for the other. */
function findingOf(
  { budget, toDateName }: BudgetToDate,
  line: LineToDate,
  share: number,
): readonly Finding[] {
  const expected = cents(Math.round(line.planned * share));
  const difference = line.toDate - expected;
  if (Math.abs(difference) <= 100 * budget.unit) return [];
  const { cell } = line;
  const values = {
    label: line.line.label,
    name: toDateName,
    printed: euroFromCents(line.toDate),
    expected: Math.round(euroFromCents(expected)),
    share: Math.round(share * 10_000) / 100,
    planned: euroFromCents(line.planned),
    difference: Math.round(difference / 100),
  };
  return [
    {
      rule: "budget-to-date",
      severity: "signal",
      cell,
      goTo: cell,
      period: toDateName,
      message: message("figures.toDateDiffers", values),
      sum: undefined,
      hints: [],
    },
  ];
}
