import { colourScores } from "../../src/progress/colours/colourScores";
import { normMarks } from "../../src/progress/colours/normMarks";
import { progressFigures } from "../../src/progress/progressFigures";
import { PALETTE } from "../../src/progress/colours/palette";
import { SCORES, type ProgressTable, type Score } from "../../src/progress/progress";
import { readProgressSettings } from "../../src/progress/settings/readProgressSettings";
import { recogniseProgress } from "../../src/progress/reading/recogniseProgress";
import { cellAreas } from "../../src/progress/scoreCells";
import { checkProgress } from "../../src/progress/checkProgress";
import type { CellValue } from "../../src/workbook/cell";
import type { FormatRule } from "../../src/workbook/edit";
import type { PeilEntry } from "../../src/workbook/peilSheet";
import { sheetOf } from "../support/sheet";

const grid = (norms: readonly CellValue[] | undefined): readonly (readonly CellValue[])[] => [
  ["Code", "Plan", "Do", "Check", "Act", "Aug 24", "Aug 25", ...(norms ? ["Norm"] : [])],
  ["A1", "p", "d", "c", "a", 4, 3, ...(norms ? [norms[0] ?? null] : [])],
  ["A2", "p", "d", "c", "a", 2, 4, ...(norms ? [norms[1] ?? null] : [])],
  ["B1", "p", "d", "c", "a", 3, 1, ...(norms ? [norms[2] ?? null] : [])],
];

function tableOf(
  norms: readonly CellValue[] | undefined,
  ...told: readonly (readonly [string, string])[]
): ProgressTable {
  const entries = told.map(([name, value], index): PeilEntry => {
    const cell = { sheet: "Peil", row: index + 2, column: 2 };
    return { cell, name, value, explanation: "", date: "" };
  });
  const [table] = recogniseProgress(
    sheetOf("Voortgang", grid(norms)),
    readProgressSettings(entries).settings,
  );
  if (!table) throw new Error("expected a table");
  return table;
}

const norms = (table: ProgressTable): readonly string[] =>
  table.actions.map((action) => action.norms.join(" "));

describe("the norm of an action in a period", () => {
  test.each([
    ["3 where nobody decided otherwise", undefined, [], ["3 3", "3 3", "3 3"]],
    ["a column goes first; an empty cell is left to the settings", [4, null, "2"], [["Norm voortgang", "5"]], ["4 4", "5 5", "2 2"]],
    ["the more precise line goes before the more general", undefined,
      [["Norm voortgang A2, Aug 25", "5"], ["Norm voortgang A2", "4"], ["Norm voortgang", "2"]], ["2 2", "4 5", "2 2"]],
    ["a period by itself", undefined, [["Norm voortgang Aug 24", "4"]], ["4 3", "4 3", "4 3"]],
    ["of two equally precise lines the later", undefined, [["Norm voortgang", "2"], ["Norm voortgang", "4"]], ["4 4", "4 4", "4 4"]],
  ] as const)("%s", (_what, column, told, expected) => {
    expect(norms(tableOf(column, ...told))).toEqual(expected);
  }); // prettier-ignore

  test("a norm that is no score is a remark, and decides nothing", () => {
    const cell = { sheet: "Peil", row: 2, column: 2 };
    const read = readProgressSettings([
      { cell, name: "Norm voortgang", value: "7", explanation: "", date: "" },
    ]);
    expect(read.findings.map(({ rule }) => rule)).toEqual(["setting-unreadable"]);
    expect(read.settings.norms).toEqual([]);
  });
});

