import type { Finding, Skipped } from "../../findings/finding";
import { runsDown } from "../../findings/sum";
import { message } from "../../language/messages";
import { areFractions, whyNotAdditive, type NotAdditive } from "../../totals/additive";
import type { AmountGrid } from "../../totals/amountGrid";
import { wordOf } from "../../totals/words";
import { cellName } from "../../workbook/address";
import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import { placeMessage, type PlacedSum } from "./placedSum";
import { relationOf } from "./relationOf";
import { unprovedPlaces } from "./unprovedPlaces";

/** Sums of fractions that must hold in a place for each that fails there. */
const HELD_A_FAILURE = 4;
/** Places in which a sum fails that are no slip any more. */
const MANY = 2;
/** A difference of at most this part of the total is near enough to be a slip. */
const NEAR = 0.05;

/** Sums that fail, parted into those that are mistakes and those of which that cannot be said. */
export interface ProvedSums {
  readonly wrong: readonly PlacedSum[];
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

/**
 * Averages, ratios and sums of which an addend is not known here are no mistakes because they do not add up. Each is named
 * in the coverage; one that lacks an addend is a signal, because it is a total after all.
 */
export function provedSums(
  sheet: SheetSnapshot,
  placed: readonly PlacedSum[],
  grid: AmountGrid,
  isDecided: (placed: PlacedSum) => boolean,
): ProvedSums {
  const wrong: PlacedSum[] = [];
  const ratios = ratioPlaces(placed, grid);
  const counts = countsOfRelations(placed);
  const findings: Finding[] = [];
  const skipped: Skipped[] = [];
  for (const entry of placed) {
    if (entry.sum.verdict !== "wrong") continue;
    const reason = isDecided(entry)
      ? undefined
      : ratios.has(placeOf(entry)) && areFractions(entry.sum, grid)
        ? "ratio"
        : whyNotAdditive(entry.sum, grid, entry.place);
    if (reason === undefined && !isDecided(entry) && isDoubtful(entry, counts))
      findings.push(...unprovedPlaces([entry]));
    else if (reason === undefined) wrong.push(entry);
    else if (reason === "incomplete") findings.push(incompleteSum(sheet, grid, entry));
    else skipped.push(skippedSum(entry, reason));
  }
  return { wrong, findings, skipped };
}

interface Counts {
  held: number;
  failed: number;
}

/** In how many places each relation holds, and in how many it does not. */
function countsOfRelations(placed: readonly PlacedSum[]): ReadonlyMap<string, Counts> {
  const all = new Map<string, Counts>();
  for (const { sum } of placed) {
    const counts = all.get(relationOf(sum)) ?? { held: 0, failed: 0 };
    if (sum.verdict === "wrong") counts.failed += 1;
    else if (sum.verdict !== "undecided") counts.held += 1;
    all.set(relationOf(sum), counts);
  }
  return all;
}

/**
 * A sum that holds in none of several places has nothing to show that it is one. Neither has a line that does not call
 * itself a total and is far off in several places: it is perhaps no total of these lines at all.
 */
function isDoubtful({ sum, isResult }: PlacedSum, counts: ReadonlyMap<string, Counts>): boolean {
  const { held, failed } = counts.get(relationOf(sum)) ?? { held: 0, failed: 0 };
  if (failed >= MANY && held === 0) return true;
  const isNear = Math.abs(sum.difference ?? 0) <= NEAR * Math.abs(sum.reported ?? 0);
  if (isResult || isNear || wordOf(sum.label) !== "none") return false;
  return failed >= MANY && held < HELD_A_FAILURE * failed;
}

/** Columns (or rows) of fractions in which adding up is no habit: where it is, as with shares of a whole, one may fail. */
function ratioPlaces(placed: readonly PlacedSum[], grid: AmountGrid): ReadonlySet<string> {
  const held = new Map<string, number>();
  const failed = new Map<string, number>();
  for (const entry of placed) {
    if (!areFractions(entry.sum, grid)) continue;
    const counts = entry.sum.verdict === "wrong" ? failed : held;
    counts.set(placeOf(entry), (counts.get(placeOf(entry)) ?? 0) + 1);
  }
  const places = [...failed].filter(([place, count]) => (held.get(place) ?? 0) < HELD_A_FAILURE * count);
  return new Set(places.map(([place]) => place));
}

/** The column of a sum of rows, the row of a sum of columns; a sum of fractions is none of amounts. */
function placeOf({ sum }: PlacedSum): string {
  const { total } = sum;
  return runsDown(sum) ? `column ${total.column.toString()}` : `row ${total.row.toString()}`;
}

/** A total with an addend that is no amount ("n.t.b."), or of which no more than one amount is known. */
function incompleteSum(sheet: SheetSnapshot, grid: AmountGrid, entry: PlacedSum): Finding {
  const { sum, place } = entry;
  const unknown = sum.terms.find(({ cell }) => grid.at(cell.row, cell.column).kind === "text")?.cell;
  const values = {
    label: sum.label,
    place: placeMessage(entry),
    reported: sum.reported ?? 0,
    computed: sum.computed,
  };
  return {
    rule: "total-unproved",
    severity: "signal",
    cell: sum.total,
    goTo: unknown ?? sum.total,
    period: place === "" ? undefined : place,
    message: unknown
      ? message("totals.incompleteBy", {
          ...values,
          cell: cellName(unknown),
          text: String(valueAt(sheet, unknown.row, unknown.column) ?? ""),
        })
      : message("totals.incomplete", values),
    sum,
    hints: [],
  };
}

function skippedSum(entry: PlacedSum, reason: Exclude<NotAdditive, "incomplete">): Skipped {
  const { sum } = entry;
  const values = { label: sum.label, place: placeMessage(entry), sheet: sum.total.sheet };
  const why = {
    average: "totals.isAverage",
    ratio: "totals.isRatio",
    repeated: "review.totalWithoutAddends",
  } as const;
  return { what: message("review.total", values), why: message(why[reason]) };
}
