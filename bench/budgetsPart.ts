import type { Finding } from "../src/findings/finding";
import { reviewSnapshot } from "../src/review/reviewSnapshot";
import { findRelations } from "../src/totals/findRelations";
import { cellName, type CellAddress } from "../src/workbook/address";
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

export interface BudgetMeasures {
  readonly falseErrors: number;
  readonly falseSignals: number;
  /** Of the planted mistakes, the part that an error names; and of those, the part that is explained rightly. */
  readonly found: number;
  readonly explained: number;
}

/** Measures false errors on correct budgets, and how many planted mistakes are found and explained. */
export function measureBudgets(): BudgetMeasures | undefined {
  const all = municipalities();
  if (!all) {
    console.log(`The budgets of the municipalities are not in ${BENCHMARK}; this part is left out.`);
    return undefined;
  }
  return { ...measureCorrectBudgets(all), ...measurePlantedErrors(all) };
}

function measureCorrectBudgets(
  all: readonly Municipality[],
): Pick<BudgetMeasures, "falseErrors" | "falseSignals"> {
  const random = seededRandom(7);
  const falses: string[] = [];
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
    falses.push(
      ...findings
        .filter(isFalse)
        .map(
          ({ severity, rule, cell }) => `${severity} ${rule} in ${cellName(cell)} of ${budget.description}`,
        ),
    );
  }
  const falseErrors = falses.filter((one) => one.startsWith("error")).length;
  const falseSignals = falses.length - falseErrors;
  console.log(`${BUDGETS.toString()} correct budgets: ${falseErrors.toString()} false errors, ${falseSignals.toString()} false signals about totals; ${found.toString()} of ${truth.toString()} totals found`); // prettier-ignore
  for (const one of falses) console.log(`  false: ${one}`);
  return { falseErrors, falseSignals };
}

/** Whether a finding about a correct budget is false: every error, and every signal about a total. */
function isFalse({ severity, rule }: Finding): boolean {
  return severity === "error" || rule === "total-unproved" || rule === "line-not-counted";
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

const NOTHING: Count = { planted: 0, found: 0, signalled: 0, explained: 0 };

function measurePlantedErrors(all: readonly Municipality[]): Pick<BudgetMeasures, "found" | "explained"> {
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
    const years = budget.columns.length === 1 ? "one column" : "more columns";
    for (const key of [mistake, years, budget.layout, "all"]) {
      const count = counts.get(key) ?? { ...NOTHING };
      count.planted += 1;
      if (error) count.found += 1;
      if (isSignalled) count.signalled += 1;
      if (error && isExplained(error, mistakeAt)) count.explained += 1;
      counts.set(key, count);
    }
  }
  const order = [...MISTAKES, "one column", "more columns", ...LAYOUTS, "all"];
  for (const name of order) {
    const { planted, found, signalled, explained } = counts.get(name) ?? NOTHING;
    const percent = (part: number, whole: number): string =>
      `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
    console.log(
      `planted, ${name.padEnd(12)} ${planted.toString()}, found ${percent(found, planted)}, at least signalled ${percent(signalled, planted)}, right explanation first for ${percent(explained, found)}`,
    );
  }
  const { planted, found, explained } = counts.get("all") ?? NOTHING;
  return { found: found / Math.max(1, planted), explained: explained / Math.max(1, found) };
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
  readonly layout: Design["layout"];
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
  return { ...generateBudget(municipality, design, random), isTransposed: design.isTransposed, layout };
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
