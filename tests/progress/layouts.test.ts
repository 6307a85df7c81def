import { checkAnswer } from "../../src/cli/checkAnswer";
import { loadLanguage } from "../../src/language/language";
import type { CellValue } from "../../src/workbook/cell";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { readSample, SAMPLES } from "../support/samples";
import { sheetOf, snapshotOf } from "../support/sheet";

type Grid = readonly (readonly CellValue[])[];

interface PeriodLine {
  readonly sheet: string;
  readonly period: string;
  readonly filled: number;
  readonly empty: number;
  readonly counts: readonly number[];
  readonly attention: readonly string[];
}

/** What `check --json` says of the scores: period, filled, empty, counts of 1 to 5, codes that ask for attention. */
async function progressOf(...sheets: readonly SheetSnapshot[]): Promise<readonly unknown[]> {
  return linesOf(snapshotOf(...sheets));
}

async function linesOf(snapshot: Snapshot): Promise<readonly unknown[]> {
  const { line } = checkAnswer(
    "proef.xlsx",
    { snapshot, format: "xlsx", csv: undefined },
    await loadLanguage("nl"),
  );
  const { progress } = JSON.parse(JSON.stringify(line)) as { progress: readonly PeriodLine[] };
  return progress.map(({ period, filled, empty, counts, attention }) => [
    period,
    filled,
    empty,
    counts.join(" "),
    attention.join(" "),
  ]);
}

function merged(
  sheet: SheetSnapshot,
  ...areas: readonly (readonly [number, number, number, number])[]
): SheetSnapshot {
  return {
    ...sheet,
    merged: areas.map(([top, left, bottom, right]) => ({ sheet: sheet.name, top, left, bottom, right })),
  };
}

