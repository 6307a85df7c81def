import type { Finding } from "../../../src/findings/finding";
import type { Sum } from "../../../src/findings/sum";
import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import { cellName } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell";
import { readSample, SAMPLES, withCell } from "../../support/samples";

/** The multi-year budget with another reading of programme 4 in 2019, which is printed as "1.295.7773". */
async function withReading(value: CellValue): Promise<{
  readonly total: Sum | undefined;
  readonly errors: readonly Finding[];
}> {
  const place = { sheet: "Meerjarenbegroting", row: 19, column: 3 };
  const { sums, findings } = reviewSnapshot(withCell(await readSample(SAMPLES.multiYear), place, value));
  return {
    total: sums.find(({ total }) => cellName(total) === "C29"),
    errors: findings.filter(({ severity }) => severity === "error"),
  };
}

/** How people could repair the misprint, and what is then left of 1.304.772, the amount that the total implies. */
test.each<readonly [reading: string, value: number, left: number]>([
  ["without the last digit", 1_295_777, 8_995], // 1.304.772 - 1.295.777
  ["with the last digit for the one before", 1_295_773, 8_999], // 1.304.772 - 1.295.773
  ["without its points", 12_957_773, -11_653_001], // 1.304.772 - 12.957.773
])("read %s the total does not hold either", async (_, value, left) => {
  const { total, errors } = await withReading(value);
  expect(total).toMatchObject({ reported: 9_903_085, difference: left, verdict: "wrong" });
  expect(errors.map(({ cell }) => cellName(cell))).toEqual(["C29"]);
});

test("the implied amount makes all of 2019 hold", async () => {
  const { total, errors } = await withReading(1_304_772);
  expect(total).toMatchObject({ reported: 9_903_085, computed: 9_903_085, verdict: "exact" });
  expect(errors).toEqual([]);
});

test("as it is printed nothing is made of it: the others come to 8.598.313, and the total implies the rest", async () => {
  const { total, errors } = await withReading("1.295.7773");
  expect(total).toMatchObject({ computed: 8_598_313, difference: 1_304_772, verdict: "undecided" });
  expect(total?.terms.find(({ cell }) => cellName(cell) === "C19")?.value).toBeNull();
  expect(errors.flatMap(({ hints }) => hints.map(({ implied }) => implied))).toEqual([1_304_772]);
  // The same amount follows from the layer above: total expenses less the transfers, 17.214.244 - 7.311.159 = 9.903.085.
  const { sums } = reviewSnapshot(await readSample(SAMPLES.multiYear));
  const expenses = sums.find((sum) => cellName(sum.total) === "C30");
  expect(expenses?.terms.map(({ value }) => value)).toEqual([7_311_159, 9_903_085]);
  expect(expenses).toMatchObject({ reported: 17_214_244, difference: 0 });
});
