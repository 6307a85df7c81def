import { findRelations } from "../../src/totals/findRelations";
import type { CellValue } from "../../src/workbook/cell";
import { judgeRelation } from "./judgeRelation";
import { sheetOf } from "./sheets";

type Rows = readonly (readonly CellValue[])[];

/** Rows of the totals that are wrong, with their difference. */
function wrongTotals(rows: Rows): readonly (readonly [number, number | null])[] {
  const sheet = sheetOf(rows);
  return findRelations(sheet)
    .flatMap((relation) => judgeRelation(sheet, relation))
    .filter(({ verdict }) => verdict === "wrong")
    .map(({ total, difference }) => [total.row, difference] as const);
}

/** Three blocks of one column, each closed by its total. */
const BLOCKS: Rows = [
  ["Bestuur"],
  ["Raad", 512_340],
  ["College", 230_118],
  ["Totaal bestuur", 742_458], // 512.340 + 230.118
  ["Veiligheid"],
  ["Brandweer", 75_031],
  ["Handhaving", 1_204_077],
  ["Preventie", 18_250],
  ["Totaal veiligheid", 1_297_358], // 75.031 + 1.204.077 + 18.250
  ["Verkeer"],
  ["Wegen", 333_902],
  ["Parkeren", 41_290],
  ["Totaal verkeer", 375_192], // 333.902 + 41.290
  ["Onderwijs"],
  ["Huisvesting", 611_004],
  ["Leerlingenvervoer", 97_423],
  ["Totaal onderwijs", 708_427], // 611.004 + 97.423
];

/** The blocks with another amount in one row, counted from 1. */
function withAmount(rows: Rows, row: number, amount: CellValue): Rows {
  return rows.map((cells, index) => (index + 1 === row ? [cells[0] ?? null, amount] : cells));
}

describe("one column of amounts: the layout that the other totals prove tells which total is wrong", () => {
  test.each<[string, Rows, readonly (readonly [number, number])[]]>([
    ["nothing is wrong", BLOCKS, []],
    ["a slip that no single mistake explains", withAmount(BLOCKS, 9, 1_291_111), [[9, -6247]]], // 1.291.111 - 1.297.358
    ["a line in another unit", withAmount(BLOCKS, 11, 333_902_000), [[13, -333_568_098]]], // 375.192 - (333.902.000 + 41.290)
    ["the first line left out", withAmount(BLOCKS, 9, 1_222_327), [[9, -75_031]]],
    ["the last line left out", withAmount(BLOCKS, 9, 1_279_108), [[9, -18_250]]],
    ["a wrong sign, which makes the other line the sum of the two", withAmount(BLOCKS, 12, -41_290), [[13, 82_580]]],
  ])("%s", (_, rows, expected) => {
    expect(wrongTotals(rows)).toEqual(expected);
  }); // prettier-ignore

  test("a number of pupils above the lines is no line that was left out", () => {
    const rows = [...BLOCKS.slice(0, 13), ["Onderwijs"], ["Aantal leerlingen", 120_500], ...BLOCKS.slice(14)];
    expect(wrongTotals(rows)).toEqual([]);
  });

  test("a block of which one line is empty is counted once in the total of all", () => {
    // 742.458 + 1.297.358 + 333.902 + 708.427
    const rows = [...withAmount(withAmount(BLOCKS, 12, null), 13, 333_902), ["Totale lasten", 3_082_145]];
    expect(wrongTotals(rows)).toEqual([]);
  });

  test("deeper lines beneath their total do the same", () => {
    const rows: Rows = [
      ["Bestuur", 742_458],
      ["   Raad", 512_340],
      ["   College", 230_118],
      ["Veiligheid", 1_291_111], // 75.031 + 1.204.077 + 18.250 = 1.297.358
      ["   Brandweer", 75_031],
      ["   Handhaving", 1_204_077],
      ["   Resultaat van de rekening", 18_250],
      ["Verkeer", 375_192],
      ["   Wegen", 333_902],
      ["   Parkeren", 41_290],
      ["Onderwijs", 708_427],
      ["   Huisvesting", 611_004],
      ["   Leerlingenvervoer", 97_423],
    ];
    expect(wrongTotals(rows)).toEqual([[4, -6247]]);
  });
});

/** Baten, lasten and saldo for each programme, and their totals. */
function stacked(programmes: readonly (readonly [CellValue, number])[], isNegative = false): Rows {
  const expenses = (amount: number): number => (isNegative ? -amount : amount);
  const income = programmes.map(([amount]) => (typeof amount === "number" ? amount : 0));
  const add = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
  const spent = programmes.map(([, amount]) => amount);
  const block = (name: string, printed: CellValue, received: number, cost: number): Rows => [
    [name],
    ["Baten", printed],
    ["Lasten", expenses(cost)],
    ["Saldo", received - cost],
    [],
  ];
  return [
    ...programmes.flatMap(([printed, cost], index) => block(`Programma ${index.toString()}`, printed, income[index] ?? 0, cost)),
    ...block("Totaal", add(income), add(income), add(spent)),
  ];
} // prettier-ignore

const PROGRAMMES: readonly (readonly [CellValue, number])[] = [
  [18_695, 3_328_973],
  [143_030, 6_013_376],
  [2_987_770, 2_219_679],
  [1_100_110, 3_827_278],
  [1_035_761, 11_312_169],
];

describe("one column of baten, lasten and saldo for each programme", () => {
  test("a programme without income makes no total of the others' lines", () => {
    const rows = stacked([[null, 27_174_135], ...PROGRAMMES, [null, 11_092_908], [1_626_884, 7_130_368]]);
    expect(wrongTotals(rows)).toEqual([]);
  });

  test("an amount with the wrong sign fails in its own block, although that holds the other way round", () => {
    // The third block: 2.987.770 - 2.219.679 = 768.091. Its lasten should be -2.219.679.
    const rows = stacked(PROGRAMMES, true).map((row, index) => (index === 12 ? ["Lasten", 2_219_679] : row));
    expect(wrongTotals(rows)).toContainEqual([14, -4_439_358]); // 768.091 - (2.987.770 + 2.219.679)
  });
});
