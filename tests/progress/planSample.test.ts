import { comparePlans } from "../../src/progress/plans/comparePlans";
import { recognisePlans } from "../../src/progress/plans/recognisePlans";
import { tablesIn } from "../../src/progress/reading/tablesIn";
import { NO_PROGRESS_SETTINGS } from "../../src/progress/settings/progressSettings";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { readSample, SAMPLES } from "../support/samples";

test("the monitoring table differs from the plans it sums up in ten texts: five in contents, five in spelling", async () => {
  const snapshot = await readSample(SAMPLES.plans);
  const [table] = tablesIn(snapshot);
  const plans = snapshot.sheets.find(({ name }) => name === "Hoofdstuk 3");
  if (!table || !plans) throw new Error("expected a table and its plans");
  const differences = recognisePlans(plans, NO_PROGRESS_SETTINGS).flatMap((plan) =>
    comparePlans(table, plan),
  );
  const of = (kind: string): readonly string[] =>
    differences.filter((one) => one.kind === kind).map(({ code, part }) => `${code} ${part}`);
  expect(of("substantial")).toEqual(["B2 check", "B3 doText", "D doText", "D act", "E doText"]);
  expect(of("cosmetic")).toEqual(["A2 doText", "B2 plan", "B2 doText", "B3 plan", "B4 plan"]);
});

test("the check gives a signal for each difference in contents, and one remark a table for spelling", async () => {
  const { findings, coverage } = reviewSnapshot(await readSample(SAMPLES.plans));
  const rules = findings.filter(({ rule }) => rule.startsWith("plan-")).map(({ rule }) => rule);
  expect(rules.filter((rule) => rule === "plan-differs")).toHaveLength(5);
  expect(rules.filter((rule) => rule === "plan-spelling")).toHaveLength(2); // A, and B with four of them
  expect(coverage.performed).toBeGreaterThanOrEqual(13);
});
