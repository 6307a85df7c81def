import { columnNumber, LAST_ROW, parseCellName } from "../../workbook/address";

/** A rectangle that a sum covers, with its weight; rows and columns from 1. */
export interface SummedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly weight: 1 | -1;
  /** Whether it stands beside a plus or minus: there Excel counts a text that looks like a number as that number. */
  readonly isOperand: boolean;
}

const REFERENCE = /^(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?$/i;
const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const CALL = /^(SUM|SUBTOTAL|AGGREGATE|SOM|SUBTOTAAL|AGGREGAAT)\((.*)\)$/i;

/** A sum that stays empty as long as none of its cells is filled: the sum itself is what follows. */
const UNLESS_EMPTY = /^(?:IF|ALS)\((?:COUNT|AANTAL)\([^()]+\)=0[,;]""[,;](.+)\)$/i;
/** `N(B5)` is the number in B5, also where that is empty. */
const NUMBER_IN = /\bN\((\$?[A-Z]{1,3}\$?\d+)\)/gi;

/**
 * Reads a formula that only adds cells of its own sheet: SUM, SUBTOTAL and AGGREGATE with function 9 (or 109), chains of
 * plus and minus, mixtures of these, and such a sum that waits until a cell is filled. Undefined for anything else, so that nothing is said of formulas that are not
 * understood.
 */
export function parseSum(formula: string): readonly SummedArea[] | undefined {
  const body = formula.replace(/^=\s*/, "").replaceAll(/\s+/g, "");
  return areasOfChain((UNLESS_EMPTY.exec(body)?.[1] ?? body).replaceAll(NUMBER_IN, "$1"), 1);
}

function areasOfChain(text: string, sign: 1 | -1): readonly SummedArea[] | undefined {
  const areas: SummedArea[] = [];
  for (const part of splitTerms(text) ?? []) {
    const found = areasOf(part.text, part.weight === sign ? 1 : -1);
    if (!found) return undefined;
    areas.push(...found);
  }
  return areas.length > 0 ? areas : undefined;
}

/** Splits on plus and minus outside parentheses; undefined where parentheses do not match or a part is empty. */
function splitTerms(body: string): readonly { text: string; weight: 1 | -1 }[] | undefined {
  const parts: { text: string; weight: 1 | -1 }[] = [];
  let depth = 0;
  let weight: 1 | -1 = 1;
  let text = "";
  for (const sign of body) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth < 0) return undefined;
    if (depth > 0 || (sign !== "+" && sign !== "-")) {
      text += sign;
      continue;
    }
    if (text !== "") parts.push({ text, weight });
    else if (parts.length > 0) return undefined;
    weight = sign === "+" ? 1 : -1;
    text = "";
  }
  if (depth !== 0 || text === "") return undefined;
  return [...parts, { text, weight }];
}

function areasOf(text: string, weight: 1 | -1): readonly SummedArea[] | undefined {
  const call = CALL.exec(text);
  if (!call) return text.includes(":") ? undefined : one(text, weight, true);
  const [, name = "", body = ""] = call;
  const items = splitItems(body);
  if (!items) return undefined;
  if (!/^(?:SUM|SOM)$/i.test(name)) {
    const which = items.shift();
    if (which !== "9" && which !== "109") return undefined;
    // What AGGREGATE is to pass over: hidden rows, errors.
    if (/^AGG/i.test(name)) items.shift();
  }
  const areas = items.map((item) => one(item, weight, false) ?? (CALL.test(item) || !item.includes(":") ? areasOfChain(item, weight) : undefined));
  return areas.length > 0 && areas.every((area) => area !== undefined) ? areas.flat() : undefined;
} // prettier-ignore

/** The items of a call, parted by commas or semicolons outside parentheses. */
function splitItems(body: string): string[] | undefined {
  const items: string[] = [];
  let depth = 0;
  let item = "";
  for (const sign of body) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth < 0) return undefined;
    if (depth === 0 && (sign === "," || sign === ";")) {
      items.push(item);
      item = "";
    } else item += sign;
  }
  return depth === 0 ? [...items, item] : undefined;
}

function one(text: string, weight: 1 | -1, isOperand: boolean): readonly SummedArea[] | undefined {
  const columns = WHOLE_COLUMNS.exec(text);
  if (columns) {
    const [left, right] = [columnNumber(columns[1] ?? ""), columnNumber(columns[2] ?? "")];
    return [{ top: 1, left, bottom: LAST_ROW, right, weight, isOperand }];
  }
  const match = REFERENCE.exec(text);
  const first = parseCellName(match?.[1] ?? "");
  const last = parseCellName(match?.[2] ?? match?.[1] ?? "");
  if (!first || !last) return undefined;
  return [{
    top: Math.min(first.row, last.row), left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row), right: Math.max(first.column, last.column), weight, isOperand,
  }]; // prettier-ignore
}
