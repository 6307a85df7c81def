import fc from "fast-check";
import { startBlocks } from "../../src/totals/blocks";
import { consider } from "../../src/totals/findRuns";
import { lenientHabits, type Habits } from "../../src/totals/habits";
import { toLineTable, type LineTable } from "../../src/totals/lineTable";
import { readAmounts } from "../../src/totals/readAmounts";
import { mostBitsOf } from "../../src/totals/shapeBits";
import { failsBeyond, weigh } from "../../src/totals/weigh";
import { sheetOf } from "./sheets";

/** A table of few kinds of numbers, so that many sums hold; the last line is the total of the others, give or take one. */
const tables = fc
  .tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.array(fc.constantFrom<number | null>(null, 0, 1, 3, 12, 250, 99_400, -99_400, 7.5), {
      minLength: 15,
      maxLength: 40,
    }),
    fc.array(fc.constantFrom<number>(0, 0, 0, 1), { minLength: 5, maxLength: 5 }),
    fc.constantFrom("totaal", "resultaat", "post"),
  )
  .map(([width, cells, slips, word]) => {
    const rows = Array.from({ length: Math.floor(cells.length / width) }, (_, r) => cells.slice(r * width, (r + 1) * width)); // prettier-ignore
    const total = Array.from({ length: width }, (_, c) => rows.reduce<number>((sum, row) => sum + (row[c] ?? 0), slips[c] ?? 0)); // prettier-ignore
    const all = [...rows.map((row) => ["post", ...row]), [word, ...total]];
    const sheet = sheetOf(all);
    return toLineTable(readAmounts(sheet), "rows", 1, (line) => {
      const label = (all[line - 1]?.[0] ?? "").toString();
      return { label, name: label, isBold: false, indent: 0 };
    });
  })
  .filter(({ lines }) => lines.length >= 3);

const habits = (table: LineTable, isExact: boolean, afterBits: number): Habits => ({
  ...lenientHabits(table),
  isExact,
  afterBits,
});

describe("what is passed over without weighing", () => {
  test("no sum brings more bits than its total was said to be able to", () => {
    fc.assert(
      fc.property(tables, fc.boolean(), fc.constantFrom(-4, 0, 4), fc.nat(30), fc.constantFrom("run", "namesakes"), (table, isExact, afterBits, from, shape) => {
        const known = habits(table, isExact, afterBits);
        const total = table.lines.length - 1;
        const terms = table.lines.map((_, line) => line).slice(from % (total - 1), total);
        const blocks = startBlocks(table, shape);
        const candidate = consider(blocks, known, total, terms, true, { shape, price: 0 });
        expect(candidate?.bits ?? -Infinity).toBeLessThanOrEqual(mostBitsOf(blocks, known, total, true));
      }),
      { numRuns: 500 },
    );
  }); // prettier-ignore

  test("a sum fails in more than so many places exactly where weighing it names more of them", () => {
    fc.assert(
      fc.property(tables, fc.boolean(), fc.nat(30), fc.nat(2), (table, isExact, from, most) => {
        const known = habits(table, isExact, 0);
        const total = table.lines.length - 1;
        const terms = table.lines.map((_, line) => line).slice(from % total, total);
        const { failed } = weigh(table, known, total, terms);
        expect(failsBeyond(table, known, total, terms, most)).toBe(failed.length > most);
      }),
      { numRuns: 500 },
    );
  });
});
