import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbookFile } from "../src/file/readWorkbookFile";
import { findRelations } from "../src/totals/findRelations";
import { findFormulaFaults } from "../src/totals/formulas/findFormulaFaults";
import { formulaRelations, keyOf } from "../src/totals/formulas/formulaRelations";
import type { Relation } from "../src/totals/relation";
import type { SheetSnapshot } from "../src/workbook/snapshot";
import { BENCHMARK } from "./developmentTables";
import { pick, seededRandom, type Random } from "./random";

/** Takes the formulas out of real workbooks and looks for their sums again; then breaks formulas and looks for those. */
export async function measureWorkbooks(): Promise<void> {
  const folder = join(BENCHMARK, "workbooks");
  if (!existsSync(folder)) {
    console.log(`The workbooks are not in ${folder}; this part is left out.`);
    return;
  }
  const sheets: SheetSnapshot[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".xlsx"))) {
    const reading = await readWorkbookFile(new Uint8Array(readFileSync(join(folder, name))), name);
    if (reading.ok) sheets.push(...reading.value.snapshot.sheets);
    else console.log(`${name} cannot be read: ${reading.failure.code}`);
  }
  measureStripped(sheets);
  measureBroken(sheets);
}

function measureStripped(sheets: readonly SheetSnapshot[]): void {
  let stated = 0;
  let found = 0;
  let named = 0;
  let confirmed = 0;
  for (const sheet of sheets) {
    const sums = formulaRelations(sheet).filter((relation) => isWorthFinding(sheet, relation));
    if (sums.length === 0) continue;
    const formulas = sheet.formulas.map((row) => row.map(() => null));
    const relations = findRelations({ ...sheet, formulas });
    const keys = new Set(relations.map((relation) => filledKey(sheet, relation)));
    const truth = new Set(formulaRelations(sheet).map((relation) => filledKey(sheet, relation)));
    const totals = new Set(sums.map(({ axis, total }) => `${axis}${total.toString()}`));
    stated += sums.length;
    found += sums.filter((relation) => keys.has(filledKey(sheet, relation))).length;
    const rivals = relations.filter(({ axis, total }) => totals.has(`${axis}${total.toString()}`));
    named += rivals.length;
    confirmed += rivals.filter((relation) => truth.has(filledKey(sheet, relation))).length;
  }
  const recall = (found / Math.max(1, stated)).toFixed(3);
  const precision = (confirmed / Math.max(1, named)).toFixed(3);
  console.log(
    `workbooks stripped: ${stated.toString()} sums, recall ${recall}, precision among their totals ${precision}`,
  );
}

/** A plain SUM of at least two amounts that are not zero, in some place: anything less leaves no trace in the numbers. */
function isWorthFinding(sheet: SheetSnapshot, { axis, terms, across }: Relation): boolean {
  return (
    terms.every(({ weight }) => weight === 1) &&
    across.some((place) => terms.filter(({ line }) => amountAt(sheet, axis, line, place) !== 0).length >= 2)
  );
}

function amountAt(sheet: SheetSnapshot, axis: Relation["axis"], line: number, place: number): number {
  const [row, column] = axis === "rows" ? [line, place] : [place, line];
  const value = sheet.values[row - sheet.top]?.[column - sheet.left];
  return typeof value === "number" ? value : 0;
}

/** The key of a relation without lines that are empty in all its places: a range covers those, numbers do not. */
function filledKey(sheet: SheetSnapshot, relation: Relation): string {
  const terms = relation.terms.filter(({ line }) => relation.across.some((place) => amountAt(sheet, relation.axis, line, place) !== 0)); // prettier-ignore
  return keyOf({ ...relation, terms });
}

export const BUGS = ["misses-line", "includes-subtotal", "differs", "overtyped", "covers-text"] as const;

