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

const BUDGETS = 600;
/** When the sheets are said to be read: any moment will do, but the review needs one. */
const TAKEN_AT = "2026-01-01T12:00:00Z";

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
    const sheet = sheetOfRows(budget.rows, budget.formulas, budget.isTransposed);
    const lines = budget.isTransposed ? "columns" : "rows";
    const relations = findRelations(sheet);
    const keys = new Set(relations.filter(({ axis }) => axis === lines).map((relation) => keyOf(budget.rows, relation.total, relation.terms.map(({ line, weight }) => ({ row: line, weight }))))); // prettier-ignore
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
    const sheet = sheetOfRows(planted.rows, [], budget.isTransposed);
    const mistakeAt = { ...planted, isTransposed: budget.isTransposed };
    const about = findingsOf(sheet).filter((finding) => isAbout(finding, mistakeAt));
    const error = about.find(({ severity }) => severity === "error");
    const isSignalled = about.some(({ severity }) => severity !== "remark");
    const years = budget.columns.length === 1 ? "one year" : "more years";
    for (const key of [mistake, years, "all"]) {
      const count = counts.get(key) ?? { planted: 0, found: 0, signalled: 0, explained: 0 };
      count.planted += 1;
      if (error) count.found += 1;
      if (isSignalled) count.signalled += 1;
      if (error && isExplained(error, mistakeAt)) count.explained += 1;
      counts.set(key, count);
    }
  }
  for (const [name, { planted, found, signalled, explained }] of counts) {
    const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(0)} %`;
    console.log(`planted, ${name.padEnd(10)} ${planted.toString()}, found ${percent(found, planted)}, at least signalled ${percent(signalled, planted)}, right explanation first for ${percent(explained, found)}`);
  } // prettier-ignore
}

function findingsOf(sheet: SheetSnapshot): readonly Finding[] {
  return reviewSnapshot({ name: "", takenAt: TAKEN_AT, sheets: [sheet] }).findings;
}

function isAbout({ cell, goTo }: Finding, planted: PlacedMistake): boolean {
  return isAt(cell, planted.row, planted) || isAt(goTo, planted.changedRow, planted);
}

/** Whether a cell is that of a line in the column of the mistake, whichever way the sheet lies. */
function isAt(cell: CellAddress, line: number, { column, isTransposed }: PlacedMistake): boolean {
  const [row, place] = isTransposed ? [column, line] : [line, column];
  return cell.row === row && cell.column === place;
}

/** Whether the first hint is the mistake that was made, or names the very cell. */
function isExplained({ hints }: Finding, planted: PlacedMistake): boolean {
  const [first] = hints;
  if (first?.kind !== "single-cell") return first?.kind === planted.reason;
  return first.cell !== undefined && isAt(first.cell, planted.changedRow, planted);
}

interface PlacedMistake extends Planted {
  readonly isTransposed: boolean;
}

/** A generated budget and how it lies on its sheet. */
interface PlacedBudget extends GeneratedBudget {
  readonly isTransposed: boolean;
}

function budgetOf(all: readonly Municipality[], index: number, random: Random): PlacedBudget {
  const layout = LAYOUTS[index % LAYOUTS.length] ?? "blocks";
  const signs = SIGNS[Math.floor(index / LAYOUTS.length) % SIGNS.length] ?? "expenses negative";
  const design: Design = {
    layout,
    signs,
    years: 1 + (Math.floor(index / (LAYOUTS.length * SIGNS.length)) % 6),
    unit: index % 3 === 0 ? 1000 : 1,
    isRounded: random() < 0.5,
    hasFormulas: index % 2 === 0,
    zero: pick<CellValue>(random, [0, null, "-"]),
    hasMarks: signs === "result is income minus expenses" && random() < 0.5,
    versions: random() < 0.2 ? 3 : 1,
    isTransposed: index % 11 === 10,
  };
  const municipality = all[(index * 7) % all.length];
  if (!municipality) throw new RangeError("There are no municipalities.");
  return { ...generateBudget(municipality, design, random), isTransposed: design.isTransposed };
}

/** The sheet of a budget, or of its rows with a mistake in them; one that is turned has no formulas. */
function sheetOfRows(rows: GeneratedBudget["rows"], formulas: GeneratedBudget["formulas"], isTransposed: boolean): SheetSnapshot {
  if (!isTransposed) return sheetOfValues(rows, formulas);
  const width = Math.max(...rows.map((row) => row.length));
  return sheetOfValues(Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null)), []);
} // prettier-ignore

/** A total and its addends as text; lines without any amount do not count. */
function keyOf(rows: readonly (readonly CellValue[])[], total: number, terms: readonly { readonly row: number; readonly weight: 1 | -1 }[]): string {
  const filled = terms.filter(({ row }) => rows[row - 1]?.slice(1).some((value) => value !== null));
  const lines = filled.map(({ row, weight }) => weight * row).sort((one, other) => one - other);
  return `${total.toString()}=${lines.join(" ")}`;
} // prettier-ignore
