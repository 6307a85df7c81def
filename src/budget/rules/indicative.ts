import type { Cents } from "../../amounts/cents";
import type { Finding, Skipped } from "../../findings/finding";
import { unreadableEntry } from "../../findings/unreadableEntry";
import { message } from "../../language/messages";
import type { CellAddress } from "../../workbook/address";
import { isSameName, type PeilEntry } from "../../workbook/peilSheet";
import type { Budget } from "../budget";
import { budgetCell } from "../budgetCell";
import { countedUp } from "../countedUp";
import { findLine } from "./findLine";

/** A line of which the amounts are no more than indicative from some year on, as its makers say. */
export interface IndicativeLine {
  readonly sheet: string;
  readonly row: number;
  readonly label: string;
  readonly programme: number | undefined;
  readonly periods: readonly {
    readonly name: string;
    readonly amount: Cents | null;
    readonly cell: CellAddress;
  }[];
  readonly explanation: string;
}

export interface IndicativeReading {
  readonly lines: readonly IndicativeLine[];
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

/** The setting in the sheet Peil: "Indicatief | Programma 19 vanaf 2021". */
const INDICATIVE_NAMES = ["Indicatief", "Indicative"] as const;

const VALUE = /^(?<line>.+?)(?:\s+(?:vanaf|from)\s+(?<first>\S+))?$/i;

/** Finds the lines that people call indicative in each whole budget. A line that is in none of them is said. */
export function indicativeLines(
  budgets: readonly Budget[],
  entries: readonly PeilEntry[],
): IndicativeReading {
  const lines: IndicativeLine[] = [];
  const findings: Finding[] = [];
  const skipped: Skipped[] = [];
  for (const entry of entries) {
    if (!INDICATIVE_NAMES.some((name) => isSameName(name, entry.name)) || entry.value === "") continue;
    const { line = "", first } = VALUE.exec(entry.value)?.groups ?? {};
    if (/^(?:vanaf|from)\b/i.test(line)) {
      findings.push(unreadableEntry(entry));
      continue;
    }
    const outcomes = budgets.map((budget) => linesIn(budget, line, first, entry.explanation));
    const found = outcomes.flatMap((one) => ("line" in one ? [one.line] : []));
    lines.push(...found);
    const missing = outcomes.flatMap((one) => ("why" in one ? [one.why] : []));
    if (found.length > 0) continue;
    const what = message("programmes.indicativeOf", { line: entry.value });
    skipped.push(...missing.map((why) => ({ what, why })));
  }
  return { lines, findings, skipped };
}

type Outcome = { readonly line: IndicativeLine } | { readonly why: Skipped["why"] };

function linesIn(budget: Budget, name: string, first: string | undefined, explanation: string): Outcome {
  const { sheet } = budget;
  const found = findLine(budget, name);
  if (found.kind !== "found") {
    const key = found.kind === "missing" ? "budget.ruleLineMissing" : "budget.ruleLineAmbiguous";
    return { why: message(key, { name, sheet }) };
  }
  const from = first === undefined ? 0 : budget.periods.findIndex((one) => isSameName(one.name, first));
  if (from < 0) {
    return { why: message("figures.noSuchPeriods", { first: first ?? "", last: first ?? "", sheet }) };
  }
  const { line } = found;
  const periods = budget.periods.slice(from).map((period, offset) => ({
    name: period.name,
    amount: countedUp(budget, line, from + offset),
    cell: budgetCell(budget, line, period),
  }));
  const { row, label, programme } = line;
  return { line: { sheet, row, label, programme, periods, explanation } };
}
