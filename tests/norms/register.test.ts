import { checkNorms } from "../../src/norms/register/checkNorms";
import { normFigures } from "../../src/norms/register/normFigures";
import { readRealised } from "../../src/norms/register/readRealised";
import { recogniseRegisters } from "../../src/norms/register/recogniseRegisters";
import type { NormRegister } from "../../src/norms/register/register";
import { loadLanguage } from "../../src/language/language";
import type { CellValue } from "../../src/workbook/cell";
import { sheetOf } from "../support/sheet";

const HEADING = ["Thema's", "Afspraken 2021", "Indicator", "Norm", "Realisatie 2021", "Toelichting"];

function registerOf(...rows: readonly (readonly CellValue[])[]): NormRegister {
  const [register, ...others] = recogniseRegisters(sheetOf("Normen", [HEADING, ...rows]));
  expect(others).toEqual([]);
  if (!register) throw new Error("No register was recognised.");
  return register;
}

describe("attainment", () => {
  test.each<readonly [norm: CellValue, realised: CellValue, standing: string]>([
    ["minimaal 7 (= 100%)", 5, "not-met 71"], // 5 / 7 = 0.714
    ["minimaal 7 (= 100%)", 7, "met 100"],
    ["6 (=100%)", 9, "met 150"],
    ["6 (=100%)", 0, "not-met 0"],
    ["6 (=100%)", null, "not-filled"],
    ["6 (=100%)", "n.v.t.", "not-applicable"],
    ["6 (=100%)", "85%", "wrong-kind"],
    ["6 (=100%)", "gehaald", "wrong-kind"],
    ["6 (=100%)", "veel", "wrong-kind"],
    ["minimaal 250", 249, "not-met 99.6"], // 249 / 250; 100 would say that it is met
    ["minimaal 1000", 997.6, "not-met 99.8"], // 99,76, told to one digit
    ["meer dan 10", 10, "not-met 100"],
    ["meer dan 300", 301, "met 100.3"], // 100 would say that it is not met
    ["90%", "89,6%", "not-met 89.6"],
    ["Op elke vraag een passend aanbod", "249 van 250", "not-met 99.6"],
    ["Op elke vraag een passend aanbod", "99,7%", "not-met 99.7"],
    ["90%", "89%", "not-met 89"],
    ["90%", 90, "met 90"],
    ["90%", "27 van 30", "met 90"],
    ["90%", 0.9, "wrong-kind"], // 0,9 % or 90 %: nobody can tell
    ["Tussen 5 en 10%", "10%", "met"],
    ["Tussen 5 en 10%", "10,1%", "not-met"],
    ["Tussen 5 en 10%", 4.99, "not-met"],
    ["< 5", 4, "met"],
    ["< 5", 5, "not-met"],
    ["hoogstens 5", 5, "met"],
    ["Op elke vraag een passend aanbod", "12 van 14", "not-met 86"], // 12 / 14 = 0.857
    ["Op elke vraag een passend aanbod", "14/14", "met 100"],
    ["Op elke vraag een passend aanbod", "0 van 0", "not-applicable"],
    ["alle scholen (= 100%)", "31 van 30", "wrong-kind"],
    ["alle scholen (= 100%)", 30, "wrong-kind"],
    ["😊", "Gehaald", "met"],
    ["😊", "deels", "partly"],
    ["😊", "niet", "not-met"],
    ["😊", "niet beoordeeld", "not-assessed"],
    ["😊", 3, "wrong-kind"],
    [null, 3, "not-asked"],
  ])("%j with %j is %s", (norm, realised, standing) => {
    const [figure] = normFigures(registerOf(["T", "A", "Sessies", norm, realised]));
    expect([figure?.status, figure?.attainment].filter((part) => part !== undefined).join(" ")).toBe(
      standing,
    );
  });

  test("a number that Excel shows as a date or a percentage", () => {
    expect(readRealised(45_782, "d-m-yyyy")).toEqual({ kind: "unreadable", text: "5-5-2025" });
    expect(readRealised(0.875, "0.0%")).toEqual({ kind: "percent", value: 87.5 });
  });

  test("the last period that is filled in counts", () => {
    const rows = [
      ["Indicator", "Norm", "Realisatie 2021", "Realisatie 2022", "Realisatie 2023"],
      ["Sessies", "6", 3, 6, null],
    ];
    const [register] = recogniseRegisters(sheetOf("Normen", rows));
    const [figure] = register ? normFigures(register) : [];
    expect([figure?.period?.name, figure?.status]).toEqual(["Realisatie 2022", "met"]);
  });
});

