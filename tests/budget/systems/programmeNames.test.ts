import { namedProgrammes } from "../../../src/budget/reconciliation/programmeNames";
import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import type { Review } from "../../../src/review/review";
import { readSample, SAMPLES } from "../../support/samples";
import { sheetOf } from "../../support/sheet";
import type { Rows } from "../layoutSheets";

/** The multi-year budget beside an appendix that explains its programmes. */
async function withAppendix(rows: Rows): Promise<Review> {
  const sample = await readSample(SAMPLES.multiYear);
  return reviewSnapshot({ ...sample, sheets: [...sample.sheets, sheetOf("Bijlage 2", rows)] });
}
const remarks = (review: Review): readonly unknown[] =>
  review.findings
    .filter(({ rule }) => rule === "reconciliation-name")
    .map(({ cell, message: { values } }) => [cell.row, values["programme"], values["name"], values["otherName"]]); // prettier-ignore

/** The programmes as the explanation heads them. What is written out of programme 20 is ours: the study only says that. */
const NAMES = [
  [1, "Management en bedrijfsvoering"],
  [2, "Ondersteuningstoewijzing"],
  [3, "Basisondersteuning"],
  [4, "Ondersteuningsstructuur"],
  [6, "Arrangementenbudget"],
  [7, "Professionalisering"],
  [8, "Extra voorzieningen S(B)O (KTO)"],
  [13, "Schoolmaatschappelijk werk"],
  [17, "Voorfinanciering SBO"],
  [18, "Ondersteuning uitstroom taalschool"],
  [19, "Ondersteuning het jonge kind"],
  [20, "Ondersteuning meer- en hoogbegaafden"],
  [21, "Kwaliteit versterking organisatie"],
] as const;

const OTHER_NAMES = [
  [2, "Ondersteuningstoewijzing", "Zorgtoewijzing"],
  [6, "Arrangementenbudget", "Arrangementen"],
  [8, "Extra voorzieningen S(B)O (KTO)", "Extra voorzieningen S(B)O"],
  [20, "Ondersteuning meer- en hoogbegaafden", "Ondersteuning meer- en hoogbeg."],
];

test.each<readonly [string, (programme: number, name: string) => readonly string[]]>([
  ["in one cell", (programme, name) => [`Programma ${programme.toString()}: ${name}`, "Wat wij doen."]],
  ["in two cells", (programme, name) => [`Programma ${programme.toString()}`, name]],
])(
  "the names of the explanation %s: four differ from those of the budget, each a remark",
  async (_, line) => {
    const review = await withAppendix(NAMES.map(([programme, name]) => line(programme, name)));
    expect(remarks(review)).toEqual(
      OTHER_NAMES.map((names) => [NAMES.findIndex(([programme]) => programme === names[0]) + 1, ...names]),
    );
    // Nothing else is found on that sheet, but it was read.
    const skipped = review.coverage.skipped.filter(({ what }) => what.values["sheet"] === "Bijlage 2");
    expect(skipped).toEqual([]);
  },
);

test.each<readonly [string, Rows]>([
  ["programmes of somebody else", [["Programma 1 Zorg"], ["Programma 2 Welzijn"], ["Programma 3 Wonen"]]],
  ["only two programmes", [["Programma 1 Management en bedrijfsvoering"], ["Programma 2 Loket"]]],
  [
    "sentences",
    [
      ["Programma 1 Management en bedrijfsvoering"],
      ["Programma 3 Basisondersteuning"],
      ["Programma 4 Ondersteuningsstructuur"],
      ["Programma 2 groeit in 2020. Dat komt door meer aanvragen"],
    ],
  ],
])("%s: nothing is said of names", async (_, rows) => {
  expect(remarks(await withAppendix(rows))).toEqual([]);
});

test("a programme is named by the first cell that does, and a number alone is no name", () => {
  const sheet = sheetOf("Bijlage", [
    ["pr3: Loket"],
    ["Programma 3 Iets anders"],
    ["Programma 4"],
    [5, "Loket"],
  ]);
  expect(namedProgrammes(sheet).map(({ programme, name }) => [programme, name])).toEqual([[3, "Loket"]]);
});
