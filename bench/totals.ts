import { measureBudgets } from "./budgetsPart";
import { measureDevelopmentTables } from "./developmentPart";
import { measureSize } from "./sizePart";
import { measureWorkbooks } from "./workbooksPart";

/** Runs every benchmark of the totals and prints what it measures; docs/benchmarks.md says what each line means. */
export async function run(): Promise<void> {
  measureDevelopmentTables();
  measureBudgets();
  await measureWorkbooks();
  measureSize();
}
