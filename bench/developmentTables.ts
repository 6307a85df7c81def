import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { SheetSnapshot } from "../src/workbook/snapshot";
import { sheetOfValues } from "./sheetOfValues";

/** Where the benchmark data lie: beside the project, as they are not ours to pass on. */
export const BENCHMARK = join(__dirname, "..", "..", "shared", "benchmark");

/** A sum that people marked in a table: the total's cell and its addends, [row, column] from 0. */
interface Annotation {
  readonly operator: string;
  readonly aggregator_index: readonly [number, number];
  readonly aggregatee_indices: readonly (readonly [number, number])[];
}

export interface DevelopmentTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly annotations: readonly Annotation[];
}

/** The annotated tables, or undefined where they are not there. */
export function developmentTables(): readonly DevelopmentTable[] | undefined {
  const file = join(BENCHMARK, "aggrecol-dev.jl.gz");
  if (!existsSync(file)) return undefined;
  const lines = gunzipSync(readFileSync(file)).toString("utf8").split("\n").filter(Boolean);
  return lines.map((line, index) => {
    const table = JSON.parse(line) as {
      table_array: readonly (readonly string[])[];
      aggregation_annotations: readonly Annotation[];
    };
    const name = (index + 1).toString().padStart(4, "0");
    return { name, rows: table.table_array, annotations: table.aggregation_annotations };
  });
}

/** A sheet with the table's texts, as a file without formulas gives them. */
export function sheetOfTexts(name: string, rows: readonly (readonly string[])[]): SheetSnapshot {
  return { ...sheetOfValues(rows.map((row) => row.map((text) => (text === "" ? null : text))), []), id: name, name };
} // prettier-ignore
