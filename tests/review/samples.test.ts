import type { Finding } from "../../src/findings/finding";
import type { Sum } from "../../src/findings/sum";
import { loadLanguage } from "../../src/language/language";
import type { Review } from "../../src/review/review";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { cellName } from "../../src/workbook/address";
import { readSample, SAMPLES } from "../support/samples";

const errors = (review: Review): readonly Finding[] =>
  review.findings.filter(({ severity }) => severity === "error");
/** Every total that is off, as cell and printed minus computed. */
const differences = (review: Review): Record<string, number | null> =>
  Object.fromEntries(
    review.sums
      .filter((sum: Sum) => sum.difference !== 0)
      .map((sum) => [`${sum.total.sheet}!${cellName(sum.total)}`, sum.difference]),
  );

describe("the multi-year budget with its misprint", () => {
  test("one error with its cause, the value that would fit, and the total it concerns", async () => {
    const review = reviewSnapshot(await readSample(SAMPLES.multiYear));
    const [error, ...others] = errors(review);
    expect(others).toEqual([]);
    expect(error).toMatchObject({ rule: "total", period: "2019" });
    expect(error && cellName(error.cell)).toBe("C29");
    expect(error && cellName(error.goTo)).toBe("C19");
    // 9.903.085 - 8.598.313, the other twelve programmes of 2019
    expect(error?.hints.map(({ kind, implied }) => [kind, implied])).toEqual([["unreadable", 1_304_772]]);
    const dutch = await loadLanguage("nl");
    expect(error && dutch.say(error.message)).toBe(
      "Totaal programma’s klopt niet in 2019: C19 is geen leesbaar getal (1.295.7773); het totaal past als er 1.304.772 had gestaan.",
    );
  });

  test("every other total holds, but for the rounding that was printed", async () => {
    const review = reviewSnapshot(await readSample(SAMPLES.multiYear));
    expect(differences(review)).toEqual({
      "Meerjarenbegroting!C29": 1_304_772, // without the unreadable cell
      "Meerjarenbegroting!D15": -1, // 7.337.147 - 7.337.148
      "Meerjarenbegroting!E15": -1, // 7.392.541 - 7.392.542
      "Meerjarenbegroting!E29": -1, // 10.328.842 - 10.328.843
      "Meerjarenbegroting!E30": 1, // 17.721.384 - 17.721.383
      "Meerjarenbegroting!F15": 1, // 7.524.965 - 7.524.964
      "Meerjarenbegroting!G15": 1, // 7.605.156 - 7.605.155
      "Meerjarenbegroting!G31": -1, // 192.793 - 192.794
    });
    expect(review.sums).toHaveLength(30); // five totals, six years
    // 29 as printed, all but the one with the unreadable cell; 10 from the items: lasten and resultaat of five years
    expect(review.coverage.performed).toBe(39);
  });

  test("overhead of programme 1 by the two definitions that need no setting; the third says what it misses", async () => {
    const review = reviewSnapshot(await readSample(SAMPLES.multiYear));
    const percentages = (definition: string): readonly number[] =>
      review.overhead.filter((figure) => figure.definition === definition).map((figure) => figure.percentage);
    expect(percentages("total-expenses")).toEqual([3.7, 4.07, 4.68, 4.64, 4.63, 4.58]);
    expect(percentages("discretionary-budget")).toEqual([6.55, 6.76, 7.57, 7.68, 7.85, 7.86]);
    expect(percentages("own-programmes")).toEqual([]);
    expect(review.coverage.skipped.map(({ why }) => why.key)).toContain("budget.noPassThroughSetting");
  });
});

describe("the annual budget with its chapters", () => {
  test("no error; three totals are rounded, and the chapter's own total in the same way", async () => {
    const review = reviewSnapshot(await readSample(SAMPLES.annual));
    expect(errors(review)).toEqual([]);
    expect(differences(review)).toEqual({
      "Begroting 2021!B15": -1, // totale baten 27.929.285 - 27.929.286
      "Begroting 2021!B30": 1, // ondersteuning scholen 15.874.633 - 15.874.632
      "Begroting 2021!B38": 1, // resultaat -546.960 - -546.961
      "5.9!B9": 1, // 15.874.633 - 15.874.632
    });
  });

  test("the chapters add up to the total expenses of the appendix", async () => {
    const review = reviewSnapshot(await readSample(SAMPLES.annual));
    const sum = review.sums.find(({ terms }) => new Set(terms.map(({ cell }) => cell.sheet)).size === 3);
    expect(sum?.terms.map(({ cell, value }) => [cell.sheet, value])).toEqual([
      ["2.8", 799_998],
      ["4.6", 446_300],
      ["5.9", 27_229_948],
    ]);
    expect(sum).toMatchObject({ reported: 28_476_246, computed: 28_476_246, verdict: "exact" });
  });

  test("overhead by three definitions, and that the verdict depends on which", async () => {
    const review = reviewSnapshot(await readSample(SAMPLES.annual));
    expect(
      review.overhead.map(({ numerator, denominator, percentage, verdict }) => [
        numerator,
        denominator,
        percentage,
        verdict,
      ]),
    ).toEqual([
      [79_999_800, 2_847_624_600, 2.81, "below"], // 799.998 / 28.476.246
      [79_999_800, 1_657_397_000, 4.83, "below"], // 799.998 / (27.929.285 - 11.355.315)
      [79_999_800, 810_561_300, 9.87, "within"], // 799.998 / (28.476.246 - 11.355.315 - 1.735.950 - 7.279.368)
    ]);
    expect(
      review.findings.filter(({ rule }) => rule === "overhead-norm").map(({ severity }) => severity),
    ).toEqual(["remark"]);
  });

  test("names that differ are remarks, on programme number", async () => {
    const review = reviewSnapshot(await readSample(SAMPLES.annual));
    const names = review.findings.filter(({ rule }) => rule === "reconciliation-name");
    expect(names.map(({ message }) => message.values["programme"])).toEqual([1, 2, 4]);
  });
});

describe("the progress table", () => {
  test("thirteen actions, four periods, no error", async () => {
    const review = reviewSnapshot(await readSample(SAMPLES.progress));
    expect(errors(review)).toEqual([]);
    expect(
      review.progress.map(({ actions, periods }) => [actions.length, periods.map(({ name }) => name)]),
    ).toEqual([[13, ["Aug 24", "Aug 25", "Aug 26", "Aug 27"]]]);
    expect(review.progressFigures.map(({ filled, empty }) => filled + empty)).toEqual([13, 13, 13, 13]);
  });
});
