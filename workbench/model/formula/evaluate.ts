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

type Evaluated = CellValue | typeof NOT_EVALUATED;

/** Works out a formula for a cell that lies `shift` away from the one it was written for. */
export function evaluate(
  expression: Expression,
  shift: Shift,
  valueAt: (row: number, column: number) => CellValue,
): Evaluated {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "cell": {
      const row = expression.row + (expression.isRowFixed ? 0 : shift.rows);
      const column = expression.column + (expression.isColumnFixed ? 0 : shift.columns);
      const isInside = row >= 1 && column >= 1 && row <= LAST_ROW && column <= LAST_COLUMN;
      return isInside ? valueAt(row, column) : NOT_EVALUATED;
    }
    case "operation": {
      const left = evaluate(expression.left, shift, valueAt);
      const right = evaluate(expression.right, shift, valueAt);
      return left === NOT_EVALUATED || right === NOT_EVALUATED
        ? NOT_EVALUATED
        : operate(expression.sign, left, right);
    }
    case "call": {
      const operands = expression.operands.map((operand) => evaluate(operand, shift, valueAt));
      const known = operands.filter((operand) => operand !== NOT_EVALUATED);
      return known.length < operands.length ? NOT_EVALUATED : call(expression.name, known);
    }
  }
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
    case "IF":
      return (isTrue(first) ? operands[1] : operands[2]) ?? false;
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

/** What Excel takes for true in a condition. */
export function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}
