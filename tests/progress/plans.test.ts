import { comparePlans } from "../../src/progress/plans/comparePlans";
import { NO_PROGRESS_SETTINGS } from "../../src/progress/settings/progressSettings";
import { recogniseProgress } from "../../src/progress/reading/recogniseProgress";
import { recognisePlans } from "../../src/progress/plans/recognisePlans";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { sheetOf, snapshotOf } from "../support/sheet";

const monitoring = sheetOf("Hoofdstuk 5", [
  [null, "plan", "do", "check", "act", "Aug 24"],
  ["A2", "Overleg", "Kernpartners aanpak uitbouwen", "Bewaken in LEA", "Bijstellen", 3],
  ["B2", "Basisondersteuning", "Inzichtelijk maken, scholen bieden", "Voortgang bewaken", "Bijstellen", 4],
  ["B3", "Extra ondersteuning", "Aanbod inzichtelijk maken", "Toetsen", "Bijstellen", 3],
  [
    "D",
    "Kaderen",
    "Vastleggen in beslisschema met rapport",
    "Evalueren",
    "Casuïstiek leidt tot afspraken",
    3,
  ],
]);
const plans = sheetOf("Hoofdstuk 3", [
  ["Deel B"],
  ["Code", "Plan", "Do", "Check", "Act"],
  [
    "B2",
    "basisondersteuning",
    "Inzichtelijk maken  Scholen bieden",
    "Voortgang basisondersteuning bewaken",
    "Bijstellen",
  ],
  ["B3", "extra ondersteuning", "Aanbod inzichtelijk maken, ook preventief", "Toetsen", "Bijstellen"],
  ["Deel D en A"],
  ["Code", "Plan", "Do", "Check", "Act"],
  ["D", "Kaderen", "Vastleggen in beslisschema", "Evalueren", "Bijstellen beslisschema"],
  ["A2", "Overleg", "Kernpartnersaanpak uitbouwen", "Bewaken in LEA", "Bijstellen"],
]);

test("the plan tables of a sheet are found one beneath the other", () => {
  const found = recognisePlans(plans, NO_PROGRESS_SETTINGS);
  expect(found.map(({ actions }) => actions.map(({ code }) => code))).toEqual([
    ["B2", "B3"],
    ["D", "A2"],
  ]);
});

test("differing texts by code and part: what is said otherwise apart from how it is written", () => {
  const [table] = recogniseProgress(monitoring);
  if (!table) throw new Error("expected a table");
  const differences = recognisePlans(plans, NO_PROGRESS_SETTINGS).flatMap((plan) =>
    comparePlans(table, plan),
  );
  const of = (kind: string) =>
    differences.filter((one) => one.kind === kind).map(({ code, part }) => `${code} ${part}`);
  expect(of("substantial")).toEqual(["B2 check", "B3 doText", "D doText", "D act"]);
  expect(of("cosmetic")).toEqual(["B2 plan", "B2 doText", "B3 plan", "A2 doText"]);
});

test("the check gives a signal for each difference in contents and one remark a table for spelling", () => {
  const { findings } = reviewSnapshot(snapshotOf(monitoring, plans));
  const found = findings.filter(({ rule }) => rule === "plan-differs" || rule === "plan-spelling");
  expect(found.map(({ rule, severity, cell }) => [rule, severity, cell.row, cell.column])).toEqual([
    ["plan-differs", "signal", 3, 4],
    ["plan-differs", "signal", 4, 3],
    ["plan-differs", "signal", 5, 3],
    ["plan-differs", "signal", 5, 5],
    ["plan-spelling", "remark", 3, 2],
    ["plan-spelling", "remark", 2, 3],
  ]);
});

test("a plan table that says the same, and a monitoring table by itself, give nothing", () => {
  const same = sheetOf("Plan", [
    ["Code", "Plan", "Do", "Check", "Act"],
    ["A2", "Overleg", "Kernpartners aanpak uitbouwen", "Bewaken in LEA", "Bijstellen"],
  ]);
  for (const snapshot of [snapshotOf(monitoring, same), snapshotOf(monitoring)]) {
    expect(reviewSnapshot(snapshot).findings.filter(({ rule }) => rule.startsWith("plan-"))).toEqual([]);
  }
});
