import { checkAnswer } from "../../../src/cli/checkAnswer";
import { loadLanguage } from "../../../src/language/language";
import { readTerm, yearIn } from "../../../src/progress/terms/readTerm";
import { recogniseTerms } from "../../../src/progress/terms/recogniseTerms";
import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import type { CellValue } from "../../../src/workbook/cell";
import { sheetOf, snapshotOf } from "../../support/sheet";

test.each([
  ["2019-2022", { first: 2019, last: 2022 }],
  ["2013–15", { first: 2013, last: 2015 }],
  ["2016 t/m 2018", { first: 2016, last: 2018 }],
  ["2023 to 2027", { first: 2023, last: 2027 }],
  ["2022-2019", undefined],
  ["2021", undefined],
  ["vanaf 2019", undefined],
  ["2019-2022, verlengd", undefined],
  ["", undefined],
])("the term %j", (text, term) => {
  expect(readTerm(text)).toEqual(term);
});

test.each([
  ["maart 2021", 2021],
  ["Aug 27", 2027],
  ["2021", 2021],
  ["tussen 2020 en 2021", undefined],
  ["in 4 stappen", undefined],
  ["120210", undefined],
])("the year in %j", (text, year) => {
  expect(yearIn(text)).toBe(year);
});

const HEADING = ["Agenda", "Looptijd", "Tussenevaluatie", "Eindevaluatie"];
/** The four agendas of the regional table, one after the other. */
const CHAIN: readonly (readonly CellValue[])[] = [
  HEADING,
  ["Eerste agenda", "2013-15", null, "2015"],
  ["Tweede agenda", "2016-18", null, "najaar 2018"],
  ["Derde agenda", "2019-22", "maart 2021", null],
  ["Vierde agenda", "2023-27", null, "Aug 27"],
];

/** Rule, severity, row and column of each finding about agendas. */
function told(...sheets: readonly ReturnType<typeof sheetOf>[]): readonly unknown[] {
  return reviewSnapshot(snapshotOf(...sheets))
    .findings.filter(({ rule }) => rule.startsWith("agenda-term") || rule === "agenda-evaluation")
    .map(({ rule, severity, cell }) => [rule, severity, cell.row, cell.column]);
}

const changed = (row: number, column: number, value: CellValue): readonly (readonly CellValue[])[] =>
  CHAIN.map((line, at) => (at === row ? line.map((cell, index) => (index === column ? value : cell)) : line));

test("four agendas that follow each other, each evaluated in time, are all right", () => {
  const [chain] = recogniseTerms(sheetOf("Agenda’s", CHAIN));
  expect(
    chain?.terms.map(({ first, last, evaluations }) => [first, last, evaluations.map(({ year }) => year)]),
  ).toEqual([
    [2013, 2015, [2015]],
    [2016, 2018, [2018]],
    [2019, 2022, [2021]],
    [2023, 2027, [2027]],
  ]);
  expect(told(sheetOf("Agenda’s", CHAIN))).toEqual([]);
});

test.each([
  ["a gap: 2018 has no agenda", changed(2, 1, "2016-17"), [["agenda-term", "remark", 4, 2]]],
  ["an overlap in 2022", changed(4, 1, "2022-27"), [["agenda-term", "remark", 5, 2]]],
  ["one that was followed and never evaluated", changed(3, 2, null), [["agenda-evaluation", "remark", 4, 2]]],
  ["evaluated before it began", changed(3, 2, "maart 2012"), [["agenda-evaluation", "signal", 4, 3]]],
  ["evaluated in the year after is in time", changed(1, 3, "voorjaar 2016"), []],
  ["evaluated two years after", changed(1, 3, "2017"), [["agenda-evaluation", "signal", 2, 4]]],
  ["the present one need not be evaluated yet", changed(4, 3, null), []],
  [
    "a term that is none", changed(1, 1, "van 2013 af"), [["agenda-term", "error", 2, 2]],
  ],
])("%s", (_what, rows, expected) => {
  expect(told(sheetOf("Agenda’s", rows))).toEqual(expected);
}); // prettier-ignore

test("in English, in another order of columns and rows, under a title", () => {
  const [chain] = recogniseTerms(
    sheetOf("History", [
      ["What came before"],
      [],
      ["Term", "Evaluation", "Agenda"],
      ["2019 to 2022", "March 2021", "Third"],
      ["2016 to 2018", 2018, "Second"],
      [],
      ["Note", "x", "y"],
    ]),
  );
  expect(chain?.terms.map(({ name, first, last }) => [name, first, last])).toEqual([
    ["Second", 2016, 2018],
    ["Third", 2019, 2022],
  ]);
  expect([chain?.headingRow, chain?.lastRow]).toEqual([3, 5]);
});

test.each([
  ["one agenda alone", CHAIN.slice(0, 2)],
  ["agendas without evaluations", CHAIN.map((row) => row.slice(0, 2))],
  [
    "a list of meetings",
    [
      ["Agenda", "Datum"],
      ["Opening", "2019-2022"],
      ["Sluiting", "2023-27"],
    ],
  ],
] as const)("%s is no row of agendas", (_what, rows) => {
  expect(recogniseTerms(sheetOf("Blad", rows))).toEqual([]);
});

test("the periods of scores lie in the last term, or in the year after it", () => {
  const scores = sheetOf("Voortgang", [
    ["Code", "Plan", "Do", "Check", "Act", "Aug 21", "Aug 24", "Aug 28", "Aug 29"],
    ["A1", "p", "d", "c", "a", 3, 3, 3, 3],
  ]);
  expect(told(sheetOf("Agenda’s", CHAIN), scores)).toEqual([
    ["agenda-term", "remark", 1, 6], // 2021 < 2023
    ["agenda-term", "remark", 1, 9], // 2029 > 2028
  ]);
});

test("check --json gives the agendas in order", async () => {
  const { line, text } = checkAnswer(
    "proef.xlsx",
    { snapshot: snapshotOf(sheetOf("Agenda’s", CHAIN)), format: "xlsx", csv: undefined },
    await loadLanguage("nl"),
  );
  const { agendaTerms } = JSON.parse(JSON.stringify(line)) as { agendaTerms: readonly unknown[] };
  expect(agendaTerms).toMatchObject([
    {
      sheet: "Agenda’s",
      agendas: [
        { name: "Eerste agenda", cell: "B2", first: 2013, last: 2015 },
        { name: "Tweede agenda", cell: "B3", first: 2016, last: 2018 },
        {
          name: "Derde agenda",
          cell: "B4",
          evaluations: [{ which: "Tussenevaluatie", text: "maart 2021", year: 2021 }],
        },
        { name: "Vierde agenda", cell: "B5", first: 2023, last: 2027 },
      ],
    },
  ]);
  expect(text).toContain("Tussenevaluatie: maart 2021");
});
