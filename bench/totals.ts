import { measureBudgets } from "./budgetsPart";
import { measureDevelopmentTables } from "./developmentPart";
import { measureSize } from "./sizePart";

/** Runs every benchmark of the totals and prints what it measures; docs/benchmarks.md says what each line means. */
export function run(): void {
  measureDevelopmentTables();
  measureBudgets();
  measureSize();
}
