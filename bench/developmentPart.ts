import { findRelations } from "../src/totals/findRelations";
import { withPlainSums } from "../src/totals/plainSums";
import type { Relation } from "../src/totals/relation";
import { cpuSeconds } from "./cpuSeconds";
import { BENCHMARK, developmentTables, sheetOfTexts } from "./developmentTables";
import { largeSheet } from "./largeSheet";
import { measuresOf, measuresText, sumOf, type Measures } from "./scores";
import { scoreRelations, type Score } from "./scoreRelations";
import { sheetOfValues } from "./sheetOfValues";
import { readVerdicts } from "./verdicts";

const HALVES = ["odd tables, tuned on", "even tables, check"] as const;
const AXES = ["rows", "columns"] as const;
/** Lines of a generated sheet that is read first: the processor's first seconds with a program say nothing of the tables. */
const WARM_UP = 2500;

export interface DevelopmentMeasures {
  readonly rows: Measures;
  readonly columns: Measures;
  readonly totalRows: Measures;
  /** Of the relations that are annotated or were judged, the part that is true. */
  readonly adjudicated: number;
  /** Processor time in seconds. */
  readonly all: number;
  readonly slowest: number;
}

interface Scored {
  readonly axis: Relation["axis"];
  readonly half: string;
  readonly table: string;
  readonly evidence: string;
  readonly score: Score;
}

/** Compares what is found in the annotated tables with what people marked; undefined where the tables are not there. */
export function measureDevelopmentTables(): DevelopmentMeasures | undefined {
  const tables = developmentTables();
  if (!tables) {
    console.log(`The annotated tables are not in ${BENCHMARK}; this part is left out.`);
    return undefined;
  }
  findRelations(sheetOfValues(largeSheet(WARM_UP, 10), []));
  const scored: Scored[] = [];
  const times: { readonly name: string; readonly seconds: number }[] = [];
  tables.forEach((table, index) => {
    const sheet = sheetOfTexts(table.name, table.rows);
    const { result, seconds } = cpuSeconds(() => findRelations(sheet));
    times.push({ name: table.name, seconds });
    for (const [evidence, relations] of byEvidence(result)) {
      for (const axis of AXES) {
        const score = scoreRelations(table, relations, axis);
        scored.push({ axis, half: HALVES[index % 2] ?? "", table: table.name, evidence, score });
      }
    }
  });
  const carried = scored.filter(({ evidence }) => evidence === CARRIED);
  for (const axis of AXES) {
    const ofAxis = carried.filter((one) => one.axis === axis);
    for (const half of HALVES) printScores(`${axis}, ${half}`, ofAxis.filter((one) => one.half === half)); // prettier-ignore
    printScores(`${axis}, all`, ofAxis);
  }
  printEvidence(scored);
  const slowest = times.reduce((slow, time) => (time.seconds > slow.seconds ? time : slow));
  const all = sumOf(times, ({ seconds }) => seconds);
  console.log(`${tables.length.toString()} tables in ${all.toFixed(1)} s of processor time; the slowest, ${slowest.name}, in ${slowest.seconds.toFixed(2)} s`); // prettier-ignore
  const onRows = carried.filter(({ axis }) => axis === "rows");
  return {
    rows: relationMeasures(onRows),
    columns: relationMeasures(carried.filter(({ axis }) => axis === "columns")),
    totalRows: lineMeasures(onRows),
    adjudicated: adjudicate(carried),
    all,
    slowest: slowest.seconds,
  };
}

/** What is compared: all that numbers or formulas carry. A block that only layout and words carry was not annotated. */
const CARRIED = "carried";

function byEvidence(relations: readonly Relation[]): readonly (readonly [string, readonly Relation[]])[] {
  const carried = relations.filter(({ evidence }) => evidence !== "structure");
  return [
    [CARRIED, withPlainSums(carried)],
    ["sums that the numbers carry", carried.filter(isPlain)],
    ["results that the numbers carry", withPlainSums(carried.filter((one) => !isPlain(one)))],
    ["sums that layout and words carry", relations.filter((one) => one.evidence === "structure" && isPlain(one))],
  ];
} // prettier-ignore

function isPlain({ terms }: Relation): boolean {
  return terms.every(({ weight }) => weight === 1);
}

function printEvidence(scored: readonly Scored[]): void {
  for (const kind of [...new Set(scored.map(({ evidence }) => evidence))].filter((one) => one !== CARRIED)) {
    const scores = scored.filter(({ evidence }) => evidence === kind);
    const right = sumOf(scores, ({ score }) => score.right.length);
    const found = right + sumOf(scores, ({ score }) => score.wrong.length);
    console.log(`precision of ${kind}: ${(right / Math.max(1, found)).toFixed(3)}, ${right.toString()} of ${found.toString()} annotated`);
  }
} // prettier-ignore

function printScores(name: string, scored: readonly Scored[]): void {
  const { right, wrong, missed } = relationCounts(scored);
  const counts = `${right.toString()} right, ${wrong.toString()} false, ${missed.toString()} missed`;
  console.log(`${name.padEnd(29)} relations ${measuresText(relationMeasures(scored))} | total lines ${measuresText(lineMeasures(scored))} | ${counts}`);
} // prettier-ignore

function relationCounts(scored: readonly Scored[]): { right: number; wrong: number; missed: number } {
  return {
    right: sumOf(scored, ({ score }) => score.right.length),
    wrong: sumOf(scored, ({ score }) => score.wrong.length),
    missed: sumOf(scored, ({ score }) => score.missed.length),
  };
}

function relationMeasures(scored: readonly Scored[]): Measures {
  return measuresOf(relationCounts(scored));
}

function lineMeasures(scored: readonly Scored[]): Measures {
  return measuresOf({
    right: sumOf(scored, ({ score }) => score.totalsRight),
    wrong: sumOf(scored, ({ score }) => score.totalsFalse),
    missed: sumOf(scored, ({ score }) => score.totalsMissed),
  });
}

/** The part of the relations that is true, annotated or not; those that nobody judged yet are named and left out. */
function adjudicate(scored: readonly Scored[]): number {
  const verdicts = readVerdicts("relationVerdicts");
  const unmarked = scored.flatMap(({ table, axis, score }) =>
    score.wrong.map((relation) => `${table} ${axis} ${relation}`),
  );
  const judged = unmarked.map((relation) => verdicts.get(relation)).filter((verdict) => verdict !== undefined);
  const right = sumOf(scored, ({ score }) => score.right.length);
  const isTrue = judged.filter((verdict) => verdict.isTrue).length;
  const precision = (right + isTrue) / Math.max(1, right + judged.length);
  const open = unmarked.filter((relation) => !verdicts.has(relation));
  console.log(
    `${unmarked.length.toString()} relations without an annotation: ${isTrue.toString()} judged true, ` +
      `${(judged.length - isTrue).toString()} judged false, ${open.length.toString()} not judged yet; ` +
      `adjudicated precision ${precision.toFixed(3)}`,
  );
  for (const relation of open) console.log(`  not judged yet: ${relation}`);
  return precision;
} // prettier-ignore
