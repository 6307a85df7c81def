import type { Skipped } from "../../findings/finding";
import type { Sum } from "../../findings/sum";
import { message } from "../../language/messages";
import type { AmountGrid } from "../../totals/amountGrid";
import { lineDescriber } from "../../totals/describeLines";
import { relationJudge } from "../../totals/judge";
import type { Relation } from "../../totals/relation";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** What the columns gave in which a total, proved in other columns, was left out. */
export interface PlacesLeftOut {
  /** Sums that do not add up there: no error, because that the total is one there is not proved. */
  readonly failing: readonly Sum[];
  /** Sums that do add up there, after all. */
  readonly holding: readonly Sum[];
  readonly skipped: readonly Skipped[];
}

/**
 * A total that is proved in some columns counts for the others too where other totals hold in them: a column of
 * percentages has none. So no column of amounts goes unsaid. "p.m." in a total is no amount, and is named as such. A
 * total that fails in more columns than prove it was a coincidence there: it is named among what was not checked.
 */
export function placesLeftOut(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  relations: readonly Relation[],
): PlacesLeftOut {
  const down = relations.filter(({ axis }) => axis === "rows");
  const columns = new Set(down.flatMap(({ across }) => across));
  const kindAt = (row: number, column: number): string => grid.at(row, column).kind;
  const isCovered = (total: number, column: number): boolean =>
    down.some((other) => other.total === total && other.across.includes(column));
  const rest = down.flatMap((relation): (Relation & { readonly proofs: number })[] => {
    const across = [...columns].filter(
      (column) => !isCovered(relation.total, column) && kindAt(relation.total, column) === "number",
    );
    const proofs = relation.across.length;
    return across.length === 0 || relation.terms.length < 2 ? [] : [{ ...relation, across, proofs }];
  });
  const judge = relationJudge(sheet);
  const judged = rest.map(({ proofs, ...relation }) => {
    const sums = judge(relation).filter(
      ({ terms }) => terms.filter(({ value }) => value !== null).length > 1,
    );
    const failing = sums.filter(({ verdict }) => verdict === "wrong");
    return { sums, failing, isCoincidence: failing.length > proofs };
  });
  const describe = lineDescriber(sheet, grid, "rows");
  const heading = lineDescriber(sheet, grid, "columns");
  const notChecked = (
    row: number,
    column: number,
    why: "review.totalIsMemorandum" | "review.totalWithoutAddends",
  ): Skipped => {
    const place = heading(column).label;
    const where = message(place === "" ? "review.noPlace" : "review.inPlace", { place });
    const values = { label: describe(row).label, place: where, sheet: sheet.name };
    return { what: message("review.total", values), why: message(why) };
  };
  return {
    failing: judged.flatMap(({ failing, isCoincidence }) => (isCoincidence ? [] : failing)),
    holding: judged.flatMap(({ sums }) => sums.filter(({ verdict }) => verdict !== "wrong" && verdict !== "undecided")), // prettier-ignore
    skipped: [
      ...judged
        .flatMap(({ failing, isCoincidence }) => (isCoincidence ? failing : []))
        .map(({ total }) => notChecked(total.row, total.column, "review.totalWithoutAddends")),
      ...down.flatMap(({ total, terms }) =>
        columnsOf(grid)
          .filter((column) => kindAt(total, column) === "memorandum")
          .filter((column) => terms.some(({ line }) => kindAt(line, column) === "number"))
          .map((column) => notChecked(total, column, "review.totalIsMemorandum")),
      ),
    ],
  };
}

function columnsOf({ area }: AmountGrid): readonly number[] {
  return area ? Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index) : [];
}
