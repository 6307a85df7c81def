import fc from "fast-check";
import { appearanceOf } from "../../workbench/model/appearance";
import { EMPTY_CELL } from "../../workbench/model/cell";
import { CellTable } from "../../workbench/model/cellTable";
import { displayText } from "../../workbench/model/displayText";
import { dump } from "../../workbench/model/dump";
import { enterByCoAuthor, enterByUser } from "../../workbench/model/edits";
import { cellWithEntry } from "../../workbench/model/entry";
import { rectanglesText } from "../../workbench/model/rectangle";
import { emptySheet } from "../../workbench/model/state";
import { WorkbookModel } from "../../workbench/model/workbookModel";

function workbook(): WorkbookModel {
  return new WorkbookModel({
    name: "Map1.xlsx",
    sheets: [emptySheet("{1}", "Blad1"), emptySheet("{2}", "Blad2")],
    names: [],
  });
}

function valueOf(model: WorkbookModel, row: number, column: number): unknown {
  return model.sheet("{1}")?.cells.at(row, column).value;
}

describe("undo", () => {
  test("brings back everything of one batch at once, added sheets included", () => {
    const model = workbook();
    enterByUser(model, "{1}", 1, 1, "12");
    const before = dump(model.state);
    model.batch(() => {
      enterByUser(model, "{1}", 1, 1, "13");
      enterByUser(model, "{2}", 300, 2, "x");
      const sheet = model.addSheet("Peil", "addin");
      model.select(sheet.id, { top: 1, left: 1, bottom: 1, right: 1 });
    });
    expect(model.undoDepth).toBe(2);
    expect(model.undo()).toBe(true);
    expect(dump(model.state)).toEqual(before);
    expect(model.selection.sheetId).toBe("{1}");
  });

  test("a batch that changes nothing leaves no record", () => {
    const model = workbook();
    model.batch(() => {
      model.select("{2}", { top: 3, left: 1, bottom: 3, right: 1 });
    });
    expect(model.undoDepth).toBe(0);
    expect(model.undo()).toBe(false);
  });

  test("does not take back what a co-author did", () => {
    const model = workbook();
    enterByUser(model, "{1}", 1, 1, "12");
    enterByCoAuthor(model, "{1}", 2, 1, "99");
    expect(model.undoDepth).toBe(1);
    model.undo();
    expect([valueOf(model, 1, 1), valueOf(model, 2, 1)]).toEqual([null, 99]);
  });
});

describe("undo of any actions", () => {
  const cell = { row: fc.integer({ min: 1, max: 600 }), column: fc.integer({ min: 1, max: 5 }) };
  const step = fc.oneof(
    fc.record({
      kind: fc.constant("type" as const),
      ...cell,
      text: fc.constantFrom("", "1", "x", "=A1", "'4"),
    }),
    fc.record({ kind: fc.constant("fill" as const), ...cell }),
    fc.record({ kind: fc.constant("sheet" as const) }),
  );

  test("brings back every earlier state, one by one", () => {
    fc.assert(
      fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (batches) => {
        const model = workbook();
        const states = batches.map((steps) => {
          const before = dump(model.state);
          model.batch(() => {
            for (const one of steps) {
              if (one.kind === "sheet") model.addSheet(`Blad ${model.newId()}`, "addin");
              else if (one.kind === "type") enterByUser(model, "{1}", one.row, one.column, one.text);
              else {
                const { row, column } = one;
                model.changeSheet(
                  "{1}",
                  (sheet) => ({
                    ...sheet,
                    cells: sheet.cells.with([
                      { row, column, cell: { ...sheet.cells.at(row, column), fill: "#FFFF00" } },
                    ]),
                  }),
                  "addin",
                );
              }
            }
          });
          return before;
        });
        for (const before of states.reverse()) {
          expect(model.undo()).toBe(true);
          expect(dump(model.state)).toEqual(before);
        }
        expect(model.undo()).toBe(false);
      }),
    );
  });
});

describe("listeners", () => {
  test("are told of the cells that an undo changes back, and of a sheet that it takes away", () => {
    const model = workbook();
    enterByUser(model, "{1}", 2, 2, "5");
    model.batch(() => {
      enterByUser(model, "{1}", 3, 2, "6");
      enterByUser(model, "{1}", 5, 4, "7");
      model.addSheet("Peil", "addin");
    });
    const heard: string[] = [];
    model.subscribe((change) =>
      heard.push(change.kind === "cells" ? rectanglesText([change.area]) : change.kind),
    );
    model.undo();
    expect(heard).toEqual(["undone", "B3:D5", "sheet-deleted"]);
  });

  test("hear of a batch when it is over, each change once", () => {
    const model = workbook();
    const heard: string[] = [];
    model.subscribe((change) => heard.push(`${change.kind} ${String(valueOf(model, 1, 1))}`));
    model.batch(() => {
      enterByUser(model, "{1}", 1, 1, "1");
      enterByUser(model, "{1}", 1, 1, "2");
    });
    expect(heard).toEqual(["cells 2", "cells 2"]);
  });
});

