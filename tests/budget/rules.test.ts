import { ruleTokens } from "../../src/budget/rules/ruleTokens";
import { isRuleError, parseRule } from "../../src/budget/rules/parseRule";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { Snapshot } from "../../src/workbook/snapshot";
import { readSample, SAMPLES } from "../support/samples";
import { withPeil } from "../support/peil";
import { sheetOf, snapshotOf } from "../support/sheet";

async function withRule(
  text: string,
  sample: (typeof SAMPLES)[keyof typeof SAMPLES] = SAMPLES.multiYear,
): Promise<Snapshot> {
  const snapshot = await readSample(sample);
  const sheets = snapshot.sheets.filter(({ name }) => name !== "Peil");
  return {
    ...snapshot,
    sheets: [
      ...sheets,
      sheetOf("Peil", [
        ["Instelling", "Waarde"],
        ["Regel", text],
      ]),
    ],
  };
}

/** Periods in which the rule is broken, with left minus right. */
async function broken(
  text: string,
  sample?: (typeof SAMPLES)[keyof typeof SAMPLES],
): Promise<readonly unknown[]> {
  const review = reviewSnapshot(await withRule(text, sample));
  return review.findings
    .filter(({ rule }) => rule === "house-rule")
    .map(({ period, message }) => [period, message.values["difference"]]);
}

describe("rules of the house on the multi-year budget", () => {
  test.each([
    // 287.351 - 294.570; equal in 2020 to 2024
    ["Programma 13 = regeling schoolmaatschappelijk werk", [["2019", -7219]]],
    ["Programma 13 = regeling schoolmaatschappelijk werk marge 7.500", []],
    ["Programma 13 = regeling schoolmaatschappelijk werk in 2020 t/m 2024", []],
    ["Resultaat >= 0", [["2019", -179_845]]],
    ["Resultaat > 0 in 2020", []],
    ["Totale baten - Totale lasten = Resultaat marge 1", []],
    ["Totale baten - Totale lasten = Resultaat in 2023", [["2023", 1]]], // 192.794 against 192.793
    ["Programma 3 / 130 tussen 30.000 en 31.000 in 2020", []], // 3.993.784 / 130 = 30.721
    [
      "Programma 7 <= 100.000",
      [
        ["2020", 13_750],
        ["2024", 13_750],
      ],
    ],
    ["2 x (Programma 18 + 5.000) >= Programma 19 in 2020", []], // 2 x 30.000 against 50.000
  ])("%s", async (text, expected) => {
    expect(await broken(text)).toEqual(expected);
  });

  test("a line that is not there, or there more than once, is not guessed but named", async () => {
    const skipped = async (text: string): Promise<readonly string[]> =>
      reviewSnapshot(await withRule(text)).coverage.skipped.map(({ why }) => why.key);
    expect(await skipped("leerlingen > 0 in 2020")).toContain("budget.ruleLineMissing");
    expect(await skipped("afdracht so > 0 in 2020")).toContain("budget.ruleLineAmbiguous");
    expect(await skipped("Programma 4 > 0 in 2019")).toContain("budget.amountMissing");
  });
});

describe("shares are compared as they are, amounts to the cent", () => {
  const budget = sheetOf("Begroting", [
    [null, 2025],
    ["Baten"],
    ["Rijksbijdrage", 900],
    ["Overige baten", 100],
    ["Totale baten", 1000],
    ["Lasten"],
    ["Programma 1 Bedrijfsvoering", 104],
    ["Programma 2 Loket", 596],
    ["Programma 3 Overig", 300],
    ["Totale lasten", 1000],
    ["Resultaat", 0],
  ]);
  test.each<readonly [string, boolean]>([
    ["Programma 1 / totale lasten <= 10 %", false], // 104 / 1.000 = 10,4 %
    ["Programma 1 / totale lasten <= 10,4 %", true],
    ["Programma 1 / totale lasten = 10,4 %", true],
    ["Programma 1 / totale lasten < 10,4 %", false],
    ["Programma 1 / totale lasten tussen 10 % en 10,39 %", false],
    ["Programma 3 / Programma 2 = 0,503355704698", true], // 300 / 596, told in twelve digits
    ["Programma 3 / Programma 2 = 0,5", false],
    ["Programma 1 / totale lasten - Programma 3 / totale lasten = -19,6 %", true], // 0,104 - 0,3, a double adds noise
    ["Programma 1 / 3 = 34,67", true], // 34,666... is 34,67 in cents
    ["Programma 1 x 0,1 = 10,4", true],
    ["Programma 1 / totale lasten = 11 % marge 0,01", true], // 0,006 apart
    ["Programma 1 / totale lasten = 11 % marge 0,005", false],
  ])("%s: %p", (text, holds) => {
    const { findings, coverage } = reviewSnapshot(withPeil(snapshotOf(budget), ["Regel", text]));
    expect(coverage.skipped.filter(({ what }) => what.key === "budget.ruleInPeriod")).toEqual([]);
    expect(findings.some(({ rule }) => rule === "house-rule")).toBe(!holds);
  });
});

