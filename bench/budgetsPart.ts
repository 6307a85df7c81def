import { explainSum } from "../src/totals/explain";
import { findRelations } from "../src/totals/findRelations";
import { judgeRelation } from "../src/totals/judge";
import type { Relation } from "../src/totals/relation";
import type { CellValue } from "../src/workbook/cell";
import type { SheetSnapshot } from "../src/workbook/snapshot";
import { BENCHMARK } from "./developmentTables";
import { generateBudget, LAYOUTS, SIGNS, type Design, type GeneratedBudget } from "./dutchBudgets";
import { municipalities, type Municipality } from "./municipalities";
import { MISTAKES, plantError } from "./plantErrors";
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
  let wrong = 0;
  let truth = 0;
  let found = 0;
  for (let index = 0; index < BUDGETS; index += 1) {
    const budget = budgetOf(all, index, random);
    const sheet = sheetOfValues(budget.rows, budget.formulas);
    const relations = findRelations(sheet);
    const keys = new Set(relations.filter(({ axis }) => axis === "rows").map((relation) => keyOf(budget.rows, relation.total, relation.terms.map(({ line, weight }) => ({ row: line, weight }))))); // prettier-ignore
    truth += budget.totals.length;
    found += budget.totals.filter(({ row, terms }) => keys.has(keyOf(budget.rows, row, terms))).length;
    wrong += wrongSums(sheet, relations).length;
  }
  console.log(`${BUDGETS.toString()} correct budgets: ${wrong.toString()} false errors; ${found.toString()} of ${truth.toString()} totals found`); // prettier-ignore
}

function measurePlantedErrors(all: readonly Municipality[]): void {
  const random = seededRandom(11);
  const counts = new Map<string, { planted: number; found: number; explained: number }>();
  for (let index = 0; index < BUDGETS; index += 1) {
    const budget = budgetOf(all, index, random);
    const mistake = pick(random, MISTAKES);
    const planted = plantError(budget, mistake, random);
    if (!planted || Math.abs(planted.change) <= (planted.addends + 1) / 2) continue;
    const sheet = sheetOfValues(planted.rows, []);
    const relations = findRelations(sheet);
    const sums = wrongSums(sheet, relations);
    const hit = sums.find(({ total }) => total.row === planted.row && total.column === planted.column);
    const [first] = hit ? explainSum({ sheet, relations }, hit) : [];
    const years = budget.columns.length === 1 ? "one year" : "more years";
    for (const key of [mistake, years, "all"]) {
      const count = counts.get(key) ?? { planted: 0, found: 0, explained: 0 };
      count.planted += 1;
      if (hit) count.found += 1;
      if (first?.kind === planted.reason) count.explained += 1;
      counts.set(key, count);
    }
  }
  for (const [name, { planted, found, explained }] of counts) {
    const right = `right explanation first for ${((100 * explained) / Math.max(1, found)).toFixed(0)} %`;
    console.log(`planted, ${name.padEnd(10)} ${planted.toString()}, found ${((100 * found) / planted).toFixed(0)} %, ${right}`);
  } // prettier-ignore
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

function wrongSums(sheet: SheetSnapshot, relations: readonly Relation[]): ReturnType<typeof judgeRelation> {
  return relations
    .flatMap((relation) => judgeRelation(sheet, relation))
    .filter(({ verdict }) => verdict === "wrong");
}

/** A total and its addends as text; lines without any amount do not count. */
function keyOf(rows: readonly (readonly CellValue[])[], total: number, terms: readonly { readonly row: number; readonly weight: 1 | -1 }[]): string {
  const filled = terms.filter(({ row }) => rows[row - 1]?.slice(1).some((value) => value !== null));
  const lines = filled.map(({ row, weight }) => weight * row).sort((one, other) => one - other);
  return `${total.toString()}=${lines.join(" ")}`;
} // prettier-ignore
