import { checkProgress } from "../../src/progress/checkProgress";
import { colourScores, scoreCellCount } from "../../src/progress/colours/colourScores";
import { progressFigures } from "../../src/progress/progressFigures";
import type { ProgressTable } from "../../src/progress/progress";
import { recogniseProgress } from "../../src/progress/reading/recogniseProgress";
import type { CellValue } from "../../src/workbook/cell";
import { sheetOf } from "../support/sheet";

const rows: readonly (readonly CellValue[])[] = [
  [null, "Plan-do-check-act", null, null, null, "Voortgang", null, null, "Evaluatie"],
  [null, "plan", "do", "check", "act", "Aug 24", "Aug 25", "Aug 26", "Aug 27"],
  ["A1", "Conferentie", "doen", "bewaken", "bijstellen A1", 4, 5],
  ["A2", "Overleg", "doen", "bewaken", "bijstellen A2", 2, 1],
  ["B1", "Toelaten", "doen", "bewaken", "bijstellen B1", 1, "7"],
  ["C", "Samenwerking", "doen", "bewaken", "bijstellen C", 3, null],
  [],
  ["1", "geen vooruitgang maar teruggang"],
];

function tableOf(grid: readonly (readonly CellValue[])[]): ProgressTable {
  const [table, ...others] = recogniseProgress(sheetOf("Voortgang", grid));
  if (!table || others.length > 0) throw new Error("expected one table");
  return table;
}

describe("recognising the table", () => {
  test("codes, parts, periods with the word above them, and the end of the table", () => {
    const table = tableOf(rows);
    expect(table.headingRow).toBe(2);
    expect(table.periods).toEqual([
      { name: "Aug 24", group: "Voortgang", column: 6 },
      { name: "Aug 25", group: "Voortgang", column: 7 },
      { name: "Aug 26", group: "Voortgang", column: 8 },
      { name: "Aug 27", group: "Evaluatie", column: 9 },
    ]);
    expect(table.actions.map((action) => action.code)).toEqual(["A1", "A2", "B1", "C"]);
    expect(table.actions[0]).toMatchObject({
      row: 3,
      plan: "Conferentie",
      doText: "doen",
      act: "bijstellen A1",
    });
  });

  test("one heading row, parts in another order, a year as period, a column that is no period", () => {
    const table = tableOf([
      ["Code", "Act", "Check", "Do", "Plan", "Eigenaar", "Norm", 2024, 2025],
      ["A1", "act", "check", "do", "plan", "Jo", 3, 4, null],
      ["A2", "act", "check", "do", "plan", "Jo", 3, 2, null],
    ]);
    expect(table.periods.map((period) => period.name)).toEqual(["2024", "2025"]);
    expect(table.actions.map((action) => action.plan)).toEqual(["plan", "plan"]);
  });

  test("a sheet without such a heading has no table", () => {
    expect(
      recogniseProgress(
        sheetOf("Begroting", [
          ["plan", 2024],
          ["A1", 4],
        ]),
      ),
    ).toEqual([]);
    expect(recogniseProgress(sheetOf("leeg", []))).toEqual([]);
  });
});

describe("what the scores say", () => {
  test("counts, attention lowest first, a second time low, pride; an invalid score counts as neither", () => {
    const [first, second, third] = progressFigures(tableOf(rows));
    expect(first).toMatchObject({
      period: "Aug 24",
      filled: 4,
      empty: 0,
      invalid: 0,
      counts: [1, 1, 1, 1, 0],
    });
    expect(first?.attention.map(({ code, score }) => [code, score])).toEqual([
      ["B1", 1],
      ["A2", 2],
    ]);
    expect(second).toMatchObject({ filled: 2, empty: 1, invalid: 1, counts: [1, 0, 0, 0, 1] });
    expect(second?.repeated.map(({ code }) => code)).toEqual(["A2"]);
    expect(second?.proud.map(({ code }) => code)).toEqual(["A1"]);
    expect(third).toMatchObject({ filled: 0, empty: 4, counts: [0, 0, 0, 0, 0], attention: [] });
  });
});

describe("findings", () => {
  test("an invalid score, a second time low, and what is still missing, each with its cell", () => {
    const { performed, findings } = checkProgress(tableOf(rows));
    expect(performed).toBe(16); // 4 actions x 4 periods
    expect(findings.map(({ rule, severity, cell }) => [rule, severity, cell.row, cell.column])).toEqual([
      ["score-invalid", "error", 5, 7],
      ["attention-repeated", "signal", 4, 7],
      ["score-missing", "remark", 6, 7],
    ]);
  });

  test.each([
    // A2 was 2 and then 1 or 2; what the next period says settles it
    [null, ["attention-repeated"]],
    [3, []],
    [2, ["attention-repeated"]],
  ] as const)("low for a second time, and %j in the period after it", (next, expected) => {
    const grid = rows.map((row, index) => (index === 3 ? [...row.slice(0, 7), next] : row));
    const found = checkProgress(tableOf(grid)).findings.filter(({ rule }) => rule === "attention-repeated");
    expect(found.map(({ rule }) => rule)).toEqual(expected);
    expect(found.map(({ period }) => period)).toEqual(
      expected.length === 0 ? [] : [next === 2 ? "Aug 26" : "Aug 25"],
    );
  });

  test("a period that is filled in after an empty one", () => {
    const grid = rows.slice(0, 6).map((row, index) => (index < 2 ? row : [...row.slice(0, 5), 3, null, 3]));
    const found = checkProgress(tableOf(grid)).findings.map(({ rule, period }) => [rule, period]);
    expect(found).toEqual([["score-order", "Aug 26"]]);
  });
});

describe("colouring", () => {
  test("one area for neighbouring periods, one rule a score, text and number alike", () => {
    const edit = colourScores([tableOf(rows)]);
    expect(edit.areas).toEqual([{ top: 3, left: 6, bottom: 6, right: 9 }]);
    expect(edit.rules.map(({ formula, fill }) => [formula, fill])).toEqual([
      ['=TRIM(F3)="1"', "#A50026"],
      ['=TRIM(F3)="2"', "#F46D43"],
      ['=TRIM(F3)="4"', "#91BFDB"],
      ['=TRIM(F3)="5"', "#313695"],
      ['=OR(TRIM(F3)="2",TRIM(F3)="3",TRIM(F3)="4")', "#FEE090"], // under the rules of 2 and 4
    ]);
    // With a norm of 3 for all, 1 and 2 are below it, 4 and 5 above.
    expect(edit.rules.map(({ numberFormat }) => numberFormat?.slice(1, 2))).toEqual([
      "▼",
      "▼",
      "▲",
      "▲",
      undefined,
    ]);
    expect(scoreCellCount([tableOf(rows)])).toBe(16); // 4 actions x 4 periods
  });
});
