import { NOT_EVALUATED, evaluate, type Evaluated } from "./formula/evaluate";
import { parseFormula, type Expression } from "./formula/expression";
import type { CellChange, CellTable } from "./cellTable";
import { overlaps, rectangleOfCell, type Rectangle } from "./rectangle";

/** A sheet with more formulas is not recalculated: what depends on what is looked up afresh for every entry. */
const MOST_FORMULAS = 2_000;
/** More changed cells than this are taken for the area around them. */
const MOST_PLACES = 50;
const NO_SHIFT = { rows: 0, columns: 0 };

/**
 * The cells after changes, with the formulas that rest on what was changed worked out anew, as far as the workbench knows
 * their functions. Every other formula keeps its last outcome, and so does whatever rests on it.
 */
export function withChanges(before: CellTable, changes: readonly CellChange[]): CellTable {
  const after = before.with(changes);
  const changed = changes.filter(({ row, column, cell }) => {
    const old = before.at(row, column);
    return old.value !== cell.value || old.formula !== cell.formula;
  });
  const formulas = [...after.formulas()];
  if (changed.length === 0 || formulas.length === 0 || formulas.length > MOST_FORMULAS) return after;
  const touched = affected(formulas, changed);
  const outcomes = new Map<string, Evaluated>();
  const outcomeAt = (row: number, column: number): Evaluated => {
    const key = keyOf(row, column);
    const formula = touched.get(key);
    if (!formula) {
      const cell = after.at(row, column);
      return cell.formula !== null && cell.value === null ? NOT_EVALUATED : cell.value;
    }
    if (!outcomes.has(key)) {
      // A formula that comes back to itself finds this here.
      outcomes.set(key, NOT_EVALUATED);
      const value = formula.expression ? evaluate(formula.expression, NO_SHIFT, outcomeAt) : NOT_EVALUATED;
      outcomes.set(key, value ?? 0);
    }
    return outcomes.get(key) ?? NOT_EVALUATED;
  };
  return after.with(
    [...touched.values()].flatMap(({ row, column, cell }) => {
      const value = outcomeAt(row, column);
      return value === NOT_EVALUATED || value === cell.value
        ? []
        : [{ row, column, cell: { ...cell, value } }];
    }),
  );
}

interface Formula extends CellChange {
  readonly expression: Expression | undefined;
}

/** The formulas that were entered themselves or rest, by however many others, on a cell that was changed. */
function affected(
  formulas: readonly CellChange[],
  changed: readonly CellChange[],
): ReadonlyMap<string, Formula> {
  const entered = new Set(changed.map(({ row, column }) => keyOf(row, column)));
  const found = new Map<string, Formula>();
  let waiting = formulas.map((formula) => {
    const expression = parsed(formula.cell.formula ?? "");
    return { ...formula, expression, areas: expression ? areasOf(expression) : [] };
  });
  let fresh = around(changed);
  while (fresh.length > 0) {
    const reached = waiting.filter(
      ({ row, column, areas }) =>
        entered.has(keyOf(row, column)) || areas.some((area) => fresh.some((place) => overlaps(area, place))),
    );
    for (const formula of reached) found.set(keyOf(formula.row, formula.column), formula);
    waiting = waiting.filter(({ row, column }) => !found.has(keyOf(row, column)));
    fresh = reached.map(({ row, column }) => rectangleOfCell(row, column));
  }
  return found;
}

function around(changed: readonly CellChange[]): readonly Rectangle[] {
  if (changed.length <= MOST_PLACES) return changed.map(({ row, column }) => rectangleOfCell(row, column));
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of changed) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return [area];
}

function areasOf(expression: Expression): readonly Rectangle[] {
  switch (expression.kind) {
    case "literal":
      return [];
    case "cell":
      return [rectangleOfCell(expression.row, expression.column)];
    case "area": {
      const { from, to } = expression;
      return [
        {
          top: Math.min(from.row, to.row),
          left: Math.min(from.column, to.column),
          bottom: Math.max(from.row, to.row),
          right: Math.max(from.column, to.column),
        },
      ];
    }
    case "operation":
      return [...areasOf(expression.left), ...areasOf(expression.right)];
    case "call":
      return expression.operands.flatMap(areasOf);
  }
}

const expressions = new Map<string, Expression | undefined>();

function parsed(formula: string): Expression | undefined {
  if (!expressions.has(formula)) expressions.set(formula, parseFormula(formula));
  return expressions.get(formula);
}

function keyOf(row: number, column: number): string {
  return `${row.toString()},${column.toString()}`;
}
