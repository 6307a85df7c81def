import type { Finding } from "../src/findings/finding";
import { reviewSnapshot } from "../src/review/reviewSnapshot";
import { findRelations } from "../src/totals/findRelations";
import type { CellAddress } from "../src/workbook/address";
import type { CellValue } from "../src/workbook/cell";
import type { SheetSnapshot } from "../src/workbook/snapshot";
import { BENCHMARK } from "./developmentTables";
import { generateBudget, LAYOUTS, SIGNS, type Design, type GeneratedBudget } from "./dutchBudgets";
import { municipalities, type Municipality } from "./municipalities";
import { MISTAKES, plantError, type Planted } from "./plantErrors";
import { pick, seededRandom, type Random } from "./random";
import { sheetOfValues } from "./sheetOfValues";

const BUDGETS = 520;

/** Measures false errors on correct budgets, and how many planted mistakes are found and explained. */
export function measureBudgets(): void {
  const all = municipalities();
  if (!all) {
    console.log(`The budgets of the municipalities are not in ${BENCHMARK}; this part is left out.`);
    return;
  }
  measureCorrectBudgets(all);
  measurePlantedErrors(all);
}

function measureCorrectBudgets(all: readonly Municipality[]): void {
  const random = seededRandom(7);
  let errors = 0;
  let signals = 0;
  let truth = 0;
  let found = 0;
  for (let index = 0; index < BUDGETS; index += 1) {
    const budget = budgetOf(all, index, random);
    const sheet = sheetOfValues(budget.rows, budget.formulas);
    const relations = findRelations(sheet);
    const keys = new Set(relations.filter(({ axis }) => axis === "rows").map((relation) => keyOf(budget.rows, relation.total, relation.terms.map(({ line, weight }) => ({ row: line, weight }))))); // prettier-ignore
    truth += budget.totals.length;
    found += budget.totals.filter(({ row, terms }) => keys.has(keyOf(budget.rows, row, terms))).length;
    const findings = findingsOf(sheet);
    errors += findings.filter(({ severity }) => severity === "error").length;
    signals += findings.filter(({ rule }) => rule === "total-unproved" || rule === "line-not-counted").length;
  }
  console.log(`${BUDGETS.toString()} correct budgets: ${errors.toString()} false errors, ${signals.toString()} false signals about totals; ${found.toString()} of ${truth.toString()} totals found`); // prettier-ignore
}

/** What became of the mistakes of one kind. */
interface Count {
  planted: number;
  /** An error names the total that no longer holds, or the cell that was changed. */
  found: number;
  /** An error or a signal names the total. */
  signalled: number;
  explained: number;
}

function measurePlantedErrors(all: readonly Municipality[]): void {
  const random = seededRandom(11);
  const counts = new Map<string, Count>();
  for (let index = 0; index < BUDGETS; index += 1) {
    const budget = budgetOf(all, index, random);
    const mistake = pick(random, MISTAKES);
    const planted = plantError(budget, mistake, random);
    if (!planted || Math.abs(planted.change) <= (planted.addends + 1) / 2) continue;
    const about = findingsOf(sheetOfValues(planted.rows, [])).filter((finding) => isAbout(finding, planted));
    const error = about.find(({ severity }) => severity === "error");
    const isSignalled = about.some(({ severity }) => severity !== "remark");
    const years = budget.columns.length === 1 ? "one year" : "more years";
    for (const key of [mistake, years, "all"]) {
      const count = counts.get(key) ?? { planted: 0, found: 0, signalled: 0, explained: 0 };
      count.planted += 1;
      if (error) count.found += 1;
      if (isSignalled) count.signalled += 1;
      if (error && isExplained(error, planted)) count.explained += 1;
      counts.set(key, count);
    }
  }
  for (const [name, { planted, found, signalled, explained }] of counts) {
    const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(0)} %`;
    console.log(`planted, ${name.padEnd(10)} ${planted.toString()}, found ${percent(found, planted)}, at least signalled ${percent(signalled, planted)}, right explanation first for ${percent(explained, found)}`);
  } // prettier-ignore
}

function findingsOf(sheet: SheetSnapshot): readonly Finding[] {
  return reviewSnapshot({ name: "", takenAt: "", sheets: [sheet] }).findings;
}

function isAbout({ cell, goTo }: Finding, planted: Planted): boolean {
  const isIn = (row: number, at: CellAddress): boolean => at.row === row && at.column === planted.column;
  return isIn(planted.row, cell) || isIn(planted.changedRow, goTo);
}

/** Whether the first hint is the mistake that was made, or names the very cell and what it said before. */
function isExplained({ hints }: Finding, planted: Planted): boolean {
  const [first] = hints;
  if (first?.kind !== "single-cell") return first?.kind === planted.reason;
  return first.cell?.row === planted.changedRow && first.cell.column === planted.column;
}

function budgetOf(all: readonly Municipality[], index: number, random: Random): GeneratedBudget {
  const design: Design = {
    layout: LAYOUTS[index % LAYOUTS.length] ?? "blocks",
    signs: SIGNS[Math.floor(index / 4) % SIGNS.length] ?? "expenses negative",
    years: 1 + (Math.floor(index / 16) % 6),
    unit: index % 3 === 0 ? 1000 : 1,
    isRounded: random() < 0.5,
    hasFormulas: index % 2 === 0,
    zero: pick<CellValue>(random, [0, null, "-"]),
  };
  const municipality = all[(index * 7) % all.length];
  if (!municipality) throw new RangeError("There are no municipalities.");
  return generateBudget(municipality, design, random);
}

/** A total and its addends as text; lines without any amount do not count. */
function keyOf(rows: readonly (readonly CellValue[])[], total: number, terms: readonly { readonly row: number; readonly weight: 1 | -1 }[]): string {
  const filled = terms.filter(({ row }) => rows[row - 1]?.slice(1).some((value) => value !== null));
  const lines = filled.map(({ row, weight }) => weight * row).sort((one, other) => one - other);
  return `${total.toString()}=${lines.join(" ")}`;
} // prettier-ignore
