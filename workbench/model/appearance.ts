import type { CellValue } from "../../src/workbook/cell";
import type { Comparison, ConditionalFormat, ConditionalRule } from "./conditionalFormat";
import { evaluate, isTrue, NOT_EVALUATED, type Shift } from "./formula/evaluate";
import { parseFormula, type Expression } from "./formula/expression";
import { containsCell } from "./rectangle";
import type { SheetState } from "./state";

/** How a cell looks once the conditional formats have had their say. */
export interface Appearance {
  /** Colours as "#RRGGBB"; null for the sheet's own. */
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean;
  readonly indent: number;
  /** In English notation. */
  readonly numberFormat: string;
  /** Conditional formats that apply to the cell's area but whose rule could not be worked out here. */
  readonly notEvaluated: readonly string[];
}

/** The looks of a cell at a row and column from 1. */
export function appearanceOf(sheet: SheetState, row: number, column: number): Appearance {
  const cell = sheet.cells.at(row, column);
  const notEvaluated: string[] = [];
  let [fill, colour, bold]: [string | null, string | null, boolean | null] = [null, null, null];
  let numberFormat: string | null = null;
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((area) => containsCell(area, row, column))) continue;
    const holds = ruleHolds(format, sheet, row, column);
    if (holds === undefined) notEvaluated.push(format.id);
    if (holds !== true) continue;
    fill ??= format.fill;
    colour ??= format.colour;
    bold ??= format.bold;
    numberFormat ??= format.numberFormat ?? null;
    if (format.stopIfTrue) break;
  }
  return {
    fill: fill ?? cell.fill,
    colour: colour ?? cell.colour,
    bold: bold ?? cell.bold,
    indent: cell.indent,
    numberFormat: numberFormat ?? cell.format,
    notEvaluated,
  };
}

const parsed = new Map<string, Expression | undefined>();

/** Scrolling asks the same rules of every cell, so each formula is parsed once. */
function parsedFormula(formula: string): Expression | undefined {
  if (!parsed.has(formula)) parsed.set(formula, parseFormula(formula));
  return parsed.get(formula);
}

/** Whether the rule holds for the cell; undefined where it cannot be worked out. */
function ruleHolds(
  format: ConditionalFormat,
  sheet: SheetState,
  row: number,
  column: number,
): boolean | undefined {
  const [first] = format.areas;
  if (!first) return undefined;
  const shift = { rows: row - first.top, columns: column - first.left };
  const valueAt = (r: number, c: number): CellValue => sheet.cells.at(r, c).value;
  const outcome = (formula: string, by: Shift): CellValue | typeof NOT_EVALUATED => {
    const expression = parsedFormula(formula);
    return expression ? evaluate(expression, by, valueAt) : NOT_EVALUATED;
  };
  if (format.rule.kind === "custom") {
    const value = outcome(format.rule.formula, shift);
    return value === NOT_EVALUATED ? undefined : isTrue(value);
  }
  return comparisonHolds(format.rule, valueAt(row, column), (formula) => outcome(formula, shift));
}

function comparisonHolds(
  rule: Extract<ConditionalRule, { readonly kind: "cell-value" }>,
  value: CellValue,
  outcome: (formula: string) => CellValue | typeof NOT_EVALUATED,
): boolean | undefined {
  const least = outcome(withEquals(rule.formula1));
  const most = outcome(withEquals(rule.formula2 ?? "0"));
  if (typeof least !== "number" || typeof most !== "number") return undefined;
  // An empty cell meets no comparison here; Excel takes it for 0 in some of them.
  if (typeof value !== "number") return value === null ? false : undefined;
  return HOLDS[rule.operator](value, least, most);
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

const HOLDS: Readonly<Record<Comparison, (value: number, one: number, other: number) => boolean>> = {
  Between: (value, one, other) => value >= one && value <= other,
  NotBetween: (value, one, other) => value < one || value > other,
  EqualTo: (value, one) => value === one,
  NotEqualTo: (value, one) => value !== one,
  GreaterThan: (value, one) => value > one,
  LessThan: (value, one) => value < one,
  GreaterThanOrEqual: (value, one) => value >= one,
  LessThanOrEqual: (value, one) => value <= one,
};
