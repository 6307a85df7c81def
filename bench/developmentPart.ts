import { findRelations } from "../src/totals/findRelations";
import { withPlainSums } from "../src/totals/plainSums";
import { BENCHMARK, developmentTables, sheetOfTexts } from "./developmentTables";
import { scoreRelations, type Score } from "./scoreRelations";
import { cpuSeconds } from "./cpuSeconds";

const HALVES = ["odd tables, tuned on", "even tables, check"] as const;

/** Compares what is found in the annotated tables with what people marked, and prints a line for each part. */
export function measureDevelopmentTables(): void {
  const tables = developmentTables();
  if (!tables) {
    console.log(`The annotated tables are not in ${BENCHMARK}; this part is left out.`);
    return;
  }
  const scores = new Map<string, Score[]>();
  let slowest = { name: "", seconds: 0 };
  let all = 0;
  tables.forEach((table, index) => {
    const sheet = sheetOfTexts(table.name, table.rows);
    const { result, seconds } = cpuSeconds(() => findRelations(sheet));
    all += seconds;
    if (seconds > slowest.seconds) slowest = { name: table.name, seconds };
    // A block that only layout and words carry was not annotated as a sum: it is for people.
    const relations = withPlainSums(result.filter(({ evidence }) => evidence !== "structure"));
    for (const axis of ["rows", "columns"] as const) {
      const score = scoreRelations(table, relations, axis);
      for (const part of [HALVES[index % 2] ?? "", "all"]) {
        const key = `${axis}, ${part}`;
        scores.set(key, [...(scores.get(key) ?? []), score]);
      }
    }
  });
  for (const [name, parts] of [...scores].sort()) console.log(`${name.padEnd(28)} ${scoreLine(parts)}`);
  const slow = `the slowest, ${slowest.name}, in ${slowest.seconds.toFixed(2)} s`;
  console.log(`${tables.length.toString()} tables in ${all.toFixed(1)} s of processor time, ${slow}`);
}

function scoreLine(scores: readonly Score[]): string {
  const sum = (pick: (score: Score) => number): number =>
    scores.reduce((total, score) => total + pick(score), 0);
  const right = sum((score) => score.right.length);
  const wrong = sum((score) => score.wrong.length);
  const missed = sum((score) => score.missed.length);
  const lines = measures(sum((one) => one.totalsRight), sum((one) => one.totalsFalse), sum((one) => one.totalsMissed)); // prettier-ignore
  const counts = `${right.toString()} right, ${wrong.toString()} false, ${missed.toString()} missed`;
  return `relations ${measures(right, wrong, missed)} | total lines ${lines} | ${counts}`;
}

function measures(right: number, wrong: number, missed: number): string {
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, right + missed);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
}
