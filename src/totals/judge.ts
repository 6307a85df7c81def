import { readAmounts } from "./readAmounts";
import type { Relation } from "./relation";
import type { ShownSum, Sum, SumTerm, Verdict } from "../findings/sum";
import { formatAt, type SheetSnapshot } from "../workbook/snapshot";
import type { AmountCell, AmountGrid } from "./amountGrid";
import { lineDescriber } from "./describeLines";
import { printedDecimals } from "./printedDecimals";
import { roundingUnit } from "./roundingUnit";
import { shownDecimals } from "./shownDecimals";
import { sumAsShown, type ShownAmount } from "./sumAsShown";

/**
 * One sum for each place of the relations of a sheet in which there is something to check, with its verdict. The sheet is
 * read once for all of them.
 */
export function judgeRelations(sheet: SheetSnapshot, relations: readonly Relation[]): readonly Sum[] {
  return relations.flatMap(relationJudge(sheet));
}

/** Judges one relation of a sheet after another; what they share is looked up once. */
export function relationJudge(sheet: SheetSnapshot): (relation: Relation) => readonly Sum[] {
  const grid = readAmounts(sheet);
  const context: Context = {
    grid,
    unit: roundingUnit(grid),
    labels: labelsOf(sheet, grid),
    decimalsAt: printedDecimals(grid),
    shownAt: (row, column) => shownDecimals(formatAt(sheet, row, column)),
  };
  return (relation) => {
    const sums = relation.across.map((place) => judgePlace(sheet.name, context, relation, place));
    return sums.filter((sum) => sum !== undefined);
  };
}

interface Context {
  readonly grid: AmountGrid;
  readonly unit: number;
  readonly labels: (axis: Relation["axis"], line: number) => string;
  readonly decimalsAt: (row: number, column: number) => number;
  /** Decimals that the cell's number format shows; undefined where it shows all. */
  readonly shownAt: (row: number, column: number) => number | undefined;
}

interface PlacedCell {
  readonly address: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly cell: AmountCell;
  readonly line: number;
}

function judgePlace(sheet: string, context: Context, relation: Relation, place: number): Sum | undefined {
  const { grid } = context;
  const locate = (line: number): PlacedCell => {
    const [row, column] = relation.axis === "rows" ? [line, place] : [place, line];
    return { address: { sheet, row, column }, cell: grid.at(row, column), line };
  };
  const total = locate(relation.total);
  const terms = relation.terms.map((term) => ({ ...locate(term.line), weight: term.weight }));
  if (total.cell.kind !== "number" && total.cell.kind !== "unreadable") return undefined;
  const filled = terms.filter(({ cell }) => cell.kind === "number" || cell.kind === "unreadable");
  if (filled.length === 0) return undefined;
  const all = [total, ...filled];
  const decimals = Math.max(...all.map(({ cell }) => (cell.kind === "number" ? cell.value.decimals : 0)));
  const unitsOf = ({ cell }: PlacedCell): number =>
    cell.kind === "number" ? cell.value.units * 10 ** (decimals - cell.value.decimals) : 0;
  const scale = (units: number): number => Number(`${Math.round(units).toString()}e-${decimals.toString()}`);
  // Half of the last digit of each number, in units of 10^-decimals: half an odd number at most, so exact.
  const halfOf = ({ address }: PlacedCell): number =>
    (context.unit * 10 ** (decimals - Math.min(decimals, context.decimalsAt(address.row, address.column)))) /
    2;
  const finest = Math.min(...filled.map(halfOf));
  // What cannot be read has no last digit, so it widens nothing.
  const readable = filled.filter(({ cell }) => cell.kind === "number");
  const tolerance = halfOf(total) + readable.length * finest;
  const computed = terms.reduce((sum, term) => sum + term.weight * unitsOf(term), 0);
  const difference = total.cell.kind === "number" ? unitsOf(total) - computed : null;
  const shownOf = (placed: PlacedCell, weight: 1 | -1): ShownAmount => ({
    cell: placed.cell,
    shown: context.shownAt(placed.address.row, placed.address.column),
    weight,
  });
  const shown = sumAsShown(
    shownOf(total, 1),
    filled.map((term) => shownOf(term, term.weight)),
  );
  const isBroken = all.some(({ cell }) => cell.kind === "unreadable");
  return {
    total: total.address,
    label: context.labels(relation.axis, relation.total),
    terms: terms.map((term): SumTerm => ({
      cell: term.address,
      label: context.labels(relation.axis, term.line),
      value: term.cell.kind === "number" ? scale(unitsOf(term)) : null,
      weight: term.weight,
    })),
    reported: total.cell.kind === "number" ? scale(unitsOf(total)) : null,
    computed: scale(computed),
    difference: difference === null ? null : scale(difference),
    tolerance: tolerance / 10 ** decimals,
    decimals,
    verdict:
      isBroken || difference === null
        ? "undecided"
        : asShown(verdictOf(Math.abs(difference), filled.length, finest, halfOf(total)), shown),
    ...(shown && !isBroken && { shown }),
  };
}

/** A total of what the lines show, typed over lines that hold more decimals, is rounding: a reader finds that it holds. */
function asShown(verdict: Verdict, shown: ShownSum | undefined): Verdict {
  return verdict === "wrong" && shown?.isEqual === true && shown.decimals >= 0 ? "rounding" : verdict;
}

/**
 * The interval rule: exact, within three standard deviations of what rounding does, within what it can do at most, or
 * beyond. All amounts are in the same units; `addendHalf` and `totalHalf` are half of the last printed digit.
 */
export function verdictOf(
  difference: number,
  addends: number,
  addendHalf: number,
  totalHalf: number,
): Verdict {
  if (difference === 0) return "exact";
  const most = addends * addendHalf + totalHalf;
  // A number rounded to a unit is off by a uniform amount: its variance is unit^2 / 12, or half^2 / 3.
  const usual = Math.min(most, 3 * Math.sqrt((addends * addendHalf ** 2 + totalHalf ** 2) / 3));
  if (difference <= usual) return "rounding";
  return difference <= most ? "unusual-rounding" : "wrong";
}

function labelsOf(sheet: SheetSnapshot, grid: AmountGrid): Context["labels"] {
  const describers = {
    rows: lineDescriber(sheet, grid, "rows"),
    columns: lineDescriber(sheet, grid, "columns"),
  };
  const cache = new Map<string, string>();
  return (axis, line) => {
    const key = `${axis}${line.toString()}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const { label } = describers[axis](line);
    cache.set(key, label);
    return label;
  };
}
