import fc from "fast-check";
import { findRelations } from "../../src/totals/findRelations";
import { judgeRelations } from "../../src/totals/judge";
import { stepPlaces } from "../../src/totals/stepPlaces";
import type { CellValue } from "../../src/workbook/cell";
import { sheetOf } from "./sheets";

type Rows = readonly (readonly CellValue[])[];

/** Sums of rows as "4=1+2+3 values", in order of their totals; lines count from 1. */
function sumsOf(rows: Rows): readonly string[] {
  return findRelations(sheetOf(rows))
    .filter(({ axis }) => axis === "rows")
    .toSorted((one, other) => one.total - other.total)
    .map(({ total, terms, evidence }) => `${total.toString()}=${terms.map(({ line }) => line).join("+")} ${evidence}`);
} // prettier-ignore

describe("places that keep step", () => {
  test("prove a sum once: 3.212 = 1.835 + 1.377 at every tariff is one coincidence and not six", () => {
    const tariffs = [1835, 1377, 918, 640, 3212, 455, 729];
    const rows = tariffs.map((price, i) => [`tarief ${"abcdefg"[i] ?? ""}`, ...[1, 2, 3, 4, 5, 6].map((n) => n * price)]); // prettier-ignore
    expect(sumsOf(rows)).toEqual([]);
  });

  test("a place keeps step with its multiple and with no place of other numbers", () => {
    const numbers = fc.array(fc.integer({ min: 100, max: 99_999 }), { minLength: 6, maxLength: 20 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 2, max: 9 }), (column, factor) => {
        const other = column.map((value, line) => value + 1000 * (line % 3));
        const values = Float64Array.from(
          column.flatMap((value, i) => [value, other[i] ?? 0, factor * value]),
        );
        const leader = stepPlaces(values, new Float64Array(values.length).fill(0.5), 3);
        expect([...leader]).toEqual([0, 1, 0]);
      }),
    );
  });

  test("one year in step with the others is called wrong where it fails: 640 is not 310 + 240", () => {
    const year = (factor: number, wrong = 0): number[] =>
      [550, 310, 240, 900, 410, 490, 750, 330, 420, 1200, 480, 720].map(
        (amount, line) => factor * amount + (line === 0 ? wrong : 0),
      );
    const years = [year(100), year(102, 9000), year(104), year(106)];
    const rows = years[0]?.map((_, line) => [line % 3 === 0 ? `taak ${line.toString()}` : `   regel ${line.toString()}`, ...years.map((one) => one[line] ?? 0)]) ?? []; // prettier-ignore
    const sheet = sheetOf(rows);
    const wrong = judgeRelations(sheet, findRelations(sheet)).filter(({ verdict }) => verdict === "wrong");
    expect(wrong.map(({ total }) => [total.row, total.column])).toEqual([[1, 3]]);
  });
});

describe("what carries a sum", () => {
  test("two addends that take each other away are none: 373 = 78 + 0 - 78 + 0 + 373", () => {
    const programme = (name: string, income: number[], expenses: number[]): Rows => [
      [`Programma ${name}`],
      ["Totaal baten", ...income],
      ["Totaal lasten", ...expenses],
      ["Saldo van baten en lasten", ...expenses.map((amount, i) => amount - (income[i] ?? 0))],
      [null],
    ];
    const rows = [
      ["", "Begroting 2025", "Wijziging 2025", "Na wijziging 2025"],
      ...programme("Economie", [567_066, -581, 566_485], [849_552, 0, 849_552]),
      ...programme("Onderwijs", [1_640_213, 77_708, 1_717_921], [7_537_587, 0, 7_537_587]),
      ...programme("Sport", [0, 0, 0], [8_903_148, 373_356, 9_276_504]),
    ];
    // The result of Sport is its own expenses, and not those with all three lines of Onderwijs.
    expect(sumsOf(rows).filter((sum) => sum.startsWith("15=") && /=.*\b(8|9|10)\b/.test(sum))).toEqual([]);
  });

  test("a ratio that the rounding swallows is no second addend: 29.747 is not 29.747 + 0,4", () => {
    const rows = [
      ["winst per aandeel", 0.4, 0.3, 0.2, 0.4],
      ["aandelen", 29_747, 29_774, 29_493, 27_863],
      ["aandelen, verwaterd", 29_747, 29_774, 29_493, 27_863],
    ];
    expect(sumsOf(rows)).toEqual([]);
  });

  test("a block with one amount in it adds up as its numbered namesakes do: 11 = 9 + 10, where 9 is nothing", () => {
    const block = (number: number, one: number[], other: number[]): Rows => [
      [`${number.toString()}1 - ontwikkeling`, ...one],
      [`${number.toString()}2 - beheer`, ...other],
      [`${number.toString()}3 - kosten`, ...one.map((amount, i) => amount + (other[i] ?? 0))],
      [null],
    ];
    const rows = [
      ...block(1, [16_120, 10_340], [15_310, 31_170]),
      ...block(2, [10_480, 11_960], [49_020, 78_110]),
      ...block(3, [0, 0], [54_230, 72_450]),
      ...block(4, [32_650, 15_110], [26_320, 25_840]),
    ];
    expect(sumsOf(rows)).toContain("11=9+10 values");
  });

  test("a total that repeats another, with nothing beside it, is not carried by that: 1.090 = 1.090 + 0", () => {
    const block = (one: number[], other: number[]): Rows => {
      const sum = one.map((amount, i) => amount + (other[i] ?? 0));
      const lines = [
        ["ontwikkeling", ...one],
        ["beheer", ...other],
        ["subtotaal lasten", ...sum],
      ];
      return [...lines, ["bijdrage", 0, 0], ["subtotaal dekking", ...sum], [null]];
    };
    const rows = [
      ...block([450, 610], [640, 440]),
      ...block([9120, 310], [720, 8450]),
      ...block([1210, 2230], [3310, 1170]),
    ];
    const found = sumsOf(rows);
    expect(found).toContain("3=1+2 values");
    expect(found.filter((sum) => /^(5|11|17)=/.test(sum))).toEqual([
      "5=3+4 structure",
      "11=9+10 structure",
      "17=15+16 structure",
    ]);
  });
});
