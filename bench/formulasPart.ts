import { findFormulaFaults } from "../src/totals/formulas/findFormulaFaults";
import { cellName } from "../src/workbook/address";
import { BUGS, plantBugs, type Bug } from "./formulaBugs";
import { seededRandom } from "./random";
import type { RealSheet } from "./realWorkbooks";
import { sumOf } from "./scores";
import { readVerdicts } from "./verdicts";

/** How many sums of a sheet are broken in each way, in a copy of the sheet each. */
const MOST = 4;
const SEED = 5;

export interface FormulaMeasures {
  readonly recall: number;
  readonly precision: number;
}

interface Outcome {
  readonly bug: Bug;
  readonly isFound: boolean;
  /** Other cells that are reported because of it, each with what it is called among the verdicts. */
  readonly others: readonly string[];
}

/** Breaks sums of real workbooks in the ways that audits find, and looks at what is reported, before and after. */
export function measureFormulas(sheets: readonly RealSheet[]): FormulaMeasures {
  const verdicts = readVerdicts("formulaVerdicts");
  const random = seededRandom(SEED);
  const before: string[] = [];
  const outcomes: Outcome[] = [];
  for (const { workbook, sheet } of sheets) {
    const place = (name: string): string => `${workbook} | ${sheet.name} | ${name}`;
    const known = new Set(findFormulaFaults(sheet).map(({ cell }) => cellName(cell)));
    before.push(...[...known].map(place));
    for (const bug of BUGS) {
      const isKnown = (row: number, column: number): boolean => known.has(cellName({ row, column }));
      for (const broken of plantBugs(sheet, bug, MOST, random, isKnown)) {
        const faults = findFormulaFaults(broken.sheet).map(({ cell }) => cellName(cell));
        const here = cellName(broken);
        const others = faults.filter((cell) => cell !== here && !known.has(cell));
        outcomes.push({ bug, isFound: faults.includes(here), others: others.map((cell) => place(`${cell} after ${bug} in ${here}`)) });
      }
    }
  }
  for (const bug of BUGS) printRecall(bug, outcomes.filter((one) => one.bug === bug));
  printRecall("all", outcomes);
  const found = outcomes.filter(({ isFound }) => isFound).length;
  const real = judge("reported before anything was broken", before, verdicts);
  const planted = judge("other cells blamed in the broken sheets", outcomes.flatMap(({ others }) => others), verdicts);
  const precision = (found + real.right + planted.right) / Math.max(1, found + real.judged + planted.judged);
  console.log(`wrong formulas: precision ${precision.toFixed(3)} of all that is reported, broken sums included`);
  return { recall: found / Math.max(1, outcomes.length), precision };
} // prettier-ignore

function printRecall(name: string, outcomes: readonly Outcome[]): void {
  const found = sumOf(outcomes, ({ isFound }) => (isFound ? 1 : 0));
  const recall = (found / Math.max(1, outcomes.length)).toFixed(3);
  console.log(`wrong formulas, ${name.padEnd(18)} ${outcomes.length.toString()} planted, recall ${recall}`);
}

/** Counts the verdicts on cells; those without one are named and left out. */
function judge(
  name: string,
  cells: readonly string[],
  verdicts: ReturnType<typeof readVerdicts>,
): { readonly right: number; readonly judged: number } {
  const known = cells.map((cell) => verdicts.get(cell)).filter((verdict) => verdict !== undefined);
  const right = known.filter(({ isTrue }) => isTrue).length;
  const open = cells.filter((cell) => !verdicts.has(cell));
  const precision = (right / Math.max(1, known.length)).toFixed(3);
  console.log(`wrong formulas: ${cells.length.toString()} ${name}: ${right.toString()} judged true, ${(known.length - right).toString()} false, ${open.length.toString()} not judged yet; precision ${precision}`);
  for (const cell of open) console.log(`  not judged yet: ${cell}`);
  return { right, judged: known.length };
} // prettier-ignore