describe("tables laid out in other ways give what a hand count gives", () => {
  test("the sample: two heading rows, thirteen actions, four periods", async () => {
    expect(await linesOf(await readSample(SAMPLES.progress))).toEqual([
      ["Aug 24", 13, 0, "1 2 6 3 1", "F1 B1 B3"], // 4 3 2 4 2 3 3 3 4 1 3 5 3
      ["Aug 25", 12, 1, "1 3 3 4 1", "F4 B1 D F1"], // 4 4 2 3 3 - 4 2 5 2 3 4 1
      ["Aug 26", 0, 13, "0 0 0 0 0", ""],
      ["Aug 27", 0, 13, "0 0 0 0 0", ""],
    ]);
  });

  test("English labels, another order, codes with a prefix, an owner, remarks and a target", async () => {
    const grid: Grid = [
      ["Monitoring of progress 2024-2025"],
      ["Act", "Check", "Owner", "Do", "Plan", "Code", "Score 2024", "Score 2025", "Target", "Remarks"],
      ["raise", "count", "Jo", "train", "Schools", "REA-01", 2, 1, 4, null],
      ["raise", "count", "Jo", "train", "Youth care", "REA-02", 3, "", 3, "late"],
      ["raise", "count", "An", "meet", "Councils", "REA-03", 5, 4, 3, null],
      ["raise", "count", "An", "meet", "Parents", "REA-04", "x", 2, 3, null],
      ["raise", "count", "Bo", "meet", "Carers", "REA-05", 1, 2, 3, null],
    ];
    expect(await progressOf(sheetOf("Scores", grid))).toEqual([
      ["Score 2024", 4, 0, "1 1 1 0 1", "REA-05 REA-01"], // 2 3 5 x 1
      ["Score 2025", 4, 1, "1 2 0 1 0", "REA-01 REA-04 REA-05"], // 1 - 4 2 2
    ]);
  });

  test("a merged year over score and explanation, headings of two rows merged downwards", async () => {
    const grid: Grid = [
      ["Code", "Plan", "Do", "Check", "Act", 2024, null, 2025, null],
      [null, null, null, null, null, "Score", "Toelichting", "Score", "Toelichting"],
      ["A.1", "p", "d", "c", "a", 4, "loopt", 2, "stil"],
      ["A.2", "p", "d", "c", "a", 2, "moeilijk", 2, null],
      ["B.1", "p", "d", "c", "a", 3, null, null, null],
      ["B.2", "p", "d", "c", "a", 5, "klaar", 5, "klaar"],
      ["B.3", "p", "d", "c", "a", 3, null, 1, null],
    ];
    const down = [1, 2, 3, 4, 5].map((column): [number, number, number, number] => [1, column, 2, column]);
    const sheet = merged(sheetOf("Monitor", grid), ...down, [1, 6, 1, 7], [1, 8, 1, 9]);
    expect(await progressOf(sheet)).toEqual([
      ["2024", 5, 0, "0 1 2 1 1", "A.2"], // 4 2 3 5 3
      ["2025", 4, 1, "1 2 0 0 1", "B.3 A.1 A.2"], // 2 2 - 5 1
    ]);
  });

  test("sixty actions by eight quarters, with a band over every ten and an empty row before it", async () => {
    const quarters = [2023, 2024].flatMap((year) =>
      [1, 2, 3, 4].map((quarter) => `Q${quarter.toString()} ${year.toString()}`),
    );
    const grid: CellValue[][] = [["Nr", "Plan", "Do", "Check", "Act", ...quarters]];
    for (let action = 0; action < 60; action++) {
      const group = Math.floor(action / 10) + 1;
      if (action % 10 === 0) grid.push([], [null, `Programma ${group.toString()}`]);
      const scores = quarters.map((_, quarter) => ((action + quarter) % 5) + 1);
      grid.push([
        `${group.toString()}.${((action % 10) + 1).toString()}`,
        "plan x",
        "y",
        "z",
        "w",
        ...scores,
      ]);
    }
    const lines = await progressOf(sheetOf("Kwartalen", grid));
    expect(lines).toHaveLength(8);
    for (const [quarter, line] of lines.entries()) {
      const [period, filled, empty, counts, attention] = line as [string, number, number, string, string];
      expect([period, filled, empty, counts]).toEqual([quarters[quarter], 60, 0, "12 12 12 12 12"]); // 60 / 5
      expect(attention.split(" ")).toHaveLength(24); // twelve times 1 and twelve times 2
    }
  });

  test("no codes, five actions, one period, scores typed as text, an average beneath", async () => {
    const grid: Grid = [
      ["Plan", "Do", "Check", "Act", "Evaluatie"],
      ["Conferentie", "d", "c", "a", " 4"],
      ["Overleg", "d", "c", "a", "4,0"],
      ["Toelaten", "d", "c", "a", "2"],
      ["Loket", "d", "c", "a", "vier"],
      ["Monitor", "d", "c", "a", null],
      ["Gemiddelde", null, null, null, 3.3],
    ];
    expect(await progressOf(sheetOf("Eind", grid))).toEqual([["Evaluatie", 3, 1, "0 1 0 2 0", "Toelaten"]]); // 4 4 2 ? -
  });

  test("no plan-do-check-act: measures with scores, a person and a weight beside them", async () => {
    const grid: Grid = [
      ["Nr", "Maatregel", "Gewicht", "Voortgang 2023", "Voortgang 2024", "Voortgang 2025", "Wie"],
      [1, "Scholing", 2, 3, 4, null, "Jo"],
      [2, "Loket", 1, 1, 2, null, "An"],
      [3, "Vervoer", 3, 2, 3, null, "Bo"],
      [4, "Wachtlijst", 2, 5, 5, null, "Bo"],
      [5, "Overgang", 2, 3, 3, null, "Bo"],
    ];
    expect(await progressOf(sheetOf("Jaarplan", grid))).toEqual([
      ["Voortgang 2023", 5, 0, "1 1 2 0 1", "2 3"], // 3 1 2 5 3
      ["Voortgang 2024", 5, 0, "0 1 2 1 1", "2"], // 4 2 3 5 3
      ["Voortgang 2025", 0, 5, "0 0 0 0 0", ""],
    ]);
  });

  test("months that Excel made dates of, a plan merged over two actions, two tables on one sheet", async () => {
    const head = ["", "plan", "do", "check", "act", 45_505, 45_870]; // 1 August 2024 and 2025
    const grid: Grid = [
      head,
      ["A1", "Samen", "d", "c", "a", 5, 4],
      ["A2", null, "d", "c", "a", 2, 3],
      [],
      head,
      ["B1", "Apart", "d", "c", "a", 1, null],
    ];
    const sheet = merged(sheetOf("Twee", grid), [2, 2, 3, 2]);
    const dated = {
      ...sheet,
      formats: sheet.values.map((row) => row.map((value) => (Number(value) > 9 ? "mmm yy" : "General"))),
    };
    expect(await progressOf(dated)).toEqual([
      ["Aug 24", 2, 0, "0 1 0 0 1", "A2"],
      ["Aug 25", 2, 0, "0 0 1 1 0", ""],
      ["Aug 24", 1, 0, "1 0 0 0 0", "B1"],
      ["Aug 25", 0, 1, "0 0 0 0 0", ""],
    ]);
  });
});

