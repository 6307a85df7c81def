import { checkForms } from "../../../src/planning/yearPlan/checkForms";
import { formProgress, type PlanForm } from "../../../src/planning/yearPlan/forms";
import { recogniseQualityOverviews } from "../../../src/planning/yearPlan/qualityOverview";
import { recogniseForms } from "../../../src/planning/yearPlan/recogniseForms";
import { loadLanguage } from "../../../src/language/language";
import type { CellValue } from "../../../src/workbook/cell";
import { formBlocks } from "../../../src/report/planning/yearPlanBlocks";
import { sheetOf } from "../../support/sheet";

const KNOW = [
  "Ambitie",
  "Wat willen we te WETEN komen in december 2020?",
  "Hoe zijn we dit te WETEN gekomen?",
  "Wat zijn we te WETEN gekomen?",
  "Wat gaan we nu verder DOEN?",
];
const SHARE = [
  "Wat hebben we GEDEELD?",
  "Op welke manier hebben we GEDEELD?",
  "Wat heeft het DELEN opgeleverd?",
  "Wat gaan we nu verder DOEN?",
];

function formsOf(...rows: readonly (readonly CellValue[])[]): readonly PlanForm[] {
  return recogniseForms(sheetOf("Formulier", rows));
}

test("both forms on one sheet: the last question belongs to the form before it", () => {
  const forms = formsOf([...KNOW, ...SHARE], ["Helder", "Is het helder?", "enquête", null, null, "uitkomst"]);
  expect(
    forms.map(({ kind, due, entries }) => [
      kind,
      due,
      entries[0]?.fields.map(({ part, column }) => [part, column]),
    ]),
  ).toEqual([
    [
      "know",
      { month: 12, year: 2020 },
      [
        ["asked", 2],
        ["how", 3],
        ["found", 4],
        ["next", 5],
      ],
    ],
    [
      "share",
      undefined,
      [
        ["shared", 6],
        ["how", 7],
        ["gain", 8],
        ["next", 9],
      ],
    ],
  ]);
  expect(forms.map(formProgress)).toEqual([
    { answered: 0, begun: 1, untouched: 0 },
    { answered: 1, begun: 0, untouched: 0 },
  ]);
});

test.each([
  ["a year plan", ["Ambitie", "Wat", "Wie", "Wanneer"]],
  ["one question alone", ["Ambitie", "Wat hebben we gedeeld?"]],
  ["no ambition", KNOW.slice(1)],
])("no form in %s", (_, heading) => {
  expect(formsOf(heading, ["a", "b", "c", "d"])).toEqual([]);
});

test.each<readonly [today: string, answer: CellValue, findings: number]>([
  ["2020-12-31", null, 0],
  ["2021-01-01", null, 1],
  ["2021-01-01", "Ja", 0],
])("on %s with answer %j there are %i findings", async (today, answer, findings) => {
  const dutch = await loadLanguage("nl");
  const [form] = formsOf(KNOW, ["Helder", "Is het helder?", null, answer, null]);
  const found = form ? checkForms(form, today).findings : [];
  expect(found).toHaveLength(findings);
  if (found[0]) {
    expect([found[0].cell.row, found[0].cell.column]).toEqual([2, 4]);
    expect(dutch.say(found[0].message)).toBe(
      "Vragen zonder antwoord op blad Formulier: 1 van 1. De tijd ervoor is voorbij: ‘Wat willen we te WETEN komen in december 2020?’",
    );
  }
});

test("a form that names no month is not judged", () => {
  const [form] = formsOf(["Ambitie", ...SHARE], ["Helder", null]);
  expect(form && checkForms(form, "2030-01-01")).toEqual({ performed: 0, findings: [] });
});

describe("the frame", () => {
  test.each<readonly [where: string, rows: readonly (readonly CellValue[])[]]>([
    [
      "in a column of its own",
      [
        ["Zijn", "Doen", "Weten", "Delen"],
        ["a", "b", "c", "we delen"],
        ["d", "e", "f", null],
      ],
    ],
    [
      "as a line under it",
      [["ZIJN", "DOEN", "WETEN"], ["a", "b", "c"], ["d", "e", "f"], ["DELEN: we delen"]],
    ],
    [
      "under a title",
      [["zijn", "doen", "weten"], ["a", "b", "c"], ["d", "e", "f"], [], ["Delen"], ["we delen"]],
    ],
  ])("sharing %s", (_, rows) => {
    const [overview] = recogniseQualityOverviews(sheetOf("Kader", rows));
    expect(overview?.lines.map(({ be, doing, know }) => [be, doing, know])).toEqual([
      ["a", "b", "c"],
      ["d", "e", "f"],
    ]);
    expect(overview?.share).toBe("we delen");
  });

  test("no frame without its three columns", () => {
    expect(
      recogniseQualityOverviews(
        sheetOf("Blad", [
          ["Doen", "Weten"],
          ["b", "c"],
        ]),
      ),
    ).toEqual([]);
  });
});

describe("a form in Word", () => {
  const texts = async (...rows: readonly (readonly CellValue[])[]): Promise<readonly unknown[]> =>
    formBlocks(formsOf(KNOW, ...rows), await loadLanguage("nl")).map((block) => {
      if (block.kind === "table") return block.rows.map(({ cells }) => cells.map(({ text }) => text));
      return block.kind === "list" ? block.items : "text" in block ? block.text : block.kind;
    });

  test("prints what is filled in, and only names the questions of what is empty", async () => {
    expect(
      await texts(["Helder", "Is het helder?", null, "Ja", null], ["Samen", "Is er samenwerking?"]),
    ).toEqual([
      "Weten en delen",
      "Weten: formulier op blad Formulier",
      "1 van 2 beantwoord, 0 begonnen, 1 nog leeg.",
      [["Helder"], ["Is het helder?", "", "Ja", ""]],
      "Van de 2 is 1 nog helemaal leeg.",
      ["Is er samenwerking?"],
    ]);
  });

  test("prints no table where nothing is filled in, and no list where nothing is asked", async () => {
    expect(await texts(["Helder", null], ["Samen", null])).toEqual([
      "Weten en delen",
      "Weten: formulier op blad Formulier",
      "0 van 2 beantwoord, 0 begonnen, 2 nog leeg.",
      "Van de 2 zijn er 2 nog helemaal leeg.",
    ]);
  });
});
