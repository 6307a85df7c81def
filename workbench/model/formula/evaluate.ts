import { LAST_COLUMN, LAST_ROW } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell";
import type { Expression } from "./expression";

/** How far a cell lies from the one the formula was written for. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** Says that a formula could not be worked out here. It says nothing about what Excel would give. */
export const NOT_EVALUATED = Symbol("not evaluated");

export type Evaluated = CellValue | typeof NOT_EVALUATED;

type ValueAt = (row: number, column: number) => Evaluated;

/** Works out a formula for a cell that lies `shift` away from the one it was written for. */
export function evaluate(expression: Expression, shift: Shift, valueAt: ValueAt): Evaluated {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "cell":
      return cellValue(expression, shift, valueAt);
    case "area":
      // What an area is beside a sign or as the outcome of a formula depends on where it stands.
      return NOT_EVALUATED;
    case "operation": {
      const left = evaluate(expression.left, shift, valueAt);
      const right = evaluate(expression.right, shift, valueAt);
      return left === NOT_EVALUATED || right === NOT_EVALUATED
        ? NOT_EVALUATED
        : operate(expression.sign, left, right);
    }
    case "call": {
      const { name, operands } = expression;
      if (name === "IF") return choose(operands, shift, valueAt);
      const aggregate = AGGREGATES[name];
      if (aggregate) {
        const numbers = numbersIn(operands, shift, valueAt);
        return numbers ? aggregate(numbers) : NOT_EVALUATED;
      }
      const values = operands.map((operand) => evaluate(operand, shift, valueAt));
      const known = values.filter((value) => value !== NOT_EVALUATED);
      return known.length < values.length ? NOT_EVALUATED : call(name, known);
    }
  }
}

function placeOf(
  reference: Extract<Expression, { readonly kind: "cell" }>,
  shift: Shift,
): { readonly row: number; readonly column: number } {
  return {
    row: reference.row + (reference.isRowFixed ? 0 : shift.rows),
    column: reference.column + (reference.isColumnFixed ? 0 : shift.columns),
  };
}

function cellValue(
  reference: Extract<Expression, { readonly kind: "cell" }>,
  shift: Shift,
  valueAt: ValueAt,
): Evaluated {
  const { row, column } = placeOf(reference, shift);
  const isInside = row >= 1 && column >= 1 && row <= LAST_ROW && column <= LAST_COLUMN;
  return isInside ? valueAt(row, column) : NOT_EVALUATED;
}

/** Only what is chosen is worked out: the other side may be what the condition is there to avoid. */
function choose(operands: readonly Expression[], shift: Shift, valueAt: ValueAt): Evaluated {
  const [condition, yes, no] = operands;
  const outcome = condition ? evaluate(condition, shift, valueAt) : NOT_EVALUATED;
  if (outcome === NOT_EVALUATED || typeof outcome === "string") return NOT_EVALUATED;
  const chosen = isTrue(outcome) ? yes : no;
  return chosen ? evaluate(chosen, shift, valueAt) : isTrue(outcome) ? NOT_EVALUATED : false;
}

/** The functions over any number of cells that are worked out here. Excel passes over texts and truth values in cells. */
const AGGREGATES: Readonly<Record<string, (numbers: readonly number[]) => Evaluated>> = {
  SUM: sumOf,
  COUNT: (numbers) => numbers.length,
  MIN: (numbers) => Math.min(...(numbers.length > 0 ? numbers : [0])),
  MAX: (numbers) => Math.max(...(numbers.length > 0 ? numbers : [0])),
  AVERAGE: (numbers) => (numbers.length > 0 ? sumOf(numbers) / numbers.length : NOT_EVALUATED),
};
const MOST_CELLS = 100_000;

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The numbers in cells, areas and amounts; undefined where one of them is not known or is an error. */
function numbersIn(
  operands: readonly Expression[],
  shift: Shift,
  valueAt: ValueAt,
): readonly number[] | undefined {
  const numbers: number[] = [];
  for (const operand of operands) {
    const values =
      operand.kind === "area" ? areaValues(operand, shift, valueAt) : [evaluate(operand, shift, valueAt)];
    for (const value of values ?? [NOT_EVALUATED]) {
      const isError = typeof value === "string" && value.startsWith("#");
      if (value === NOT_EVALUATED || isError) return undefined;
      if (typeof value === "number") numbers.push(value);
      // A text or truth value that is given as such, and not by a cell, is an error or counts in Excel.
      else if (operand.kind !== "area" && operand.kind !== "cell") return undefined;
    }
  }
  return numbers;
}

