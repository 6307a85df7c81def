import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvRecords } from "../src/file/csvRecords";

/** What a person made of something that was found and that no annotation tells of. */
export interface Verdict {
  readonly isTrue: boolean;
  readonly why: string;
}

/**
 * The verdicts in a file of `data`: what was judged, "true" or "false", and why. A relation is named by its table, axis
 * and lines, as in "0012 rows 26=8+20", where lines count from 0 as in the annotations; a formula by its workbook,
 * sheet and cell.
 */
export function readVerdicts(name: string): ReadonlyMap<string, Verdict> {
  const text = readFileSync(join(__dirname, "data", `${name}.csv`), "utf8");
  const [, ...records] = csvRecords(text, ";");
  return new Map(
    records
      .filter(({ length }) => length === 3)
      .map(([what = "", verdict, why = ""]) => [what, { isTrue: verdict === "true", why }]),
  );
}
