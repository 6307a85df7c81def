import fc from "fast-check";
import type { Sum } from "../../src/findings/sum";
import { verdictOf } from "../../src/totals/judge";
import { judgeRelation } from "./judgeRelation";
import { sheetOf } from "./sheets";

const ORDER = ["exact", "rounding", "unusual-rounding", "wrong"] as const;
const rank = (verdict: Sum["verdict"]): number => ORDER.findIndex((one) => one === verdict);

const amounts = fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 2, maxLength: 12 });

/** Judges a total of these amounts that is off by so much, all of them times a factor. */
function judge(lines: readonly number[], off: number, factor = 1): Sum | undefined {
  const total = lines.reduce((sum, amount) => sum + amount, 0) + off;
  const rows = [...lines, total].map((amount, index) => [`regel ${index.toString()}`, amount * factor]);
  const terms = lines.map((_, index) => ({ line: index + 1, weight: 1 as const }));
  const [sum] = judgeRelation(sheetOf(rows), {
    sheet: "Blad1",
    axis: "rows",
    total: rows.length,
    terms,
    across: [2],
    evidence: "values",
  });
  return sum;
}

describe("laws of judging", () => {
  test("a larger difference never has a milder verdict", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 200 }),
        fc.nat(200),
        (addends, difference, more) => {
          const milder = verdictOf(difference, addends, 0.5, 0.5);
          const stricter = verdictOf(difference + more, addends, 0.5, 0.5);
          expect(rank(stricter)).toBeGreaterThanOrEqual(rank(milder));
        },
      ),
    );
  });

  test("no difference is ever wrong that rounding can cause, and every other is", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: -12, max: 12 }), (lines, off) => {
        const isPossible = Math.abs(off) <= (lines.length + 1) / 2;
        expect(judge(lines, off)?.verdict === "wrong").toBe(!isPossible);
      }),
    );
  });

  test("a thousand times as large, in units a thousand times as large, has the same verdict", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 60 }), (addends, difference) => {
        expect(verdictOf(difference * 1000, addends, 500, 500)).toBe(
          verdictOf(difference, addends, 0.5, 0.5),
        );
      }),
    );
  });

  test("all amounts with the other sign have the same verdict, and the opposite difference", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: -2000, max: 2000 }), (lines, off) => {
        const [one, other] = [judge(lines, off), judge(lines, off, -1)];
        expect(other?.verdict).toBe(one?.verdict);
        expect((other?.difference ?? 0) + (one?.difference ?? 0)).toBe(0);
      }),
    );
  });

  test("the order of the lines changes nothing", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: -2000, max: 2000 }), (lines, off) => {
        const [one, other] = [judge(lines, off), judge([...lines].reverse(), off)];
        expect([other?.verdict, other?.difference, other?.tolerance]).toEqual([
          one?.verdict,
          one?.difference,
          one?.tolerance,
        ]);
      }),
    );
  });

  test("amounts in cents are added up exactly: never a difference that is not there", () => {
    fc.assert(
      fc.property(amounts, (lines) => {
        const rows = lines.map((cents, index) => [`regel ${index.toString()}`, cents / 100]);
        const total = lines.reduce((sum, cents) => sum + cents, 0) / 100;
        const terms = lines.map((_, index) => ({ line: index + 1, weight: 1 as const }));
        const [sum] = judgeRelation(sheetOf([...rows, ["totaal", total]]), { sheet: "Blad1", axis: "rows", total: rows.length + 1, terms, across: [2], evidence: "values" });
        expect(sum?.difference).toBe(0);
      }),
    );
  }); // prettier-ignore
});
