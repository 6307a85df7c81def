import { printAims, type Aim } from "./aims";
import { measureBudgets, type BudgetMeasures } from "./budgetsPart";
import { measureDevelopmentTables, type DevelopmentMeasures } from "./developmentPart";
import { measureFormulas, type FormulaMeasures } from "./formulasPart";
import { realWorkbooks } from "./realWorkbooks";
import { measureSize } from "./sizePart";
import { measureStripped, type StrippedMeasures } from "./strippedPart";

interface Measured {
  readonly tables: DevelopmentMeasures | undefined;
  readonly budgets: BudgetMeasures | undefined;
  readonly stripped: StrippedMeasures | undefined;
  readonly formulas: FormulaMeasures | undefined;
  readonly largeSheet: number;
}

/**
 * Runs every benchmark of the totals and prints what it measures, and at the end each aim beside it;
 * docs/benchmarks.md says what each line means.
 */
export async function run(): Promise<void> {
  const tables = measureDevelopmentTables();
  const budgets = measureBudgets();
  const workbooks = await realWorkbooks();
  const stripped = workbooks && measureStripped(workbooks);
  const formulas = workbooks && measureFormulas(workbooks);
  printAims(aimsOf({ tables, budgets, stripped, formulas, largeSheet: measureSize() }));
}

function aimsOf({ tables, budgets, stripped, formulas, largeSheet }: Measured): readonly Aim[] {
  const percent = (part: number | undefined): number | undefined => part && 100 * part;
  return [
    { what: "tables, rows, F1", aim: 0.9, elsewhere: "AggreCol 0.73", measured: tables?.rows.f1 },
    { what: "tables, rows, precision", aim: 0.95, elsewhere: "AggreCol 0.78", measured: tables?.rows.precision },
    { what: "tables, columns, F1", aim: 0.89, elsewhere: "AggreCol 0.81", measured: tables?.columns.f1 },
    { what: "tables, columns, precision", aim: 0.94, elsewhere: "AggreCol 0.86", measured: tables?.columns.precision },
    { what: "tables, adjudicated precision", aim: 0.99, measured: tables?.adjudicated },
    { what: "total rows, precision", aim: 0.97, elsewhere: "AggreCol 0.87", measured: tables?.totalRows.precision },
    { what: "total rows, recall", aim: 0.87, elsewhere: "AggreCol 0.74", measured: tables?.totalRows.recall },
    { what: "all tables, seconds", aim: 5, elsewhere: "AggreCol minutes", measured: tables?.all, isCeiling: true, decimals: 1 },
    { what: "the slowest table, seconds", aim: 0.5, measured: tables?.slowest, isCeiling: true, decimals: 2 },
    { what: "workbooks stripped, recall", aim: 0.9, measured: stripped?.recall },
    { what: "workbooks stripped, precision", aim: 0.95, measured: stripped?.precision },
    { what: "correct budgets, false errors", aim: 0, elsewhere: "exact checks 1 in 4", measured: budgets?.falseErrors, isCeiling: true, decimals: 0 },
    { what: "planted mistakes found, %", aim: 99, measured: percent(budgets?.found), decimals: 1 },
    { what: "right explanation first, %", aim: 90, measured: percent(budgets?.explained), decimals: 1 },
    { what: "200,000 cells, seconds", aim: 1, measured: largeSheet, isCeiling: true, decimals: 2 },
    { what: "wrong formulas, recall", aim: 0.9, elsewhere: "ExceLint 0.62", measured: formulas?.recall },
    { what: "wrong formulas, precision", aim: 0.9, elsewhere: "ExceLint 0.64", measured: formulas?.precision },
  ];
} // prettier-ignore
