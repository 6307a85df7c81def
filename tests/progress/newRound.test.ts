import { newProgressSheet, nextPeriodEdits, nextPeriodName } from "../../src/progress/newRound";
import { recogniseProgress } from "../../src/progress/reading/recogniseProgress";
import { addedSheet } from "../support/addedSheet";
import { sheetOf, snapshotOf } from "../support/sheet";

test.each([
  ["Aug 24", "Aug 25"],
  ["Aug 99", "Aug 100"],
  ["2025", "2026"],
  ["Score 2024", "Score 2025"],
  ["Ronde 2", "Ronde 3"],
  ["Q3 2024", "Q4 2024"],
  ["Q4 2024", "Q1 2025"],
  ["Jaar 09 (eind)", "Jaar 10 (eind)"],
  ["Evaluatie", "Evaluatie 2"],
])("after %s comes %s", (name, next) => {
  expect(nextPeriodName(name)).toBe(next);
});

const sheet = sheetOf("Voortgang", [
  ["Code", "Plan", "Do", "Check", "Act", "Aug 24", "Aug 25"],
  ["A1", "Conferentie", "d", "c", "a", 3, 4],
  ["A2", "Overleg", "d", "c", "a", 2, 4],
]);

const LIMIT = { title: "Score", message: "Gebruik 1, 2, 3, 4 of 5." };

function tableIn(...rows: Parameters<typeof sheetOf>) {
  const [table] = recogniseProgress(sheetOf(...rows));
  if (!table) throw new Error("expected a table");
  return table;
}

test("the next period is a heading right of the last, as a text, where nothing stood", () => {
  const table = tableIn("Voortgang", sheet.values);
  expect(nextPeriodEdits(snapshotOf(sheet), table, LIMIT)).toEqual([
    {
      kind: "set-cells",
      sheet: "Voortgang",
      cells: [{ row: 1, column: 8, content: { kind: "value", value: "Aug 26", format: "@" } }],
      expected: [null],
    },
    {
      kind: "limit-input",
      sheet: "Voortgang",
      area: { top: 2, left: 8, bottom: 3, right: 8 },
      least: 1,
      most: 5,
      ...LIMIT,
    },
  ]);
});

test("a column that is in use is left alone", () => {
  const rows = sheet.values.map((row, index) => [...row, index === 2 ? "let op" : null]);
  const full = sheetOf("Voortgang", rows);
  expect(nextPeriodEdits(snapshotOf(full), tableIn("Voortgang", rows), LIMIT)).toBeUndefined();
});

test("a new sheet has the actions, no scores, a name that is free, and is read as a progress table", () => {
  const { actions } = tableIn("Voortgang", sheet.values);
  const [edit, limit] = newProgressSheet(snapshotOf(sheet), actions, ["2027", "Evaluatie 2028"], LIMIT);
  expect(limit).toMatchObject({ sheet: "Voortgang 2", area: { top: 3, left: 6, bottom: 4, right: 8 } });
  expect(edit.name).toBe("Voortgang 2");
  const [made] = recogniseProgress(addedSheet(edit));
  expect(made?.periods.map(({ name, group }) => [name, group])).toEqual([
    ["2027", "Voortgang"],
    ["Evaluatie 2028", "Evaluatie"],
  ]);
  expect(made?.layout.norms).toEqual([{ column: 8, period: undefined }]);
  expect(made?.actions.map(({ code, plan, scores }) => [code, plan, scores.map(({ kind }) => kind)])).toEqual(
    [
      ["A1", "Conferentie", ["empty", "empty"]],
      ["A2", "Overleg", ["empty", "empty"]],
    ],
  );
});