function areaValues(
  { from, to }: Extract<Expression, { readonly kind: "area" }>,
  shift: Shift,
  valueAt: ValueAt,
): readonly Evaluated[] | undefined {
  const [one, other] = [placeOf(from, shift), placeOf(to, shift)];
  const [top, bottom] = [Math.min(one.row, other.row), Math.max(one.row, other.row)];
  const [left, right] = [Math.min(one.column, other.column), Math.max(one.column, other.column)];
  if (top < 1 || left < 1 || (bottom - top + 1) * (right - left + 1) > MOST_CELLS) return undefined;
  const values: Evaluated[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) values.push(valueAt(row, column));
  }
  return values;
}

function operate(sign: string, left: CellValue, right: CellValue): Evaluated {
  if (sign === "&") return textOf(left) + textOf(right);
  if ("+-*/".includes(sign)) return calculate(sign, left, right);
  const order = compare(left, right);
  switch (sign) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case ">=":
      return order >= 0;
    default:
      return NOT_EVALUATED;
  }
}

function calculate(sign: string, left: CellValue, right: CellValue): Evaluated {
  const numbers = [left, right].map((value) => value ?? 0);
  const [one, other] = numbers;
  if (typeof one !== "number" || typeof other !== "number") return NOT_EVALUATED;
  if (sign === "+") return one + other;
  if (sign === "-") return one - other;
  if (sign === "*") return one * other;
  return other === 0 ? NOT_EVALUATED : one / other;
}

/** Excel's order: numbers before texts before truth values; texts without case; an empty cell equals 0 and "". */
function compare(left: CellValue, right: CellValue): number {
  const one = left ?? blankLike(right);
  const other = right ?? blankLike(left);
  if (typeof one === "string" && typeof other === "string") {
    const [first, second] = [one.toLowerCase(), other.toLowerCase()];
    return first < second ? -1 : first > second ? 1 : 0;
  }
  if (typeof one === typeof other) return Number(one) - Number(other);
  return rank(one) - rank(other);
}

function blankLike(value: CellValue): string | number | boolean {
  if (typeof value === "string") return "";
  return typeof value === "boolean" ? false : 0;
}

function rank(value: string | number | boolean): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "boolean" ? value.toString().toUpperCase() : value.toString();
}

function call(name: string, operands: readonly CellValue[]): Evaluated {
  const [first = null] = operands;
  switch (name) {
    case "AND":
      return operands.every(isTrue);
    case "OR":
      return operands.some(isTrue);
    case "NOT":
      return !isTrue(first);
    case "ROUND":
      return rounded(first ?? 0, operands[1] ?? 0);
    case "ABS":
      return typeof first === "number" ? Math.abs(first) : NOT_EVALUATED;
    case "N":
      return typeof first === "number" ? first : first === true ? 1 : 0;
    case "LEN":
      return textOf(first).length;
    case "TRIM":
      return textOf(first).trim().replaceAll(/ +/g, " ");
    case "ISBLANK":
      return first === null;
    case "ISNUMBER":
      return typeof first === "number";
    case "ISTEXT":
      return typeof first === "string";
    default:
      return NOT_EVALUATED;
  }
}

/** Half away from zero, on the digits as they are written: 1,005 is 1,01. */
function rounded(value: CellValue, digits: CellValue): Evaluated {
  if (typeof value !== "number" || typeof digits !== "number" || !Number.isInteger(digits))
    return NOT_EVALUATED;
  const whole = Math.round(Number(`${Math.abs(value).toString()}e${digits.toString()}`));
  const outcome = Math.sign(value) * Number(`${whole.toString()}e${(-digits).toString()}`);
  return Number.isFinite(outcome) ? outcome : NOT_EVALUATED;
}

/** What Excel takes for true in a condition. */
export function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}