describe("recognition", () => {
  test("theme and agreement of the first row hold for the rows beneath it; chapter titles are no norms", () => {
    const register = registerOf(
      ["2.7 Organisatie", null, null, null],
      ["Governance", "Statuten", "Reglementen", "😊"],
      [null, null, "Verslagen", "2"],
    );
    expect(register.entries.map(({ theme, indicator }) => [theme, indicator])).toEqual([
      ["Governance", "Reglementen"],
      ["Governance", "Verslagen"],
    ]);
  });

  test("a percentage that Excel made a number of", () => {
    const sheet = sheetOf("Normen", [
      ["Indicator", "Norm"],
      ["Geplaatst", 0.9],
    ]);
    const formats = sheet.formats.map((row) => row.map(() => "0%"));
    const [register] = recogniseRegisters({ ...sheet, formats });
    expect(register?.entries[0]?.clause).toMatchObject({
      norm: { kind: "at-least", min: 90, unit: "percent" },
    });
  });

  test.each([
    [
      [
        ["Post", "2021"],
        ["Baten", 5],
      ],
    ],
    [
      [
        ["code", "plan", "do", "check", "act", "Norm", "Aug 24"],
        ["A1", "x", "y", "z", "w", 3, 4],
      ],
    ],
    [[["Wij meten elke indicator aan een norm."]]],
  ])("no register in %j", (rows) => {
    expect(recogniseRegisters(sheetOf("Blad", rows))).toEqual([]);
  });
});

describe("several norms in a cell", () => {
  test("as many as indicators: paired in order, each with its own line of what was realised", () => {
    const register = registerOf([
      "Leren",
      "Bijeenkomsten",
      "Schoolleiders\nNetwerk\n• Kennisnetwerk",
      "Op aanvraag minimaal 7 (= 100%) 6 (=100%) 4 (=100%)",
      "5\n6\n2",
    ]);
    expect(normFigures(register).map(({ entry, attainment }) => [entry.indicator, attainment])).toEqual([
      ["Schoolleiders", 71], // 5 / 7
      ["Netwerk", 100], // 6 / 6
      ["Kennisnetwerk", 50], // 2 / 4
    ]);
    expect(checkNorms(register).findings.map(({ rule }) => rule)).toEqual(["norm-not-met", "norm-not-met"]);
  });

  test("a line without a norm leaves its indicator without one", () => {
    const { entries } = registerOf(["T", "A", "Plan\nAfstemming\nReserves", "1 (= 100%)\n\n1 (=100%)"]);
    expect(entries.map(({ clause }) => clause && "norm" in clause && clause.norm.kind)).toEqual([
      "at-least",
      "empty",
      "at-least",
    ]);
  });

  test("not as many: paired as far as they go, shown, and not judged", async () => {
    const dutch = await loadLanguage("nl");
    const register = registerOf(["T", "A", "Werkende tool en tevredenheid", "😊 Aantal klachten <5", 9]);
    const { findings } = checkNorms(register);
    expect(findings.map(({ rule }) => rule)).toEqual(["norm-pairing"]);
    expect(findings.map(({ message }) => dutch.say(message))).toEqual([
      "In deze rij staan niet evenveel normen als indicatoren. Wij lezen: Werkende tool en tevredenheid → 😊; Werkende tool en tevredenheid → Aantal klachten <5. Klopt dat niet, zet dan elke norm op een eigen regel.",
    ]);
  });
});

describe("findings", () => {
  test.each<readonly [row: readonly CellValue[], rule: string, severity: string, sentence: string]>([
    [
      ["T", "A", "Sessies", "6 (=100%)", 4],
      "norm-not-met",
      "signal",
      "Sessies: de norm (minstens 6) is in Realisatie 2021 niet gehaald. Gerealiseerd is 4: 67 %.",
    ],
    [
      ["T", "A", "Klachten", "< 5", 5],
      "norm-not-met",
      "signal",
      "Klachten: de norm (minder dan 5) is in Realisatie 2021 niet gehaald.",
    ],
    [
      ["T", "A", "Verkenning", "😊", "niet"],
      "norm-not-met",
      "signal",
      "Verkenning is in Realisatie 2021 niet gehaald.",
    ],
    [
      ["T", "A", "Sessies", "minimaal zeven", 4],
      "norm-unreadable",
      "signal",
      "Sessies: wij kunnen de norm ‘minimaal zeven’ niet lezen; bij teken 10 gaat het mis. Schrijf bijvoorbeeld ‘minimaal 7’, ‘< 5’ of ‘90%’.",
    ],
    [
      ["T", "A", "Sessies", null, null],
      "norm-missing",
      "remark",
      "Sessies: hier staat geen norm. Vul er een in, of schrijf ‘n.v.t.’.",
    ],
    [
      ["T", "A", null, "100%", null],
      "norm-without-indicator",
      "remark",
      "Bij de norm ‘100%’ staat geen indicator. Schrijf erbij wat er wordt gemeten.",
    ],
    [
      ["T", "A", "Sessies", "6", "veel"],
      "realised-wrong-kind",
      "signal",
      "Sessies: veel is niet te vergelijken met de norm (minstens 6).",
    ],
  ])("%j gives %s", async (row, rule, severity, sentence) => {
    const dutch = await loadLanguage("nl");
    const { findings } = checkNorms(registerOf(row));
    expect(findings.map((finding) => [finding.rule, finding.severity, dutch.say(finding.message)])).toEqual([
      [rule, severity, sentence],
    ]);
  });

  test("no finding where a norm is met, not filled in, or said not to apply", () => {
    const register = registerOf(
      ["T", "A", "Sessies", "6", 6],
      ["T", "A", "Overleg", "3", null],
      ["T", "A", "Bezoek", "n.v.t.", null],
    );
    expect(checkNorms(register)).toEqual({ performed: 3, findings: [] });
  });
});
