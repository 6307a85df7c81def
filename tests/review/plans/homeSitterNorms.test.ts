import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import { REGISTER } from "../../progress/homeSitters/register";
import { sheetOf, snapshotOf } from "../../support/sheet";

const NORMS = [
  ["Thema", "Indicator", "Norm", "Realisatie 2026"],
  ["Thuiszitters", "Thuiszitters met een aanbod binnen drie maanden", "100%", null],
  ["Overleg", "Sessies", "4 (= 100%)", null],
];

test("the norm of three months is filled from the register of home sitters, without its counts", () => {
  const { computedNorms } = reviewSnapshot(
    snapshotOf(sheetOf("Normen", NORMS), sheetOf("Thuiszitters", REGISTER)),
  );
  expect(
    computedNorms.map(({ what, period, status, realised }) => [what, period, status, realised.kind]),
  ).toEqual([
    ["home-sitters", "1e kwartaal 2026", "met", "judged"], // 11 of 11
    ["home-sitters", "2e kwartaal 2026", "not-met", "judged"], // 6 of 14
  ]);
  expect(JSON.stringify(computedNorms.map(({ explanation }) => explanation.values))).not.toMatch(
    /\b(?:6|14)\b/,
  );
});

test("without a register nothing is filled in", () => {
  expect(reviewSnapshot(snapshotOf(sheetOf("Normen", NORMS))).computedNorms).toEqual([]);
});
