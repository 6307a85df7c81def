import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvRecords } from "../src/file/csvRecords";
import type { Agenda } from "../src/planning/agenda/agenda";
import { compareAgendas } from "../src/planning/agenda/compareAgendas";
import { recogniseAgendas } from "../src/planning/agenda/recogniseAgendas";
import { sheetOfValues } from "./sheetOfValues";

const FOLDER = join(__dirname, "../../shared/domain");
const HUMAN = "vergelijking-uitvoeringsagenda-sterkvo.csv";
const BEFORE = "uitvoeringsagenda-sterkvo-2022-2023.csv";
const AFTER = "uitvoeringsagenda-sterkvo-2023-2024.csv";

/** How well the comparison of two published agendas agrees with a person who read them. */
export interface Agreement {
  readonly activities: readonly [before: number, after: number];
  readonly human: number;
  readonly found: number;
  readonly agreed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** Measures the comparison against the human reading; undefined where the tables are not there. */
export function measureAgendas(): Agreement | undefined {
  if (![HUMAN, BEFORE, AFTER].every((name) => existsSync(join(FOLDER, name)))) return undefined;
  const before = agendaFrom(BEFORE);
  const after = agendaFrom(AFTER);
  const human = new Set(
    recordsOf(HUMAN)
      .slice(1)
      .filter((fields) => (fields[1] ?? "") !== "" && (fields[4] ?? "") !== "")
      .map((fields) => `${fields[1] ?? ""}-${fields[4] ?? ""}`),
  );
  // Row 1 of the sheet is the heading, so the first activity stands in row 2.
  const found = new Set(
    compareAgendas(before, after).pairs.map(
      (pair) => `${(pair.before.row - 1).toString()}-${(pair.after.row - 1).toString()}`,
    ),
  );
  const agreed = [...found].filter((pair) => human.has(pair)).length;
  const precision = agreed / found.size;
  const recall = agreed / human.size;
  return {
    activities: [before.activities.length, after.activities.length],
    human: human.size,
    found: found.size,
    agreed,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    missed: [...human].filter((pair) => !found.has(pair)),
    extra: [...found].filter((pair) => !human.has(pair)),
  };
}

/** The table as a sheet with chapter, ambition and intention in the first of their rows only, as the document prints it. */
function agendaFrom(name: string): Agenda {
  const [heading = [], ...rows] = recordsOf(name);
  const values = [
    heading,
    ...rows.map((row, index) =>
      row.map((text, column) => (column < 3 && rows[index - 1]?.[column] === text ? null : text)),
    ),
  ];
  const [agenda] = recogniseAgendas({ ...sheetOfValues(values, []), name });
  if (!agenda) throw new Error(`No agenda was recognised in ${name}.`);
  return agenda;
}

function recordsOf(name: string): readonly (readonly string[])[] {
  return csvRecords(readFileSync(join(FOLDER, name), "utf8").replace(/^\uFEFF/, ""), ";");
}

/** Prints the agreement: `npm run bench -- agendas`. */
export function run(): void {
  const agreement = measureAgendas();
  console.log(
    agreement ? JSON.stringify(agreement, undefined, 2) : `No tables in ${FOLDER}: nothing was measured.`,
  );
}
