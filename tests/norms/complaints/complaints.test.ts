import { loadLanguage } from "../../../src/language/language";
import { recogniseComplaints } from "../../../src/norms/complaints/recogniseComplaints";
import { computedNormMessage } from "../../../src/review/plans/computedNorms";
import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import type { CellValue } from "../../../src/workbook/cell";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { sheetOf, snapshotOf } from "../../support/sheet";

type Rows = readonly (readonly CellValue[])[];

const counted = (sheet: SheetSnapshot): readonly string[] =>
  recogniseComplaints(sheet).flatMap(({ years }) =>
    years.map(({ year, complaints, objections, together }) =>
      [year, complaints ?? "?", objections ?? "?", together ?? "?"].join(" "),
    ),
  );

describe("year, complaints, objections, both together", () => {
  test.each<readonly [what: string, rows: Rows, years: readonly string[]]>([
    [
      "a row a year",
      [
        ["Jaar", "Klachten", "Bezwaren"],
        [2020, 2, 1],
        [2021, 3, 0],
      ],
      ["2020 2 1 ?", "2021 3 0 ?"],
    ],
    [
      "quarters add up",
      [
        ["Periode", "Aantal klachten"],
        ["Q1 2021", 1],
        ["Q2 2021", 2],
      ],
      ["2021 3 ? ?"],
    ],
    [
      "a quarter that is not filled in",
      [
        ["Periode", "Klachten"],
        ["Q1 2021", 1],
        ["Q2 2021", null],
      ],
      ["2021 ? ? ?"],
    ],
    [
      "what is no number",
      [
        ["Jaar", "Klachten"],
        [2021, "enkele"],
      ],
      ["2021 ? ? ?"],
    ],
    [
      "years beside each other",
      [
        [null, 2020, 2021],
        ["Aantal klachten", 2, 3],
        ["Aantal bezwaren", 1, 4],
      ],
      ["2020 2 1 ?", "2021 3 4 ?"],
    ],
    [
      "both in one row",
      [
        ["Overzicht", 2021],
        ["Aantallen klachten en bezwaren", 4],
      ],
      ["2021 ? ? 4"],
    ],
    [
      "a list with days",
      [
        ["Datum", "Omschrijving klacht"],
        ["3-2-2021", "x"],
        ["1 mei 2021", "y"],
        ["12-1-2022", "z"],
      ],
      ["2021 2 ? ?", "2022 1 ? ?"],
    ],
    [
      "a list with its kinds",
      [
        ["Ontvangen op", "Soort", "Klacht of bezwaar"],
        ["3-2-2021", "klacht", "x"],
        ["4-2-2021", "Bezwaar", "y"],
      ],
      ["2021 1 1 ?"],
    ],
    [
      "a list of both without kinds",
      [
        ["Datum", "Klacht of bezwaar"],
        ["3-2-2021", "x"],
      ],
      ["2021 ? ? 1"],
    ],
    [
      "a day that cannot be read leaves all uncertain",
      [
        ["Datum", "Klacht"],
        ["3-2-2021", "x"],
        ["vorig jaar", "y"],
      ],
      [],
    ],
    [
      "a kind that is neither",
      [
        ["Datum", "Soort", "Klacht"],
        ["3-2-2021", "melding", "x"],
      ],
      [],
    ],
    [
      "costs of complaints in a budget",
      [
        ["Lasten", 2020, 2021],
        ["Klachten en bezwaren", 5000, 6000],
        ["Totaal", 5000, 6000],
      ],
      [],
    ],
    [
      "a norm about complaints",
      [
        ["Indicator", "Norm"],
        ["Aantal klachten", "< 5"],
      ],
      [],
    ],
    [
      "an activity about complaints",
      [
        ["Activiteit", "Wanneer", "Wie"],
        ["Monitoren aantal klachten", "Doorlopend", "X"],
      ],
      [],
    ],
  ])("%s", (_, rows, years) => {
    expect(counted(sheetOf("Klachten", rows))).toEqual(years);
  });

  test("a day as Excel keeps it", () => {
    const sheet = sheetOf("Klachten", [
      ["Datum", "Klacht"],
      [44_230, "x"],
    ]); // 3 February 2021
    const formats = sheet.formats.map((row, index) =>
      row.map((one, at) => (index === 1 && at === 0 ? "d-m-yyyy" : one)),
    );
    expect(counted({ ...sheet, formats })).toEqual(["2021 1 ? ?"]);
  });
});

describe("a norm that another table fills", () => {
  const norms = (indicator: string, norm: CellValue = "< 5", realised: CellValue = null): SheetSnapshot =>
    sheetOf("Normen", [
      ["Thema", "Afspraken 2021", "Indicator", "Norm", "Realisatie 2021"],
      ["T", "A", indicator, norm, realised],
    ]);
  const table = sheetOf("Klachten", [["Jaar", "Klachten", "Bezwaren"], [2020, 9, 9], [2021, 3, 2]]); // prettier-ignore

  test.each<readonly [indicator: string, norm: string, said: string | undefined]>([
    ["Aantallen klachten en bezwaren", "< 5", "5 klachten en bezwaren in 2021, blad Klachten: niet gehaald."], // 3 + 2 = 5
    ["Aantal klachten", "< 5", "3 klachten in 2021, blad Klachten: gehaald."],
    ["Klachten", "hoogstens 2", "3 klachten in 2021, blad Klachten: niet gehaald."],
    // All complaints together say nothing about those over one thing.
    ["Tevredenheid onder gebruikers", "Aantal klachten <5", undefined],
    ["Aantal klachten over de tool", "< 5", undefined],
    ["Aantal klachten", "90%", undefined],
    ["Aantal klachten", "😊", undefined],
  ])("%s with %s", async (indicator, norm, said) => {
    const dutch = await loadLanguage("nl");
    const { computedNorms } = reviewSnapshot(snapshotOf(norms(indicator, norm), table));
    expect(computedNorms.map((one) => dutch.say(computedNormMessage(one)))).toEqual(
      said === undefined ? [] : [said],
    );
  });

  test("not over what somebody filled in, and not without such a table", () => {
    expect(reviewSnapshot(snapshotOf(norms("Aantal klachten", "< 5", 4), table)).computedNorms).toEqual([]);
    expect(reviewSnapshot(snapshotOf(norms("Aantal klachten"))).computedNorms).toEqual([]);
  });

  test("its numbers are no amounts of a budget", () => {
    const { sums, findings, complaints } = reviewSnapshot(snapshotOf(table));
    expect([sums, findings, complaints.length]).toEqual([[], [], 1]);
  });
});
