import type { LineTable } from "./lineTable";

/** How a table's layout says which lines a total adds up. */
export type LayoutRule = "since the last total" | "since the last heading" | "deeper lines after it";

export const LAYOUT_RULES: readonly LayoutRule[] = [
  "since the last total",
  "since the last heading",
  "deeper lines after it",
];

/** Columns and rows can be that long; a block of more lines is no block that a reader oversees. */
const MOST_LINES = 200;

/**
 * The lines that a rule gives a total, from its place and words alone: the plain lines right above it, back to the total
 * or the heading before them, or the deeper lines beneath it. Undefined where the rule says nothing of the line.
 * `isTotal` tells which lines are totals already.
 */
export function linesByRule(
  table: LineTable,
  rule: LayoutRule,
  total: number,
  isTotal: (line: number) => boolean,
): readonly number[] | undefined {
  const found = rule === "deeper lines after it" ? deeperLines(table, total) : linesAbove(table, rule, total, isTotal);
  return found && found.length > 0 && found.length <= MOST_LINES ? found : undefined;
} // prettier-ignore

function linesAbove(
  table: LineTable,
  rule: LayoutRule,
  total: number,
  isTotal: (line: number) => boolean,
): readonly number[] | undefined {
  const { lines } = table;
  const word = lines[total]?.word;
  if (word !== "total" && word !== "subtotal") return undefined;
  const run: number[] = [];
  const indent = lines[total - 1]?.indent;
  for (let line = total - 1; line >= 0 && !isTotal(line); line -= 1) {
    // Some of them would belong to others, and which is not known.
    if (lines[line]?.indent !== indent) return undefined;
    run.unshift(line);
    if (rule === "since the last heading" && lines[line]?.gapBefore === "heading") break;
  }
  return run;
}

function deeperLines({ lines }: LineTable, total: number): readonly number[] | undefined {
  const own = lines[total]?.indent ?? 0;
  const indent = lines[total + 1]?.indent ?? 0;
  if (indent <= own || lines[total]?.word === "result") return undefined;
  const run: number[] = [];
  for (let line = total + 1; line < lines.length && (lines[line]?.indent ?? 0) > own; line += 1) {
    // A level deeper than the first is counted within its own line; one between the two is no layout at all.
    const word = lines[line]?.word;
    if ((lines[line]?.indent ?? 0) < indent || word === "total" || word === "subtotal") return undefined;
    if (lines[line]?.indent === indent) run.push(line);
  }
  return run;
}