describe("what the norms say", () => {
  test("below, slipped and recovered, by hand", () => {
    const [first, second] = progressFigures(tableOf([4, 3, 3]));
    const codes = (entries: readonly { readonly code: string }[] | undefined) =>
      entries?.map(({ code }) => code);
    expect(codes(first?.belowNorm)).toEqual(["A2"]); // 4 >= 4, 2 < 3, 3 >= 3
    expect(codes(second?.belowNorm)).toEqual(["B1", "A1"]); // 3 < 4, 4 >= 3, 1 < 3
    expect(codes(second?.slipped)).toEqual(["B1", "A1"]);
    expect(codes(second?.recovered)).toEqual(["A2"]);
  });

  test("a period that others have begun leaves the signal of an action that was not scored again", () => {
    const [table] = recogniseProgress(
      sheetOf("Voortgang", [
        ["Code", "Plan", "Do", "Check", "Act", "Aug 24", "Aug 25", "Aug 26"],
        ["A1", "p", "d", "c", "a", 4, 1, null],
        ["A2", "p", "d", "c", "a", 4, 2, 4],
        ["B1", "p", "d", "c", "a", 2, 3, null],
      ]),
      readProgressSettings([]).settings,
    );
    if (!table) throw new Error("expected a table");
    const low = checkProgress(table).findings.filter(({ rule }) => rule === "score-below-norm");
    expect(low.map(({ cell }) => [cell.row, cell.column])).toEqual([[2, 7]]); // A2 came to 4, B1 to 3
  });

  test("each score below its norm in the latest period is a signal at its cell", () => {
    const signals = checkProgress(tableOf([4, 3, 3])).findings.filter(
      ({ rule }) => rule === "score-below-norm",
    );
    expect(signals.map(({ severity, cell, period }) => [severity, cell.row, cell.column, period])).toEqual([
      ["signal", 4, 7, "Aug 25"],
      ["signal", 2, 7, "Aug 25"],
    ]);
  });
});

describe("marks in the sheet", () => {
  /** What a cell shows under rules of which the first that speaks of a thing decides on it, as in Excel. */
  const shownAs = (rules: readonly FormatRule[], score: Score): object => {
    const holding = rules.filter(({ formula }) => formula.includes(`"${score.toString()}"`));
    const looks = holding.toReversed().map(({ fill, text, numberFormat }) => ({
      ...(fill === undefined ? {} : { fill }),
      ...(text === undefined ? {} : { text }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    }));
    return looks.reduce((shown, look) => ({ ...shown, ...look }), {});
  };

  test.each(SCORES)(
    "one norm for all, %d: each score has its colours and its mark, in five rules",
    (norm) => {
      const { rules } = colourScores([tableOf(undefined, ["Norm voortgang", norm.toString()])]);
      expect(rules).toHaveLength(5);
      for (const score of SCORES) {
        const mark = score < norm ? '"▼ "0;;;"▼ "@' : '"▲ "0;;;"▲ "@';
        expect(shownAs(rules, score)).toEqual({
          ...PALETTE[score],
          ...(score === norm ? {} : { numberFormat: mark }),
        });
      }
    },
  );

  test("norms in a column are looked up where they stand", () => {
    const [below] = normMarks([tableOf([4, 3, 3])], "F2");
    expect(below?.formula).toContain('TRIM(F2)<IF(LEN(TRIM($H2))=1,TRIM($H2),"3")');
    expect(below?.areas).toBeUndefined();
  });

  test("norms that differ get rules for their own cells", () => {
    const rules = normMarks([tableOf(undefined, ["Norm voortgang A2", "4"])], "F2");
    expect(rules.map(({ formula, areas }) => [/[<>]"(\d)"\)$/.exec(formula)?.[1], areas])).toEqual([
      ["3", [{ top: 2, left: 6, bottom: 2, right: 7 }, { top: 4, left: 6, bottom: 4, right: 7 }]],
      ["3", [{ top: 2, left: 6, bottom: 2, right: 7 }, { top: 4, left: 6, bottom: 4, right: 7 }]],
      ["4", [{ top: 3, left: 6, bottom: 3, right: 7 }]],
      ["4", [{ top: 3, left: 6, bottom: 3, right: 7 }]],
    ]); // prettier-ignore
  });

  test("sixty actions by eight periods are one area", () => {
    const periods = Array.from({ length: 8 }, (_, index) => (2020 + index).toString());
    const rows = Array.from({ length: 60 }, (_, index) => [(index + 1).toString(), "p", "d", "c", "a", 3]);
    const [table] = recogniseProgress(
      sheetOf("Groot", [["Nr", "Plan", "Do", "Check", "Act", ...periods], ...rows]),
    );
    expect(table && colourScores([table]).areas).toEqual([{ top: 2, left: 6, bottom: 61, right: 13 }]);
  });

  test("areas cover their cells once each", () => {
    const cells = [[1, 1], [1, 2], [2, 1], [2, 2], [4, 1], [4, 3]].map(([row = 0, column = 0]) => ({ row, column })); // prettier-ignore
    expect(cellAreas(cells)).toEqual([
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 4, left: 1, bottom: 4, right: 1 },
      { top: 4, left: 3, bottom: 4, right: 3 },
    ]);
  });
});
