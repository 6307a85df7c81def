import type { Relation } from "../src/totals/relation";
import type { SheetSnapshot } from "../src/workbook/snapshot";

/** One sum as the formulas of a sheet state it, each in its own places; together they have these addends. */
export interface StatedSum extends Pick<Relation, "axis" | "total" | "terms"> {
  readonly formulas: readonly Relation[];
}

/**
 * The sums that formulas state, each once. SUM(C2:C9) and, where D2 is empty, SUM(D3:D9) beside it are one sum that is
 * written in two ways: what adds up lines 2 to 9 says both.
 */
export function statedSums(sheet: SheetSnapshot, formulas: readonly Relation[]): readonly StatedSum[] {
  const sums: StatedSum[] = [];
  for (const formula of formulas) {
    const at = sums.findIndex((sum) => isSaidBy(sheet, [...sum.formulas, formula], union(sum, formula)));
    const known = sums[at];
    if (known) sums[at] = { ...union(known, formula), formulas: [...known.formulas, formula] };
    else sums.push({ ...formula, formulas: [formula] });
  }
  return sums;
}

/**
 * Whether a relation that was found is the stated one: it names a place in which a formula stands, and there, where the
 * formulas stand, it has the same total line and the same addends that are not empty or zero. A formula says nothing of
 * other places, and a line that is nothing in its own leaves no trace in the numbers.
 */
export function isFoundAs(sheet: SheetSnapshot, sum: StatedSum, relation: Relation): boolean {
  const names = sum.formulas.some(({ across }) => across.some((place) => relation.across.includes(place)));
  return names && isSaidBy(sheet, sum.formulas, relation);
}

/** The lines that a relation adds up and that are not zero everywhere in these places, as a key with their weights. */
export function filledKey(sheet: SheetSnapshot, { axis, total, terms }: Pick<Relation, "axis" | "total" | "terms">, places: readonly number[]): string {
  const filled = terms.filter(({ line }) => places.some((place) => amountAt(sheet, axis, line, place) !== 0));
  const lines = filled.map(({ line, weight }) => line * weight).sort((one, other) => one - other);
  return `${axis} ${total.toString()}=${lines.join(" ")}`;
} // prettier-ignore

/** The number in a line and a place; zero where there is none. */
export function amountAt(sheet: SheetSnapshot, axis: Relation["axis"], line: number, place: number): number {
  const [row, column] = axis === "rows" ? [line, place] : [place, line];
  const value = sheet.values[row - sheet.top]?.[column - sheet.left];
  return typeof value === "number" ? value : 0;
}

function isSaidBy(
  sheet: SheetSnapshot,
  formulas: readonly Relation[],
  said: Pick<Relation, "axis" | "total" | "terms">,
): boolean {
  return formulas.every((one) => filledKey(sheet, one, one.across) === filledKey(sheet, said, one.across));
}

function union(
  sum: Pick<Relation, "axis" | "total" | "terms">,
  { terms }: Relation,
): Pick<Relation, "axis" | "total" | "terms"> {
  const added = terms.filter(({ line, weight }) => !sum.terms.some((term) => term.line === line && term.weight === weight)); // prettier-ignore
  return { axis: sum.axis, total: sum.total, terms: [...sum.terms, ...added] };
}
