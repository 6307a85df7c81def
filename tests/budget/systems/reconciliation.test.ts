import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import type { Review } from "../../../src/review/review";
import { readSample, SAMPLES } from "../../support/samples";
import { sheetOf, snapshotOf } from "../../support/sheet";
import type { Rows } from "../layoutSheets";

describe("chapters beside the appendix", () => {
  test("all ten programmes and three transfers are compared, and none differs", async () => {
    const { findings } = reviewSnapshot(await readSample(SAMPLES.annual));
    expect(findings.filter(({ rule }) => rule === "reconciliation")).toEqual([]);
    const names = findings.filter(({ rule }) => rule === "reconciliation-name");
    expect(names.map(({ message: { values } }) => [values["programme"], values["name"], values["otherName"]])).toEqual([
      [1, "Uitvoering passend onderwijs (T/H/V)", "Uitvoering passend onderwijs (THV)"],
      [2, "Uitvoering passend onderwijs PRO/Sterk VMBO", "Uitvoering passend onderwijs Sterk VMBO/PRO"],
      [4, "Innovatie & versterking scholen", "Bovenschools innovatiebudget dekkend aanbod"],
    ]); // prettier-ignore
  });

  test("each programme and transfer is laid beside its own, and has the same amount in both", async () => {
    const { reconciliation } = reviewSnapshot(await readSample(SAMPLES.annual));
    const items = reconciliation.tables.flatMap(({ lines }) => lines.filter(({ kind }) => kind === "item"));
    expect(items.map(({ programme, label, amount, otherAmount }) => [programme ?? label, Number(amount) / 100, Number(otherAmount) / 100])).toEqual([
      [10, 799_998, 799_998],
      [8, 190_000, 190_000],
      [9, 256_300, 256_300],
      [1, 1_735_950, 1_735_950],
      [2, 7_279_368, 7_279_368],
      [3, 1_036_367, 1_036_367],
      [4, 500_000, 500_000],
      [5, 210_000, 210_000],
      [6, 1_197_278, 1_197_278],
      [7, 3_915_669, 3_915_669],
      ["afdracht LWOO/PRO", 1_929_282, 1_929_282],
      ["afdracht VSO teldatum", 8_998_301, 8_998_301],
      ["afdracht VSO tussentijdse groei", 427_732, 427_732],
    ]); // prettier-ignore
    expect(new Set(items.map(({ agreement }) => agreement))).toEqual(new Set(["equal"]));
  });

  test("a subtotal with another name, and programmes that drift between baten and lasten, are shown with both names", async () => {
    const { reconciliation, programmeCover } = reviewSnapshot(await readSample(SAMPLES.annual));
    const totals = reconciliation.tables.flatMap(({ lines }) => lines.filter(({ kind }) => kind === "total"));
    expect(totals.filter(({ isOtherName }) => isOtherName).map(({ label, otherLabel }) => [label, otherLabel])).toEqual([
      ["subtotaal coördinatie schoolloopbanen", "subtotaal schoolloopbanen"],
    ]); // prettier-ignore
    expect(
      programmeCover.map(({ programme, label, incomeLabel }) => [programme, label, incomeLabel]),
    ).toEqual(
      expect.arrayContaining([
        [8, "POVO", "SL POVO"],
        [9, "VO-MBO", "SL VO-MBO"],
      ]),
    );
  });
});

/** A whole budget with an odd label ("pr8 POVO", no colon) and its programmes over three chapters. */
const WHOLE: Rows = [
  ["Omschrijving", "Begroting 2026"],
  ["Rijksbijdrage", 1_400_000],
  ["Overige baten", 25_000],
  ["Totale baten", 1_425_000],
  ["pr1: Loket", 412_300],
  ["pr8 POVO", 190_450],
  ["pr9: VO-MBO", 256_310],
  ["pr10: Bedrijfsvoering", 540_940],
  ["Totale lasten", 1_400_000],
  ["Resultaat", 25_000],
];
const chapter = (...lines: readonly (readonly [string, number])[]): Rows => {
  const total = lines.reduce((sum, [, amount]) => sum + amount, 0);
  return [["Financiering", "Begroting 2026"], ...lines, ...(lines.length > 1 ? [["Totaal", total]] : [])];
};

function read(...chapters: readonly Rows[]): Review {
  const sheets = chapters.map((rows, index) => sheetOf(`H${(index + 1).toString()}`, rows));
  return reviewSnapshot(snapshotOf(sheetOf("Begroting", WHOLE), ...sheets));
}
const told = (review: Review): readonly unknown[] =>
  review.findings.map(({ rule, severity, message }) => [
    rule,
    severity,
    message.values["programme"] ?? message.key,
  ]);

const LOOP: readonly [string, number] = ["Programma 1 Loket", 412_300];
const POVO: readonly [string, number] = ["Programma 8 POVO", 190_450];
const MBO: readonly [string, number] = ["prog. 9 VO-MBO", 256_310];
const OFFICE: readonly [string, number] = ["Programma 10 Bedrijfsvoering", 540_940];

test("a number without a colon, and chapters over three sheets, meet and add up", () => {
  const review = read(chapter(LOOP), chapter(POVO, MBO), chapter(OFFICE));
  expect(told(review)).toEqual([]);
  const sum = review.sums.find(({ terms }) => terms.length === 3 && terms.every(({ cell }) => cell.sheet !== "Begroting")); // prettier-ignore
  expect(sum).toMatchObject({ reported: 1_400_000, computed: 1_400_000, verdict: "exact" });
});

test("a programme that is split over two chapters counts together; stated twice it is compared twice", () => {
  const part = (amount: number): Rows => chapter(["Programma 8 POVO", amount]);
  const split = read(chapter(LOOP), part(90_450), part(100_000), chapter(MBO), chapter(OFFICE));
  expect(told(split)).toEqual([]);
  const spoiled = read(chapter(LOOP), part(90_450), part(110_000), chapter(MBO), chapter(OFFICE));
  expect(told(spoiled)).toEqual([
    ["reconciliation", "error", 8],
    ["reconciliation", "error", 8],
  ]);
});

test("an amount that differs is one error, at the chapter", () => {
  const review = read(chapter(LOOP), chapter(["Programma 8 POVO", 191_450], MBO), chapter(OFFICE));
  expect(told(review)).toEqual([["reconciliation", "error", 8]]);
});

test("a chapter that is missing: the others are compared, and it is said which programme is in none", () => {
  const review = read(chapter(LOOP), chapter(POVO, MBO));
  expect(told(review)).toEqual([]);
  const missing = review.coverage.skipped.filter(({ why }) => why.key === "budget.chaptersIncomplete");
  expect(missing.map(({ why }) => why.values["programmes"])).toEqual(["10"]);
});