describe("a rule that no budget can be held to says so", () => {
  test.each([
    ["Programma 3 <= 100 in 2040", [["2040", "2040"]]],
    ["Programma 3 <= 100 in 2024 t/m 2040", [["2024", "2040"]]],
    ["Programma 3 <= 10.000.000 in 2020", []],
  ])("%s", async (text, expected) => {
    const { coverage } = reviewSnapshot(await withRule(text));
    const skipped = coverage.skipped.filter(({ what }) => what.key === "figures.rule");
    expect(skipped.map(({ why }) => [why.values["first"], why.values["last"]])).toEqual(expected);
  });

  test("nor is a period said to be missing from one budget while another has it", () => {
    const rows = (year: number) => [
      ["Programmabegroting", year],
      ["Rijksbijdrage", 700],
      ["Totale baten", 700],
      ["Programma 1: Loket", 300],
      ["Programma 2: Overig", 400],
      ["Totale lasten", 700],
      ["Resultaat", 0],
    ];
    const sheets = [sheetOf("Nu", rows(2025)), sheetOf("Straks", rows(2026))];
    const { coverage } = reviewSnapshot(
      withPeil(snapshotOf(...sheets), ["Regel", "Programma 1 <= 400 in 2026"]),
    );
    expect(coverage.skipped.map(({ what }) => what.key)).not.toContain("figures.rule");
  });

  test("where there is no budget at all", () => {
    const sheet = sheetOf("Los", [["Een lijst"], ["zonder bedragen"]]);
    const { coverage } = reviewSnapshot(withPeil(snapshotOf(sheet), ["Regel", "Programma 1 <= 400"]));
    expect(coverage.skipped.map(({ why }) => why.key)).toContain("figures.noWholeBudget");
  });
});

test("income and expenses of a programme are told apart", async () => {
  expect(await broken("baten programma 8 = lasten programma 8", SAMPLES.annual)).toEqual([]);
  expect(await broken("baten programma 3 = programma 3", SAMPLES.annual)).toEqual([
    ["2021", 107_807 - 1_036_367],
  ]);
  expect(await broken('"LWOO/PRO" - "afdracht LWOO/PRO" - programma 2 = 340.000', SAMPLES.annual)).toEqual(
    [],
  );
});

describe("a rule that cannot be read says at which character", () => {
  test.each([
    ["Resultaat", 10, "comparison"],
    ["Resultaat >=", 13, "value"],
    ["Resultaat >= 0 0", 16, "end"],
    ["(Resultaat + 1 > 0", 16, "parenthesis"],
    ["Resultaat tussen 1 5", 20, "and"],
    ["Resultaat > 0 in", 17, "period"],
    ["Resultaat > 0 marge veel", 21, "number"],
    ['"Resultaat > 0', 1, "quote"],
    ["", 1, "value"],
  ])("%j at %i: %s", (text, at, expected) => {
    expect(parseRule(text)).toEqual({ at, expected });
  });

  test("and the finding is at its cell in the sheet Peil", async () => {
    const review = reviewSnapshot(await withRule("Resultaat >="));
    const found = review.findings.filter(({ rule }) => rule === "setting-unreadable");
    expect(found.map(({ cell }) => cell)).toEqual([{ sheet: "Peil", row: 2, column: 2 }]);
  });
});

test("a hyphen within a name is no minus, and products bind closer than sums", () => {
  expect(ruleTokens("VO-MBO - 5")).toMatchObject([{ text: "VO-MBO" }, { text: "-" }, { value: 5 }]);
  const rule = parseRule("1 + 2 x 3 = 7");
  expect(!isRuleError(rule) && rule.left).toEqual({
    kind: "operation",
    operator: "+",
    left: { kind: "number", value: 1 },
    right: {
      kind: "operation",
      operator: "*",
      left: { kind: "number", value: 2 },
      right: { kind: "number", value: 3 },
    },
  });
});
