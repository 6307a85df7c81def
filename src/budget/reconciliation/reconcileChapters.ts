import { euroFromCents } from "../../amounts/cents";
import type { Finding, Skipped } from "../../findings/finding";
import { findingAt } from "../../findings/findingAt";
import type { Sum } from "../../findings/sum";
import { message } from "../../language/messages";
import type { Budget } from "../budget";
import { addressText } from "../../workbook/address";
import { budgetCell } from "../budgetCell";
import { chapterTotals } from "./chapterTotal";
import { comparedTotals } from "./comparedTotals";
import { comparedLines, counterpart, type ComparedLine } from "./counterparts";
import { judgeAmounts } from "./judgeAmounts";
import { printedPrecision } from "./printedPrecision";
import { reconciledTables, type ReconciledTables } from "./reconciledLine";

/** What laying chapters beside the budget gave. `sums` holds the chapters added up, right or wrong. */
export interface Reconciliation {
  readonly tables: readonly ReconciledTables[];
  readonly performed: number;
  readonly findings: readonly Finding[];
  readonly sums: readonly Sum[];
  readonly skipped: readonly Skipped[];
}

/**
 * Lays the tables of chapters (one side of the budget each) beside the budget that holds both sides. Lines meet on
 * programme number, because names drift; a line without a number meets on its name. Both must print the same amounts,
 * and the chapters' totals must add up to the budget's total expenses.
 */
export function reconcileChapters(whole: Budget, parts: readonly Budget[]): Reconciliation {
  const laid = parts.map((part) => ({ part, lines: comparedLines(whole, part) }));
  const compared = laid.flatMap(({ lines }) => lines);
  const widest = Math.max(...[whole, ...parts].map(printedPrecision));
  const split = splitOverChapters(compared, widest);
  const isSplit = ({ otherCell }: ComparedLine): boolean => split.has(addressText(otherCell));
  const amounts = laid.flatMap(({ part, lines }) =>
    lines.filter((pair) => !isSplit(pair)).flatMap((pair) => amountFinding(pair, whole, part) ?? []),
  );
  const total = chapterTotals(whole, parts);
  // One cause, one error: lines that differ already tell why the chapters do not add up.
  const ofTotal = amounts.length === 0 ? total.findings : [];
  return {
    tables: laid.map(({ part, lines }) =>
      reconciledTables(part, whole, [...lines, ...comparedTotals(whole, part, lines)], isSplit),
    ),
    performed: compared.filter(({ amounts }) => !amounts.includes(null)).length + total.sums.length,
    findings: [...amounts, ...ofTotal, ...parts.flatMap((part) => nameFindings(whole, part))],
    sums: total.sums,
    skipped: total.skipped,
  };
}

/** Cells of the budget whose amount stands in parts in several chapters, which together make it up. */
function splitOverChapters(compared: readonly ComparedLine[], widest: number): ReadonlySet<string> {
  const groups = new Map<string, ComparedLine[]>();
  for (const pair of compared) {
    const key = addressText(pair.otherCell);
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  const isSplit = (group: readonly ComparedLine[]): boolean => {
    const there = group[0]?.amounts[1] ?? null;
    const sum = group.reduce((total, { amounts: [here] }) => total + (here ?? 0), 0);
    const tolerance = ((group.length + 1) / 2) * widest * 100;
    return group.length > 1 && there !== null && Math.abs(sum - there) <= tolerance;
  };
  return new Set([...groups].flatMap(([key, group]) => (isSplit(group) ? [key] : [])));
}

/** Nothing where the amounts are equal, or where the table in the coarser unit merely rounds what the other states. */
function amountFinding(pair: ComparedLine, whole: Budget, part: Budget): Finding | undefined {
  const [here, there] = pair.amounts;
  if (here === null || there === null || here === there) return undefined;
  const { line, other, cell, otherCell } = pair;
  const stated = euroFromCents(here);
  const term = { cell: otherCell, label: other.label, value: euroFromCents(there), weight: 1 as const };
  const [finest = 1, widest = 1] = [whole, part].map(printedPrecision).sort((one, more) => one - more);
  const isRounded = finest < widest && Math.abs(here - there) <= ((finest + widest) / 2) * 100;
  if (whole.unit !== part.unit && isRounded) return undefined;
  const total = { cell, label: line.label, reported: stated };
  const sum = judgeAmounts(total, [term], { widest, shown: part.unit });
  const values = {
    label: line.label,
    programme: line.programme ?? "",
    sheet: cell.sheet,
    other: otherCell.sheet,
    reported: sum.reported ?? 0,
    computed: sum.computed,
    difference: sum.difference ?? 0,
  };
  return {
    rule: "reconciliation",
    severity: sum.verdict === "wrong" ? "error" : "remark",
    cell,
    goTo: cell,
    period: pair.period,
    message: message(line.programme === undefined ? "budget.lineAmount" : "budget.chapterAmount", values),
    sum,
    hints: [],
  };
}

/** Names that differ are information: "POVO" and "SL POVO" may be one programme, and only people know. */
function nameFindings(whole: Budget, part: Budget): readonly Finding[] {
  return part.lines.flatMap((line): Finding[] => {
    const other = line.programme === undefined ? undefined : counterpart(whole, line);
    const [period] = part.periods;
    if (!other || !period || line.programme === undefined) return [];
    if (line.label.toLowerCase() === other.label.toLowerCase()) return [];
    const cell = budgetCell(part, line, period);
    const values = {
      programme: line.programme,
      sheet: part.sheet,
      name: line.label,
      other: whole.sheet,
      otherName: other.label,
    };
    return [
      findingAt("reconciliation-name", "remark", cell, undefined, message("budget.chapterName", values)),
    ];
  });
}