describe("a period in which nothing is a score is still a period", () => {
  const table = (...cells: readonly CellValue[]): SheetSnapshot =>
    sheetOf("Voortgang", [
      ["Code", "Plan", "Do", "Check", "Act", "Aug 24", "Aug 25", "Budget 25"],
      ...cells.map((cell, index) => [`A${(index + 1).toString()}`, "p", "d", "c", "a", 3, cell, 1500]),
    ]);

  test.each([
    ["rubbish in every cell", [6, "vier", 3.5], 0],
    ["one cell", ["vier", null, null], 2],
    ["words of the scale", ["vooruitgang", "neutraal", null], 1],
    ["an error", ["#N/B", null, null], 2],
  ])("%s", async (_what, cells, empty) => {
    expect(await progressOf(table(...cells))).toEqual([
      ["Aug 24", 3, 0, "0 0 3 0 0", ""],
      ["Aug 25", 0, empty, "0 0 0 0 0", ""],
    ]);
  });

  test("longer texts beside scores are no scores", async () => {
    expect(await progressOf(table("de scholen zijn er klaar mee", null, null))).toHaveLength(1);
  });
});

describe("what the sheet Peil says goes before what is recognised", () => {
  const peil = (...rows: readonly (readonly string[])[]): SheetSnapshot =>
    sheetOf("Peil", [["Instelling", "Waarde", "Toelichting", "Datum"], ...rows]);
  const grid: Grid = [
    ["Onderdeel", "Wat", "Hoe", "Stand I", "Stand II"],
    ["K1", "Taal", "lezen", 4, 2],
    ["K2", "Rekenen", "oefenen", 1, 3],
  ];

  test("another word for progress is no table by itself: no heading names an action", async () => {
    expect(await progressOf(sheetOf("Anders", grid))).toEqual([]);
  });

  test("a layout told in words", async () => {
    const told = peil(["Voortgangstabel Anders", "kop 1; code A; plan B; do C; scores D-E"]);
    expect(await progressOf(sheetOf("Anders", grid), told)).toEqual([
      ["Stand I", 2, 0, "1 0 0 1 0", "K2"],
      ["Stand II", 2, 0, "0 1 1 0 0", "K1"],
    ]);
  });

  test("a sheet that is told to have no such table", async () => {
    const table: Grid = [
      ["Code", "Plan", "Do", "Check", "Act", 2024],
      ["A1", "p", "d", "c", "a", 4],
    ];
    expect(await progressOf(sheetOf("Oud", table))).toHaveLength(1);
    expect(await progressOf(sheetOf("Oud", table), peil(["Voortgangstabel Oud", "geen"]))).toEqual([]);
  });

  test("an own word for progress lets an empty column count", async () => {
    const table: Grid = [
      ["Code", "Plan", "Do", "Check", "Act", "Stand I", "Stand II"],
      ["A1", "p", "d", "c", "a", 4, null],
    ];
    expect(await progressOf(sheetOf("Eigen", table))).toHaveLength(1);
    expect(await progressOf(sheetOf("Eigen", table), peil(["Woord voor voortgang", "stand"]))).toHaveLength(
      2,
    );
  });
});
