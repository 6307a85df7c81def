import { emptySheet } from "../../workbench/model/state";
import { enterByCoAuthor, enterByUser } from "../../workbench/model/edits";
import { EMPTY_CELL as EMPTY } from "../../workbench/model/cell";
import { dump } from "../../workbench/model/dump";
import { WorkbookModel } from "../../workbench/model/workbookModel";

/** A sheet with what is typed in the rows of its first columns; "" leaves a cell empty. */
function sheetWith(...rows: readonly (readonly string[])[]): WorkbookModel {
  const model = new WorkbookModel({ name: "Map1.xlsx", sheets: [emptySheet("{1}", "Blad1")], names: [] });
  rows.forEach((row, r) => {
    row.forEach((text, c) => {
      if (text !== "") enterByUser(model, "{1}", r + 1, c + 1, text);
    });
  });
  return model;
}

function valueAt(model: WorkbookModel, row: number, column: number): unknown {
  return model.sheet("{1}")?.cells.at(row, column).value;
}

describe("what a formula comes to", () => {
  test.each([
    ["=SOM(A1:A3)", 30.5],
    ["=A1-A2", -10],
    ["=AFRONDEN(A3*3/4;0)", 0], // 0,5 x 3 / 4 = 0,375
    ["=AFRONDEN(-A3;0)", -1], // half away from zero
    ["=AFRONDEN(1,005;2)", 1.01],
    ['=ALS(AANTAL(B1:B3)=0;"";SOM(B1:B3))', ""],
    ['=ALS(B1="";"";A1/B1)', ""], // what is not chosen is not worked out
    ["=ALS(A1>B1;A1)", 10],
    ["=GEMIDDELDE(A1:A2)", 15],
    ["=MAX(A1:A3)", 20],
    ["=N(B1)+N(A2)", 20],
    ["=B1", 0], // an empty cell is 0 as an outcome
    ["=A1/B1", null], // an error in Excel; here it is not known
    ["=VERT.ZOEKEN(A1;A1:B3;2)", null], // not worked out here
    ["=SOM(C1:C3)", null], // it would hold itself
  ])("%s is %p", (formula, value) => {
    const model = sheetWith(["10", "", formula], ["20"], ["0,5"]);
    expect(valueAt(model, 1, 3)).toBe(value);
  });

  test("changes with the cells it rests on, over other formulas too, and comes back with an undo", () => {
    const model = sheetWith(["10", "=A1*2", "=B1+1"]);
    const before = dump(model.state);
    enterByUser(model, "{1}", 1, 1, "7");
    expect([valueAt(model, 1, 2), valueAt(model, 1, 3)]).toEqual([14, 15]);
    model.undo();
    expect(dump(model.state)).toEqual(before);
    enterByCoAuthor(model, "{1}", 1, 1, "5");
    expect(valueAt(model, 1, 3)).toBe(11);
  });

  test("keeps its last outcome where a function is not known, and so does what rests on it", () => {
    const model = sheetWith(["10", "", "=B1+A1"]);
    const known = { ...model.state.sheets[0]?.cells.at(1, 3), value: 99, formula: "=VLOOKUP(A1,A1:A3,1)" };
    const cells = model.state.sheets[0]?.cells.with([{ row: 1, column: 2, cell: { ...EMPTY, ...known } }]);
    const opened = new WorkbookModel({
      ...model.state,
      sheets: model.state.sheets.map((sheet) => ({ ...sheet, cells: cells ?? sheet.cells })),
    });
    enterByUser(opened, "{1}", 1, 1, "20");
    expect([valueAt(opened, 1, 2), valueAt(opened, 1, 3)]).toEqual([99, 10]);
  });

  test("a change of looks leaves every outcome alone", () => {
    const model = sheetWith(["10", "=A1*2"]);
    const cell = model.state.sheets[0]?.cells.at(1, 2) ?? EMPTY;
    const stale = { ...cell, value: 1 };
    const opened = new WorkbookModel({
      ...model.state,
      sheets: model.state.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.with([{ row: 1, column: 2, cell: stale }]),
      })),
    });
    const area = { top: 1, left: 2, bottom: 1, right: 2 };
    opened.writeCells("{1}", area, [{ row: 1, column: 2, cell: { ...stale, format: "0.00" } }], "addin");
    expect(valueAt(opened, 1, 2)).toBe(1);
  });
});