/** Breaks one sum of a sheet at a time, in a way that an audit found to be common. */
function measureBroken(sheets: readonly SheetSnapshot[]): void {
  const random = seededRandom(5);
  const counts = new Map<string, { planted: number; found: number }>();
  let before = 0;
  for (const sheet of sheets) before += findFormulaFaults(sheet).length;
  let other = 0;
  for (const sheet of sheets) {
    const known = new Set(findFormulaFaults(sheet).map(({ cell }) => `${cell.row.toString()},${cell.column.toString()}`));
    for (let round = 0; round < 10; round += 1) {
      const bug = pick(random, BUGS);
      const broken = plantBug(sheet, bug, random);
      if (!broken) continue;
      const faults = findFormulaFaults(broken.sheet).filter(({ cell }) => !known.has(`${cell.row.toString()},${cell.column.toString()}`)); // prettier-ignore
      const isHit = faults.some(({ cell }) => cell.row === broken.row && cell.column === broken.column);
      other += faults.length - (isHit ? 1 : 0);
      for (const key of [bug, "all"]) {
        const count = counts.get(key) ?? { planted: 0, found: 0 };
        counts.set(key, { planted: count.planted + 1, found: count.found + (isHit ? 1 : 0) });
      }
    }
  }
  for (const [name, { planted, found }] of counts) {
    console.log(`wrong formulas, ${name.padEnd(18)} ${planted.toString()} planted, recall ${(found / planted).toFixed(2)}`);
  } // prettier-ignore
  console.log(`wrong formulas: ${other.toString()} other cells blamed, ${before.toString()} before anything was planted`);
} // prettier-ignore

interface Broken {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}

export function plantBug(sheet: SheetSnapshot, bug: (typeof BUGS)[number], random: Random): Broken | undefined {
  const sums: { r: number; c: number; letters: string; top: number; bottom: number }[] = [];
  sheet.formulas.forEach((row, r) => {
    row.forEach((formula, c) => {
      const match = /^=SUM\(([A-Z]+)(\d+):\1(\d+)\)$/.exec(formula ?? "");
      const [, letters = "", top = "0", bottom = "0"] = match ?? [];
      if (match && Number(bottom) - Number(top) >= 3 && Number(bottom) === sheet.top + r - 1) {
        sums.push({ r, c, letters, top: Number(top), bottom: Number(bottom) });
      }
    });
  });
  if (sums.length === 0) return undefined;
  const { r, c, letters, top, bottom } = pick(random, sums);
  const at = { row: sheet.top + r, column: sheet.left + c };
  const set = (row: number, formula: string | null, value?: string): SheetSnapshot => ({
    ...sheet,
    formulas: sheet.formulas.map((line, i) => line.map((old, j) => (i === row && j === c ? formula : old))),
    values: sheet.values.map((line, i) =>
      line.map((old, j) => (value !== undefined && i === row && j === c ? value : old)),
    ),
  });
  const range = (from: number, to: number): string =>
    `=SUM(${letters}${from.toString()}:${letters}${to.toString()})`;
  const amounts = sheet.values.slice(top - sheet.top, bottom - sheet.top + 1).map((row) => row[c]);
  if (!amounts.every((value) => typeof value === "number")) return undefined;
  switch (bug) {
    case "misses-line":
      return { sheet: set(r, range(top, bottom - 1)), ...at };
    case "includes-subtotal":
      return { sheet: set(bottom - sheet.top, range(top, bottom - 2)), ...at };
    case "differs":
      return hasSumsBeside(sheet, r, c) ? { sheet: set(r, range(top + 1, bottom)), ...at } : undefined;
    case "overtyped":
      return hasSumsBeside(sheet, r, c) ? { sheet: set(r, null), ...at } : undefined;
    case "covers-text":
      return { sheet: set(bottom - sheet.top, null, String(amounts.at(-1) ?? 1)), ...at };
  }
}

/** Whether the cells on both sides hold sums too: otherwise nothing shows that this one is to be one. */
function hasSumsBeside(sheet: SheetSnapshot, r: number, c: number): boolean {
  return [c - 1, c + 1].every((column) => sheet.formulas[r]?.[column]?.startsWith("=SUM(") === true);
}
