import { findRelations } from "../src/totals/findRelations";
import { withPlainSums } from "../src/totals/plainSums";
import { BENCHMARK, developmentTables, sheetOfTexts } from "./developmentTables";
import { seededRandom } from "./random";
import { scoreRelations } from "./scoreRelations";

const DRAWN = 100;
const SEED = 5;

/**
 * Draws a hundred of the relations that no annotation has, or all where there are fewer, for a person to judge; lines
 * count from 0, as in the annotations. docs/benchmarks.md has the verdicts.
 */
export function run(): void {
  const tables = developmentTables();
  if (!tables) {
    console.log(`The annotated tables are not in ${BENCHMARK}; nothing is drawn.`);
    return;
  }
  const random = seededRandom(SEED);
  const all = tables.flatMap((table) => {
    const found = findRelations(sheetOfTexts(table.name, table.rows));
    const relations = withPlainSums(found.filter(({ evidence }) => evidence !== "structure"));
    return (["rows", "columns"] as const).flatMap((axis) =>
      scoreRelations(table, relations, axis).wrong.map((sum) => `${table.name} ${axis} ${sum}`),
    );
  });
  const drawn = all
    .map((line) => ({ line, order: random() }))
    .sort((one, other) => one.order - other.order)
    .slice(0, DRAWN);
  for (const { line } of drawn.toSorted((one, other) => one.line.localeCompare(other.line)))
    console.log(line);
  console.log(`${drawn.length.toString()} of ${all.length.toString()} relations without an annotation`);
}
