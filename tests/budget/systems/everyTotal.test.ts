import type { Sum } from "../../../src/findings/sum";
import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import { cellName } from "../../../src/workbook/address";
import { readSample, SAMPLES } from "../../support/samples";

/** What a check compares a total with: the totals and lines that are printed beneath it, or its items. */
type Against = "printed" | "items";
type Check = readonly [
  sheet: string,
  cell: string,
  against: Against,
  reported: number,
  computed: number,
  difference: number,
];

/** The 15 checks of the budget of one year and its chapters. */
const ANNUAL: readonly Check[] = [
  ["Begroting 2021", "B7", "printed", 25_252_668, 25_252_668, 0], // algemene baten
  ["Begroting 2021", "B15", "printed", 27_929_285, 27_929_286, -1], // totale baten
  ["Begroting 2021", "B21", "printed", 11_355_315, 11_355_315, 0], // algemene lasten
  ["Begroting 2021", "B30", "printed", 15_874_633, 15_874_632, 1], // ondersteuning scholen
  ["Begroting 2021", "B34", "printed", 446_300, 446_300, 0], // schoolloopbanen
  ["Begroting 2021", "B37", "printed", 28_476_246, 28_476_246, 0], // totale lasten
  ["Begroting 2021", "B37", "items", 28_476_246, 28_476_245, 1],
  ["Begroting 2021", "B38", "printed", -546_960, -546_961, 1], // resultaat
  ["Begroting 2021", "B38", "items", -546_960, -546_959, -1],
  ["4.6", "B4", "printed", 446_300, 446_300, 0],
  ["5.9", "B9", "printed", 15_874_633, 15_874_632, 1],
  ["5.9", "B13", "printed", 11_355_315, 11_355_315, 0],
  ["5.9", "B14", "printed", 27_229_948, 27_229_948, 0],
  ["5.9", "B14", "items", 27_229_948, 27_229_947, 1],
];

/** The chapters added up: 799.998 + 446.300 + 27.229.948. */
const CHAPTERS: Check = ["Begroting 2021", "B37", "printed", 28_476_246, 28_476_246, 0];

/** The 42 checks of the multi-year budget: baten, afdrachten, programma's, lasten and resultaat of each year. */
const MULTI_YEAR: readonly Check[] = [
  year("C", [17_034_399, 17_034_399], [7_311_159, 7_311_159], [9_903_085, 8_598_313], [17_214_244, 17_214_244, 15_909_472], [-179_845, -179_845, 1_124_927]),
  year("D", [17_942_501, 17_942_501], [7_337_147, 7_337_148], [10_281_154, 10_281_154], [17_618_301, 17_618_301, 17_618_302], [324_200, 324_200, 324_199]),
  year("E", [18_347_948, 18_347_948], [7_392_541, 7_392_542], [10_328_842, 10_328_843], [17_721_384, 17_721_383, 17_721_385], [626_564, 626_564, 626_563]),
  year("F", [18_371_312, 18_371_312], [7_524_965, 7_524_964], [10_412_821, 10_412_821], [17_937_786, 17_937_786, 17_937_785], [433_526, 433_526, 433_527]),
  year("G", [18_246_121, 18_246_121], [7_605_156, 7_605_155], [10_448_171, 10_448_171], [18_053_327, 18_053_327, 18_053_326], [192_793, 192_794, 192_795]),
  year("H", [18_336_586, 18_336_586], [7_718_750, 7_718_750], [10_529_959, 10_529_959], [18_248_709, 18_248_709, 18_248_709], [87_877, 87_877, 87_877]),
].flat(); // prettier-ignore

/** One year: what is printed, and what its own lines and, for two of them, its items come to. */
function year(
  column: string,
  income: readonly [number, number],
  transfers: readonly [number, number],
  programmes: readonly [number, number],
  expenses: readonly [number, number, number],
  result: readonly [number, number, number],
): readonly Check[] {
  const check = (row: number, against: Against, reported: number, computed: number): Check => [
    "Meerjarenbegroting",
    `${column}${row.toString()}`,
    against,
    reported,
    computed,
    reported - computed,
  ];
  return [
    check(9, "printed", ...income),
    check(15, "printed", ...transfers),
    check(29, "printed", ...programmes),
    check(30, "printed", expenses[0], expenses[1]),
    check(30, "items", expenses[0], expenses[2]),
    check(31, "printed", result[0], result[1]),
    check(31, "items", result[0], result[2]),
  ];
}

/** Every check that the review did, both against what is printed beneath a total and against its items. */
function checksOf(sums: readonly Sum[]): readonly Check[] {
  return sums.flatMap((sum): readonly Check[] => {
    const place = [sum.total.sheet, cellName(sum.total)] as const;
    const { reported, computed, difference, fromItems } = sum;
    const printed: Check = [...place, "printed", reported ?? 0, computed, difference ?? 0];
    if (!fromItems) return [printed];
    return [printed, [...place, "items", reported ?? 0, fromItems.computed, fromItems.difference ?? 0]];
  });
}

test("the tables hold 57 checks, 25 of them with a difference", () => {
  const all = [...ANNUAL, CHAPTERS, ...MULTI_YEAR];
  expect(all).toHaveLength(57);
  expect(all.filter(([, , , , , difference]) => difference !== 0)).toHaveLength(25);
});

test("the budget of one year: every total, against what is printed and against its items", async () => {
  const { sums } = reviewSnapshot(await readSample(SAMPLES.annual));
  const chapters = sums.filter(({ terms }) => new Set(terms.map(({ cell }) => cell.sheet)).size > 1);
  expect(checksOf(chapters)).toEqual([CHAPTERS]);
  const own = checksOf(sums.filter((sum) => !chapters.includes(sum)));
  // One more than the table has: totale baten from its items, which are those of its one subtotal.
  const more: Check = ["Begroting 2021", "B15", "items", 27_929_285, 27_929_286, -1];
  expect(own).toHaveLength(ANNUAL.length + 1);
  expect(own).toEqual(expect.arrayContaining([...ANNUAL, more]));
});

test("the multi-year budget: seven checks a year", async () => {
  const { sums } = reviewSnapshot(await readSample(SAMPLES.multiYear));
  expect(checksOf(sums)).toHaveLength(42);
  expect(checksOf(sums)).toEqual(expect.arrayContaining([...MULTI_YEAR]));
});

test("no total is wrong from its items where rounding in every layer can explain it", async () => {
  const { sums } = reviewSnapshot(await readSample(SAMPLES.multiYear));
  const ofItems = sums.flatMap(({ total, fromItems }) => (fromItems ? [[cellName(total), fromItems.verdict]] : [])); // prettier-ignore
  expect(ofItems.filter(([, verdict]) => verdict === "undecided")).toEqual([
    ["C30", "undecided"], // 2019 holds the amount that cannot be read
    ["C31", "undecided"],
  ]);
  expect(ofItems.filter(([, verdict]) => verdict === "wrong")).toEqual([]);
  expect(sums.find(({ total }) => cellName(total) === "G31")?.fromItems).toMatchObject({
    count: 25, // 7 baten, 5 afdrachten, 13 programma's
    difference: -2,
    verdict: "rounding",
  });
});
