import fc from "fast-check";
import { findRelations } from "../../src/totals/findRelations";
import { sheetOf } from "./sheets";

type Rows = readonly (readonly (string | number | null)[])[];

/** Two blocks of amounts with a subtotal each and a grand total: rows 1 to 7, in three to five columns. */
const tables = fc
  .tuple(
    fc.integer({ min: 3, max: 5 }),
    fc.array(fc.integer({ min: 10_000, max: 9_999_999 }), { minLength: 20, maxLength: 20 }),
  )
  .map(([columns, amounts]): Rows => {
    const line = (index: number): number[] => amounts.slice(index * columns, (index + 1) * columns);
    const add = (one: readonly number[], other: readonly number[]): number[] =>
      one.map((amount, column) => amount + (other[column] ?? 0));
    const [a, b, c, d] = [line(0), line(1), line(2), line(3)];
    const first = add(a, b);
    const second = add(c, d);
    return [
      ["a", ...a],
      ["b", ...b],
      ["subtotaal een", ...first],
      ["c", ...c],
      ["d", ...d],
      ["subtotaal twee", ...second],
      ["totaal", ...add(first, second)],
    ];
  });

const TOTALS = ["3=1+2", "6=4+5", "7=3+6"];

function totalsOf(rows: Rows, along: "rows" | "columns" = "rows"): readonly string[] {
  return findRelations(sheetOf(rows))
    .filter(({ axis }) => axis === along)
    .map(({ total, terms }) => `${total.toString()}=${terms.map(({ line }) => line).join("+")}`)
    .sort();
}

/** The relations with every line from `from` on moved by one. */
function movedFrom(from: number): readonly string[] {
  return TOTALS.map((sum) =>
    sum.replace(/\d+/g, (line) => (Number(line) + (Number(line) >= from ? 1 : 0)).toString()),
  );
}

describe("laws of layout", () => {
  test("an empty row only moves the lines beneath it", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 0, max: 6 }), (rows, at) => {
        const spaced: Rows = [...rows.slice(0, at), (rows[0] ?? []).map(() => null), ...rows.slice(at)];
        expect(totalsOf(spaced)).toEqual(movedFrom(at + 1));
      }),
      { numRuns: 25 },
    );
  });

  test("an empty column changes nothing", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 3 }), (rows, at) => {
        const spaced: Rows = rows.map((row) => [...row.slice(0, at), null, ...row.slice(at)]);
        expect(totalsOf(spaced)).toEqual(TOTALS);
      }),
      { numRuns: 25 },
    );
  });

  test("a block of negative amounts adds up as another", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const amountsOf = (row: number): number[] => (rows[row] ?? []).map(Number).slice(1);
        const negated = [3, 4, 5].map((row) => amountsOf(row).map((amount) => -amount));
        const total = amountsOf(2).map((amount, column) => amount + (negated[2]?.[column] ?? 0));
        const changed: Rows = rows.map((row, r) => {
          if (r === 6) return ["totaal", ...total];
          return r >= 3 ? [row[0] ?? null, ...(negated[r - 3] ?? [])] : row;
        });
        expect(totalsOf(changed)).toEqual(TOTALS);
      }),
      { numRuns: 25 },
    );
  });

  test("rows and columns changed about give the same totals, in columns", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const turned: Rows = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
        expect(totalsOf(turned, "columns")).toEqual(TOTALS);
      }),
      { numRuns: 25 },
    );
  });
});
