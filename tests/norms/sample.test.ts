import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { cellName } from "../../src/workbook/address";
import { readSample, SAMPLES } from "../support/samples";
import { PRINTED_NORMS } from "./printedNorms";

describe("the register of a support plan, laid out as printed", () => {
  test("all 52 norms are read with their meaning, in six tables", async () => {
    const { norms } = reviewSnapshot(await readSample(SAMPLES.norms));
    const entries = norms.flatMap((register) => register.entries);
    const kinds = entries.map(({ clause }) => (clause && "norm" in clause ? clause.norm.kind : "none"));
    expect(norms).toHaveLength(6);
    expect(kinds).toEqual(PRINTED_NORMS.map(([, , , kind]) => kind));
    expect(new Set(entries.map(({ theme }) => theme)).size).toBe(28);
    expect(entries.every(({ isPairingCertain }) => isPairingCertain)).toBe(true);
  });

  test("the four empty norms, what was not reached and one that seems not to fit are the only findings", async () => {
    const { findings, coverage } = reviewSnapshot(await readSample(SAMPLES.norms));
    const count = (rule: string): number => findings.filter((finding) => finding.rule === rule).length;
    expect([count("norm-missing"), count("norm-not-met")]).toEqual([4, 11]);
    // "Op 1 september zijn alle overstappers geplaatst" has a norm of 90 %.
    expect(count("norm-contradiction")).toBe(1);
    expect(findings).toHaveLength(16);
    expect(coverage.performed).toBe(52);
  });

  test("overhead is computed from the budget beside it, by every definition", async () => {
    const budget = await readSample(SAMPLES.annual);
    const register = await readSample(SAMPLES.norms);
    const review = reviewSnapshot({ ...budget, sheets: [...budget.sheets, ...register.sheets] });
    expect(
      review.computedNorms.map(({ entry, realised, status }) => [cellName(entry.cell), realised, status]),
    ).toEqual([
      ["D61", { kind: "percent", value: 2.81 }, "not-met"], // 799.998 / 28.476.246
      ["D61", { kind: "percent", value: 4.83 }, "not-met"], // 799.998 / 16.573.970
      ["D61", { kind: "percent", value: 9.87 }, "met"], // 799.998 / 8.105.613
    ]);
  });

  test("a workbook without a register has no norms", async () => {
    const review = reviewSnapshot(await readSample(SAMPLES.multiYear));
    expect([review.norms, review.computedNorms]).toEqual([[], []]);
  });
});
