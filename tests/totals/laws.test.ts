import fc from "fast-check";
import { findRelations } from "../../src/totals/findRelations";
import { judgeRelation } from "./judgeRelation";
import { sheetOf } from "./sheets";

/** Blocks of amounts, each closed by its subtotal, and a grand total beneath: three to five columns of them. */
const budgets = fc
  .tuple(
    fc.integer({ min: 3, max: 5 }),
    fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 2, maxLength: 4 }),
    fc.infiniteStream(fc.integer({ min: 10_000, max: 9_999_999 })),
  )
  .map(([columns, sizes, amounts]) => {
    const next = (): number => Number(amounts.next().value);
    return sizes.map((size) => Array.from({ length: size }, () => Array.from({ length: columns }, next)));
  });

type Blocks = readonly (readonly (readonly number[])[])[];

function add(lines: readonly (readonly number[])[]): number[] {
  return (lines[0] ?? []).map((_, i) => lines.reduce((sum, line) => sum + (line[i] ?? 0), 0));
}

function layOut(
  blocks: Blocks,
  change: (amount: number) => number = (amount) => amount,
): (string | number)[][] {
  const rows = blocks.flatMap((block, b) => [
    ...block.map((line, i) => [`post ${b.toString()}.${i.toString()}`, ...line]),
    [`subtotaal ${b.toString()}`, ...add(block)],
  ]);
  const all = [...rows, ["totaal", ...add(blocks.flat())]];
  return all.map((row) => row.map((cell) => (typeof cell === "number" ? change(cell) : cell)));
}

function keys(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const sheet = sheetOf(rows);
  return findRelations(sheet)
    .filter(({ axis }) => axis === "rows")
    .map(({ total, terms }) => `${total.toString()}=${terms.map(({ line }) => line).join("+")}`)
    .sort();
}

/** The relations that the layout was made with. */
function expected(blocks: Blocks): readonly string[] {
  let row = 0;
  const subtotals: number[] = [];
  const found = blocks.map((block) => {
    const lines = block.map((_, i) => row + 1 + i);
    row += block.length + 1;
    subtotals.push(row);
    return `${row.toString()}=${lines.join("+")}`;
  });
  return [...found, `${(row + 1).toString()}=${subtotals.join("+")}`].sort();
}

describe("laws of finding totals", () => {
  test("every subtotal and the grand total are found, and nothing is wrong with them", () => {
    fc.assert(
      fc.property(budgets, (blocks) => {
        const rows = layOut(blocks);
        expect(keys(rows)).toEqual(expected(blocks));
        const sheet = sheetOf(rows);
        const sums = findRelations(sheet).flatMap((relation) => judgeRelation(sheet, relation));
        expect(sums.filter(({ verdict }) => verdict === "wrong")).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("the order of the addends does not matter", () => {
    fc.assert(
      fc.property(budgets, (blocks) => {
        const reversed = blocks.map((block) => [...block].reverse());
        expect(keys(layOut(reversed))).toEqual(expected(reversed));
      }),
      { numRuns: 20 },
    );
  });

  test("a thousand times as large, or negative, is the same", () => {
    fc.assert(
      fc.property(budgets, fc.constantFrom(-1, 1000), (blocks, factor) => {
        expect(keys(layOut(blocks, (amount) => amount * factor))).toEqual(expected(blocks));
      }),
      { numRuns: 20 },
    );
  });

  test("words do not matter where there are numbers enough", () => {
    fc.assert(
      fc.property(budgets, (blocks) => {
        const nonsense = layOut(blocks).map((row, r) => [`qx${r.toString()}`, ...row.slice(1)]);
        expect(keys(nonsense)).toEqual(expected(blocks));
      }),
      { numRuns: 20 },
    );
  });
});
