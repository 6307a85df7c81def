import { euroFromCents } from "../../amounts/cents";
import type { Finding } from "../../findings/finding";
import { findingAt } from "../../findings/findingAt";
import { message } from "../../language/messages";
import type { Budget, BudgetLine } from "../budget";
import { budgetCell } from "../budgetCell";
import { countedUp } from "../countedUp";
import { countedLines } from "../reading/budgetLines";
import type { ComparedLine } from "./counterparts";
import { judgeAmounts } from "./judgeAmounts";
import { printedPrecision } from "./printedPrecision";
import { reconciledTables } from "./reconciledLine";
import type { Reconciliation } from "./reconcileChapters";

interface SharedPeriod {
  readonly name: string;
  readonly index: number;
  readonly otherIndex: number;
}

/**
 * Lays the programmes of two whole budgets beside each other in the periods whose names they share: a budget of one
 * year beside one of more years. Amounts that differ are a signal and no error, because a later version may differ by
 * right; where most of them differ it is another version, and nothing is said of each.
 */
export function compareWholes(one: Budget, other: Budget): Reconciliation {
  const shared = one.periods.flatMap(({ name }, index): SharedPeriod[] => {
    const otherIndex = name === "" ? -1 : other.periods.findIndex((period) => period.name === name);
    return otherIndex < 0 ? [] : [{ name, index, otherIndex }];
  });
  const lines = pairedLines(one, other);
  const results = shared.map((period) => {
    const compared = lines.map((pair) => comparedLine(one, other, pair, period));
    return { compared, ...inPeriod(one, other, compared, period.name) };
  });
  const laid = results.filter(({ skipped }) => skipped.length === 0);
  const names = shared.length > 0 ? lines.flatMap((pair) => nameFinding(one, other, pair)) : [];
  return {
    tables:
      laid.length === 0
        ? []
        : [
            reconciledTables(
              one,
              other,
              laid.flatMap(({ compared }) => compared),
            ),
          ],
    performed: results.reduce((sum, { performed }) => sum + performed, 0),
    findings: [...results.flatMap(({ findings }) => findings), ...names],
    sums: [],
    skipped: results.flatMap(({ skipped }) => skipped),
  };
}

function comparedLine(
  one: Budget,
  other: Budget,
  [line, same]: Pair,
  { name, index, otherIndex }: SharedPeriod,
): ComparedLine {
  const column = (budget: Budget, at: number): { readonly column: number } => ({
    column: budget.periods[at]?.column ?? 1,
  });
  return {
    line,
    other: same,
    cell: budgetCell(one, line, column(one, index)),
    otherCell: budgetCell(other, same, column(other, otherIndex)),
    period: name,
    amounts: [countedUp(one, line, index), countedUp(other, same, otherIndex)],
  };
}

/** What laying one period of both beside each other gave. */
type PeriodOutcome = Omit<Reconciliation, "tables" | "sums">;

type Pair = readonly [line: BudgetLine, counterpart: BudgetLine];

function pairedLines(one: Budget, other: Budget): readonly Pair[] {
  const programmes = countedLines(other).filter(({ programme }) => programme !== undefined);
  return countedLines(one).flatMap((line): Pair[] => {
    const same = programmes.find(({ programme, side }) => programme === line.programme && side === line.side);
    return same ? [[line, same]] : [];
  });
}

function inPeriod(one: Budget, other: Budget, lines: readonly ComparedLine[], period: string): PeriodOutcome {
  const unit = Math.max(printedPrecision(one), printedPrecision(other));
  const compared = lines.flatMap(({ amounts: [here, there], ...pair }) =>
    here === null || there === null ? [] : [{ ...pair, here, there }],
  );
  const different = compared.filter(({ here, there }) => Math.abs(here - there) > unit * 100);
  if (different.length * 2 > compared.length) {
    const values = { sheet: one.sheet, other: other.sheet, period };
    const why = message("budget.otherVersion", { different: different.length, compared: compared.length });
    return {
      performed: 0,
      findings: [],
      skipped: [{ what: message("budget.wholes", values), why }],
    };
  }
  const findings = different.map(({ line, other: same, cell, otherCell, here, there }): Finding => {
    const term = { cell: otherCell, label: same.label, value: euroFromCents(there) };
    const total = { cell, label: line.label, reported: euroFromCents(here) };
    const sum = judgeAmounts(total, [{ ...term, weight: 1 }], { widest: unit, shown: one.unit });
    const values = {
      programme: line.programme ?? "",
      sheet: one.sheet,
      other: other.sheet,
      period,
      reported: sum.reported ?? 0,
      computed: sum.computed,
      difference: sum.difference ?? 0,
    };
    const said = message("budget.wholesAmount", values);
    return { rule: "reconciliation", severity: "signal", cell, goTo: cell, period, message: said, sum, hints: [] }; // prettier-ignore
  });
  return { performed: compared.length, findings, skipped: [] };
}

function nameFinding(one: Budget, other: Budget, [line, same]: Pair): readonly Finding[] {
  const [period] = one.periods;
  if (!period || line.programme === undefined || line.side === "income") return [];
  if (line.label.toLowerCase() === same.label.toLowerCase()) return [];
  const cell = budgetCell(one, line, period);
  const values = {
    programme: line.programme,
    sheet: one.sheet,
    name: line.label,
    other: other.sheet,
    otherName: same.label,
  };
  const said = message("budget.chapterName", values);
  return [findingAt("reconciliation-name", "remark", cell, undefined, said)];
}