describe("what is typed into a cell", () => {
  test.each([
    ["1.234,50", "nl", "General", 1234.5, null],
    ["1,234.50", "en", "General", 1234.5, null],
    ["-12", "en", "General", -12, null],
    ["12,5%", "nl", "General", 0.125, null],
    ["€ 5", "nl", "General", 5, null],
    ["WAAR", "nl", "General", true, null],
    ["=SUM(A1:A3)", "en", "General", null, "=SUM(A1:A3)"],
    ["+A1", "en", "General", null, "=+A1"],
    ["-abc", "en", "General", null, "=-abc"],
    ["@x", "en", "General", null, "=@x"],
    ["'=A1", "en", "General", "=A1", null],
    ["''tis", "en", "General", "'tis", null],
    ["=A1", "en", "@", "=A1", null],
    ["12", "en", "@", "12", null],
    ["Aug 2024", "en", "General", 45505, null],
    ["Begroting", "nl", "General", "Begroting", null],
    ["p.m.", "nl", "General", "p.m.", null],
  ] as const)("%s (%s, format %s) becomes %p", (text, language, format, value, formula) => {
    expect(cellWithEntry({ ...EMPTY_CELL, format }, text, language)).toMatchObject({ value, formula });
  });

  test("a number in a text cell becomes text", () => {
    expect(cellWithEntry({ ...EMPTY_CELL, format: "@" }, 4, "en").value).toBe("4");
  });

  test("is refused on a protected sheet and by validation", () => {
    const model = workbook();
    const area = { top: 1, left: 1, bottom: 5, right: 1 };
    const alert = { title: "Score", message: "1 tot en met 5", style: "Stop", showAlert: true } as const;
    model.changeSheet(
      "{1}",
      (sheet) => ({
        ...sheet,
        validations: [{ area, rule: { kind: "whole-number", least: 1, most: 5 }, alert, ignoreBlanks: true }],
      }),
      "user",
    );
    expect(enterByUser(model, "{1}", 2, 1, "6")).toEqual({ kind: "refused", alert });
    expect(enterByUser(model, "{1}", 2, 1, "2,5")).toEqual({ kind: "refused", alert });
    expect(enterByUser(model, "{1}", 2, 1, "5")).toEqual({ kind: "entered" });
    expect(enterByUser(model, "{1}", 2, 1, "")).toEqual({ kind: "entered" });
    model.changeSheet("{1}", (sheet) => ({ ...sheet, isProtected: true }), "user");
    expect(enterByUser(model, "{1}", 9, 9, "1")).toEqual({ kind: "protected" });
  });

  test("is one of the texts of a list, where there is one", () => {
    const model = workbook();
    const area = { top: 1, left: 1, bottom: 5, right: 1 };
    const alert = { title: "Stand", message: "Ja of nee", style: "Stop", showAlert: true } as const;
    model.changeSheet(
      "{1}",
      (sheet) => ({
        ...sheet,
        validations: [{ area, rule: { kind: "list", source: "Ja,Nee" }, alert, ignoreBlanks: true }],
      }),
      "user",
    );
    expect(enterByUser(model, "{1}", 2, 1, "Misschien")).toEqual({ kind: "refused", alert });
    expect(enterByUser(model, "{1}", 2, 1, "Nee")).toEqual({ kind: "entered" });
    expect(enterByUser(model, "{1}", 2, 1, "")).toEqual({ kind: "entered" });
  });
});

describe("conditional formats", () => {
  const areas = [{ top: 5, left: 5, bottom: 9, right: 7 }];
  const looks = { fill: "#A50026", colour: "#FFFFFF", bold: null, stopIfTrue: false };
  const cells = CellTable.empty.with([
    { row: 5, column: 5, cell: { ...EMPTY_CELL, value: 4, fill: "#EEEEEE" } },
    { row: 6, column: 6, cell: { ...EMPTY_CELL, value: "4 " } },
    { row: 7, column: 7, cell: { ...EMPTY_CELL, value: 5 } },
  ]);
  const coloured = (formula: string): readonly (string | null)[] => {
    const format = { id: "{f}", areas, rule: { kind: "custom", formula } as const, ...looks };
    const sheet = { ...emptySheet("{1}", "Blad1"), cells, conditionalFormats: [format] };
    return [appearanceOf(sheet, 5, 5), appearanceOf(sheet, 6, 6), appearanceOf(sheet, 7, 7)].map((look) =>
      look.notEvaluated.length > 0 ? "?" : look.fill,
    );
  };
  test.each([
    ['=AND(N("peil")=0,TRIM(E5&"")="4")', ["#A50026", "#A50026", null]],
    ["=E5=4", ["#A50026", null, null]],
    ["=$E$5=4", ["#A50026", "#A50026", "#A50026"]],
    ["=OR(E5>4,LEN(E5)=2)", ["#EEEEEE", "#A50026", "#A50026"]],
    ["=VLOOKUP(E5,A1:B9,2)", ["?", "?", "?"]],
  ])("%s", (formula, expected) => {
    expect(coloured(formula)).toEqual(expected);
  });
});

test.each([
  [1234567, "#,##0", "1.234.567"],
  [0.125, "0.0%", "12,5%"],
  [-5, "General", "-5"],
])("%p in format %s shows as %s", (value, format, text) => {
  expect(displayText({ ...EMPTY_CELL, value, format })).toBe(text);
});

test("the used area follows contents, or looks as well", () => {
  const table = CellTable.empty.with([
    { row: 3, column: 2, cell: { ...EMPTY_CELL, value: 1 } },
    { row: 700, column: 9, cell: { ...EMPTY_CELL, bold: true } },
  ]);
  expect(table.usedArea(true)).toEqual({ top: 3, left: 2, bottom: 3, right: 2 });
  expect(table.usedArea(false)).toEqual({ top: 3, left: 2, bottom: 700, right: 9 });
});
