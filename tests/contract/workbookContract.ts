import fc from "fast-check";
import { addressText } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import type { CellContent, ColourAreas, Edit, NewCell } from "../../src/workbook/edit";
import type { Outcome } from "../../src/workbook/failure";
import type { Workbook } from "../../src/workbook/port";
import { namesOn } from "../../src/workbook/names";
import { formatAt, formulaAt, valueAt, type SheetSnapshot, type Snapshot } from "../../src/workbook/snapshot";
import { sheetOf, snapshotOf } from "./snapshotOf";

/** A workbook in some host, with a back door to look at it and to play the others who are in it. */
export interface WorkbookBench {
  readonly workbook: Workbook;
  /** Everything the host holds, looks and rules included, as plain data. */
  readonly contents: () => unknown;
  readonly undo: () => void;
  /** How many actions the user can undo. */
  readonly undoDepth: () => number;
  /** A co-author types into a cell. */
  readonly editByCoAuthor: (sheet: string, row: number, column: number, text: string) => void;
  /** Someone puts a rule and a fill of their own on A1:B2. */
  readonly dressByUser: (sheet: string) => void;
  /** Someone has a rule of their own for what may be typed in a cell. */
  readonly limitByUser: (sheet: string, row: number, column: number) => void;
  /** Someone types into a cell here; whether the workbook took it. */
  readonly type: (sheet: string, row: number, column: number, text: string) => boolean;
  readonly protect: (sheet: string) => void;
  /** Makes a cell free to be filled in on a protected sheet. */
  readonly unlock: (sheet: string, row: number, column: number) => void;
  readonly hide: (sheet: string) => void;
  /** What a sheet has that reading does not tell. */
  readonly looksOf: (sheet: string) => SheetLooks;
}

/** Widths in characters by column from 1, rows that stay in view, what cells may be given, and their fill. */
export interface SheetLooks {
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly validations: readonly { readonly rule: unknown }[];
  readonly cells: {
    readonly at: (row: number, column: number) => { readonly value: unknown; readonly fill: string | null };
  };
}

const SCORES: ColourAreas = {
  kind: "colour-areas",
  sheet: "Voortgang",
  areas: [{ top: 2, left: 2, bottom: 4, right: 3 }],
  rules: [
    { formula: '=TRIM(B2&"")="1"', fill: "#A50026", text: "#FFFFFF" },
    { formula: '=TRIM(B2&"")="5"', fill: "#313695", text: "#FFFFFF", bold: true },
  ],
};

const WORKBOOK = snapshotOf(
  sheetOf("Begroting 2021", [
    ["", "2020", "2021"],
    ["Lasten", 1200, 1250.5],
    ["Totaal", "=B2", "=C2"],
    [true, "=1+1", "p.m."],
  ]),
  sheetOf("Voortgang", [
    ["Actie", "Aug 24", "Aug 25"],
    ["Een", 1, 2],
    ["Twee", 5, null],
    ["Drie", "4 ", 3],
  ]),
  sheetOf("Leeg", []),
);

/** What a text, a number or nothing may be, with the texts that spreadsheets like to make something else of. */
const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(
    "=1+1",
    "+A1",
    "-A1",
    "@naam",
    "'tekst",
    "''",
    "1-2",
    "Aug 24",
    "007",
    "12%",
    "TRUE",
    "waar",
    "1E5",
    "#N/A",
  ),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
);

/** The laws that hold for a workbook in any host. `open` gives a fresh one that holds what the snapshot says. */
export function workbookLaws(open: (snapshot: Snapshot) => WorkbookBench): void {
  describe("reading", () => {
    test("gives what is in the workbook", async () => {
      const snapshot = valueOf(await open(WORKBOOK).workbook.read());
      expect(snapshot.name).toBe("voorbeeld.xlsx");
      expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(["Begroting 2021", "Voortgang", "Leeg"]);
      expect(sheetIn(snapshot, "Voortgang").values).toEqual([
        ["Actie", "Aug 24", "Aug 25"],
        ["Een", 1, 2],
        ["Twee", 5, null],
        ["Drie", "4 ", 3],
      ]);
      expect(formulaAt(sheetIn(snapshot, "Begroting 2021"), 3, 3)).toBe("=C2");
      expect(formulaAt(sheetIn(snapshot, "Begroting 2021"), 2, 3)).toBeNull();
      expect(sheetIn(snapshot, "Leeg").values).toEqual([]);
    });

    test("tells what names mean on each sheet, where its own go before those of the workbook", async () => {
      const shared = [
        { name: "Lasten", refersTo: "='Begroting 2021'!$C$2:$C$3" },
        { name: "Index", refersTo: "=1.025" },
      ];
      const own = [{ name: "lasten", refersTo: "=Voortgang!$B$2:$B$4" }];
      const named = WORKBOOK.sheets.map((sheet) => ({
        ...sheet,
        names: namesOn(shared, sheet.name === "Voortgang" ? own : []),
      }));
      const snapshot = valueOf(await open({ ...WORKBOOK, sheets: named }).workbook.read());
      expect(snapshot.sheets.map(({ names }) => names)).toEqual(named.map(({ names }) => names));
      expect(sheetIn(snapshot, "Voortgang").names.get("lasten")?.refersTo).toBe("=Voortgang!$B$2:$B$4");
      expect(sheetIn(snapshot, "Leeg").names.get("index")?.refersTo).toBe("=1.025");
    });

    test("changes nothing", async () => {
      const bench = open(WORKBOOK);
      const before = bench.contents();
      valueOf(await bench.workbook.read());
      expect(bench.contents()).toEqual(before);
      expect(bench.undoDepth()).toBe(0);
    });

    test("tells which sheets are hidden or protected", async () => {
      const bench = open(WORKBOOK);
      bench.hide("Leeg");
      bench.protect("Voortgang");
      const { sheets } = valueOf(await bench.workbook.read());
      expect(sheets.map((sheet) => sheet.visibility)).toEqual(["visible", "visible", "hidden"]);
      expect(sheets.map((sheet) => sheet.isProtected)).toEqual([false, true, false]);
    });
  });

  describe("setting cells", () => {
    test("what is read back is what was put in, and a text never becomes a formula, a number or a date", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyValue, { minLength: 1, maxLength: 12 }),
          fc.boolean(),
          async (values, isText) => {
            const bench = open(snapshotOf(isText ? textSheet(values.length) : sheetOf("Blad", [["anker"]])));
            const cells = values.map((value, index) => valueCell(index + 2, 1, value));
            valueOf(await bench.workbook.apply([{ kind: "set-cells", sheet: "Blad", cells }]));
            const [sheet] = valueOf(await bench.workbook.read()).sheets;
            const read = values.map((_, index) => (sheet ? valueAt(sheet, index + 2, 1) : undefined));
            expect(read).toEqual(values.map((value) => (value === "" ? null : value)));
            expect(sheet?.formulas.flat().filter((formula) => formula !== null)).toEqual([]);
          },
        ),
        { numRuns: 40 },
      );
    });

    test("is one step back for the user, and undo brings everything back", async () => {
      const bench = open(WORKBOOK);
      const before = bench.contents();
      const cells = [valueCell(2, 2, 3), valueCell(9, 7, "x"), formulaCell(4, 4, "=SUM(B2:C2)")];
      valueOf(await bench.workbook.apply([{ kind: "set-cells", sheet: "Voortgang", cells }]));
      expect(bench.undoDepth()).toBe(1);
      bench.undo();
      expect(bench.contents()).toEqual(before);
    });

    test("writes a number with its format", async () => {
      const bench = open(WORKBOOK);
      const cell: CellContent = {
        row: 2,
        column: 2,
        content: { kind: "value", value: 1304772, format: "#,##0" },
      };
      valueOf(await bench.workbook.apply([{ kind: "set-cells", sheet: "Begroting 2021", cells: [cell] }]));
      const sheet = sheetIn(valueOf(await bench.workbook.read()), "Begroting 2021");
      expect([valueAt(sheet, 2, 2), formatAt(sheet, 2, 2)]).toEqual([1304772, "#,##0"]);
    });

    test("writes nothing where a co-author was first", async () => {
      const bench = open(WORKBOOK);
      valueOf(await bench.workbook.read());
      bench.editByCoAuthor("Voortgang", 3, 3, "2");
      const before = bench.contents();
      const edit: Edit = {
        kind: "set-cells",
        sheet: "Voortgang",
        cells: [valueCell(2, 2, 4), valueCell(3, 3, 4)],
        expected: [1, null],
      };
      expect(await bench.workbook.apply([edit])).toEqual({
        ok: false,
        failure: { code: "changed-meanwhile", detail: { cell: "C3" } },
      });
      expect(bench.contents()).toEqual(before);
    });

    test("fills in cells that a protected sheet leaves free, and no others", async () => {
      const bench = open(WORKBOOK);
      bench.unlock("Voortgang", 3, 3);
      bench.protect("Voortgang");
      const fill = (column: number): Edit => ({
        kind: "set-cells",
        sheet: "Voortgang",
        cells: [valueCell(3, column, 4)],
      });
      valueOf(await bench.workbook.apply([fill(3)]));
      const before = bench.contents();
      expect(await bench.workbook.apply([fill(2)])).toEqual({
        ok: false,
        failure: { code: "sheet-protected", detail: { sheet: "Voortgang" } },
      });
      expect(bench.contents()).toEqual(before);
    });

    test("writes where cells hold what is expected", async () => {
      const bench = open(WORKBOOK);
      const edit: Edit = {
        kind: "set-cells",
        sheet: "Voortgang",
        cells: [valueCell(2, 2, 4), valueCell(3, 3, 4)],
        expected: [1, null],
      };
      valueOf(await bench.workbook.apply([edit]));
      const sheet = sheetIn(valueOf(await bench.workbook.read()), "Voortgang");
      expect([valueAt(sheet, 2, 2), valueAt(sheet, 3, 3)]).toEqual([4, 4]);
    });
  });

  describe("colours", () => {
    test("after colouring and taking off, the workbook is as it was", async () => {
      const bench = open(WORKBOOK);
      bench.dressByUser("Voortgang");
      const before = bench.contents();
      valueOf(await bench.workbook.apply([SCORES]));
      expect(bench.contents()).not.toEqual(before);
      valueOf(await bench.workbook.apply([{ kind: "remove-colours", sheet: "Voortgang" }]));
      expect(bench.contents()).toEqual(before);
    });

    test("colouring is one step back for the user", async () => {
      const bench = open(WORKBOOK);
      bench.dressByUser("Voortgang");
      valueOf(await bench.workbook.read());
      const [before, depth] = [bench.contents(), bench.undoDepth()];
      valueOf(await bench.workbook.apply([SCORES]));
      expect(bench.undoDepth()).toBe(depth + 1);
      bench.undo();
      expect(bench.contents()).toEqual(before);
    });

    test("a second colouring comes in place of the first", async () => {
      const bench = open(WORKBOOK);
      valueOf(await bench.workbook.apply([SCORES]));
      valueOf(await bench.workbook.apply([SCORES]));
      const sheet = sheetIn(valueOf(await bench.workbook.read()), "Voortgang");
      expect(sheet.ownFormats).toHaveLength(SCORES.rules.length);
    });

    test("the last colouring of a sheet is the one that counts", async () => {
      const bench = open(WORKBOOK);
      valueOf(await bench.workbook.apply([SCORES]));
      const off: Edit = { kind: "remove-colours", sheet: "Voortgang" };
      const one: Edit = { ...SCORES, rules: SCORES.rules.slice(0, 1) };
      valueOf(await bench.workbook.apply([off, SCORES, one]));
      expect(sheetIn(valueOf(await bench.workbook.read()), "Voortgang").ownFormats).toHaveLength(1);
    });

    test("nothing of ours stays behind when an undo has brought back what was taken off", async () => {
      const bench = open(WORKBOOK);
      const before = bench.contents();
      valueOf(await bench.workbook.apply([SCORES]));
      valueOf(await bench.workbook.apply([{ kind: "remove-colours", sheet: "Voortgang" }]));
      bench.undo();
      valueOf(await bench.workbook.apply([SCORES]));
      expect(sheetIn(valueOf(await bench.workbook.read()), "Voortgang").ownFormats).toHaveLength(2);
      bench.undo();
      valueOf(await bench.workbook.apply([{ kind: "remove-colours", sheet: "Voortgang" }]));
      expect(bench.contents()).toEqual(before);
    });

    test("taking off where nothing is on changes nothing", async () => {
      const bench = open(WORKBOOK);
      bench.dressByUser("Voortgang");
      const [before, depth] = [bench.contents(), bench.undoDepth()];
      valueOf(await bench.workbook.apply([{ kind: "remove-colours", sheet: "Voortgang" }]));
      expect(bench.contents()).toEqual(before);
      expect(bench.undoDepth()).toBe(depth);
    });
  });

  test("a look is copied without what stands there, and one step back takes it off", async () => {
    const bench = open(WORKBOOK);
    bench.dressByUser("Voortgang");
    const before = bench.contents();
    const from = { top: 1, left: 1, bottom: 1, right: 1 };
    const to = { top: 1, left: 9, bottom: 1, right: 9 };
    const value = { row: 1, column: 9, content: { kind: "value", value: "Realisatie 2026" } } as const;
    const edits: readonly Edit[] = [
      { kind: "set-cells", sheet: "Voortgang", cells: [value], expected: [null] },
      { kind: "copy-look", sheet: "Voortgang", from, to },
    ];
    valueOf(await bench.workbook.apply(edits));
    const cell = bench.looksOf("Voortgang").cells.at(1, 9);
    expect([cell.value, cell.fill]).toEqual(["Realisatie 2026", "#FFFF00"]);
    bench.undo();
    expect(bench.contents()).toEqual(before);
  });

  describe("several edits", () => {
    const scores: Edit = { kind: "set-cells", sheet: "Voortgang", cells: [valueCell(2, 2, 4)] };
    const sheet: Edit = {
      kind: "add-sheet",
      name: "Peil",
      rows: [
        ["Instelling", "Waarde"],
        ["Norm", "5-10"],
      ],
      boldRows: [1],
    };
    const limit: Edit = {
      kind: "limit-input",
      sheet: "Voortgang",
      area: { top: 2, left: 2, bottom: 4, right: 3 },
      least: 1,
      most: 5,
      title: "Score",
      message: "Vul 1, 2, 3, 4 of 5 in.",
    };

    test("are one step back together", async () => {
      const bench = open(WORKBOOK);
      const before = bench.contents();
      valueOf(await bench.workbook.apply([scores, SCORES, limit, sheet]));
      expect(bench.undoDepth()).toBe(1);
      const added = sheetIn(valueOf(await bench.workbook.read()), "Peil");
      expect(added.values).toEqual([["Instelling", "Waarde"], ["Norm", "5-10"]]); // prettier-ignore
      expect([...added.styles.bold].sort()).toEqual(["1,1", "1,2"]);
      bench.undo();
      expect(bench.contents()).toEqual(before);
    });

    test.each<[string, Edit, (bench: WorkbookBench) => void, Outcome<never>]>([
      [
        "a protected sheet",
        SCORES,
        (bench) => {
          bench.protect("Voortgang");
        },
        { ok: false, failure: { code: "sheet-protected", detail: { sheet: "Voortgang" } } },
      ],
      [
        "a sheet that is not there",
        { ...SCORES, sheet: "Weg" },
        () => undefined,
        { ok: false, failure: { code: "sheet-missing", detail: { sheet: "Weg" } } },
      ],
      [
        "a name that is taken",
        { kind: "add-sheet", name: "voortgang", rows: [], boldRows: [] },
        () => undefined,
        { ok: false, failure: { code: "sheet-exists", detail: { sheet: "voortgang" } } },
      ],
    ])("stop all together at %s, alone and after another", async (_, refused, prepare, failure) => {
      for (const edits of [[refused], [{ ...scores, sheet: "Begroting 2021" }, refused]]) {
        const bench = open(WORKBOOK);
        prepare(bench);
        const before = bench.contents();
        expect(await bench.workbook.apply(edits)).toEqual(failure);
        expect(bench.contents()).toEqual(before);
      }
    });
  });

  describe("limits on what may be typed", () => {
    const limit: Edit = {
      kind: "limit-input",
      sheet: "Voortgang",
      area: { top: 2, left: 2, bottom: 4, right: 3 },
      least: 1,
      most: 5,
      title: "Score",
      message: "Vul 1, 2, 3, 4 of 5 in.",
    };
    const off: Edit = { kind: "remove-limits", sheet: "Voortgang", areas: [limit.area] };

    test("take what is between the bounds and nothing else, as one step back", async () => {
      const bench = open(WORKBOOK);
      const before = bench.contents();
      valueOf(await bench.workbook.apply([limit]));
      expect(bench.undoDepth()).toBe(1);
      expect(["5", "6", "0", "3,5", "vier", ""].map((text) => bench.type("Voortgang", 3, 3, text))).toEqual(
        [true, false, false, false, false, true],
      ); // prettier-ignore
      expect(bench.type("Voortgang", 5, 3, "6")).toBe(true); // beneath the area
      bench.undo();
      bench.undo();
      bench.undo();
      bench.undo();
      expect(bench.contents()).toEqual(before);
    });

    test("leave the user's own limit as it is, and are taken off without it", async () => {
      const bench = open(WORKBOOK);
      bench.limitByUser("Voortgang", 3, 3);
      bench.limitByUser("Voortgang", 9, 2);
      const before = bench.contents();
      valueOf(await bench.workbook.apply([limit]));
      valueOf(await bench.workbook.apply([limit]));
      expect(bench.type("Voortgang", 3, 3, "vier")).toBe(true); // the user's own rule lets it pass
      expect(bench.type("Voortgang", 3, 2, "vier")).toBe(false);
      bench.undo();
      valueOf(await bench.workbook.apply([off]));
      expect(bench.contents()).toEqual(before);
    });

    test("are not put anywhere where the whole area has a limit already, and then there is nothing to undo", async () => {
      const bench = open(WORKBOOK);
      bench.limitByUser("Voortgang", 2, 2);
      const [before, depth] = [bench.contents(), bench.undoDepth()];
      const one: Edit = { ...limit, area: { top: 2, left: 2, bottom: 2, right: 2 } };
      valueOf(await bench.workbook.apply([one]));
      valueOf(await bench.workbook.apply([off]));
      expect(bench.contents()).toEqual(before);
      expect(bench.undoDepth()).toBe(depth);
    });

    test("come on a new sheet together with it", async () => {
      const bench = open(WORKBOOK);
      const sheet: Edit = { kind: "add-sheet", name: "Nieuw", rows: [["Code", "2027"], ["A1", null]], boldRows: [1] }; // prettier-ignore
      const area = { top: 2, left: 2, bottom: 2, right: 2 };
      valueOf(await bench.workbook.apply([sheet, { ...limit, sheet: "Nieuw", area }]));
      expect(bench.undoDepth()).toBe(1);
      expect(["6", "4"].map((text) => bench.type("Nieuw", 2, 2, text))).toEqual([false, true]);
    });

    test("are not put on a protected sheet", async () => {
      const bench = open(WORKBOOK);
      bench.protect("Voortgang");
      const before = bench.contents();
      for (const edit of [limit, off]) {
        expect(await bench.workbook.apply([edit])).toEqual({
          ok: false,
          failure: { code: "sheet-protected", detail: { sheet: "Voortgang" } },
        });
      }
      expect(bench.contents()).toEqual(before);
    });
  });

  describe("a new sheet", () => {
    const value = (content: CellValue, format: string): NewCell => ({
      kind: "value",
      value: content,
      format,
    });
    const sum: NewCell = { kind: "formula", formula: "=SUM(B2:B3)", format: "#,##0" };
    const sheet: Edit = {
      kind: "add-sheet",
      name: "Kwartaal",
      rows: [
        ["Post", "Bedrag", "Stand"],
        ["=HYPERLINK(1)", value(1250, "#,##0")],
        ["Een lange zin die over regels wordt gebroken", value(-7.5, "#,##0")],
        ["Totaal", sum, value("007", "@")],
      ],
      boldRows: [1, 4],
      widths: [20, null],
      frozenRows: 1,
    };
    const choice: Edit = {
      kind: "limit-choice",
      sheet: "Kwartaal",
      area: { top: 2, left: 3, bottom: 4, right: 3 },
      choices: ["Op koers", "Let op"],
      title: "Stand",
      message: "Kies een stand uit de lijst.",
    };

    test("has values, formulas, formats, widths, rows that stay in view and a list, and is one step back", async () => {
      const bench = open(WORKBOOK);
      const before = bench.contents();
      valueOf(await bench.workbook.apply([sheet, choice]));
      expect(bench.undoDepth()).toBe(1);
      const added = sheetIn(valueOf(await bench.workbook.read()), "Kwartaal");
      expect(added.values.map((row) => row[0])).toEqual(["Post", "=HYPERLINK(1)", "Een lange zin die over regels wordt gebroken", "Totaal"]); // prettier-ignore
      expect([valueAt(added, 2, 2), valueAt(added, 3, 2), valueAt(added, 4, 3)]).toEqual([1250, -7.5, "007"]);
      expect(added.formulas.flat().filter((formula) => formula !== null)).toEqual(["=SUM(B2:B3)"]);
      expect(formulaAt(added, 4, 2)).toBe("=SUM(B2:B3)");
      expect([1, 2, 3, 4].map((row) => formatAt(added, row, 2))).toEqual(["General", "#,##0", "#,##0", "#,##0"]); // prettier-ignore
      const { columnWidths, frozenRows, validations } = bench.looksOf("Kwartaal");
      expect(columnWidths.get(1)).toBeCloseTo(20, 6);
      expect(columnWidths.get(2)).toBeLessThan(20);
      expect(frozenRows).toBe(1);
      expect(validations.map(({ rule }) => rule)).toEqual([{ kind: "list", source: "Op koers,Let op" }]);
      bench.undo();
      expect(bench.contents()).toEqual(before);
    });

    test.each([
      ["no texts", []],
      ["an empty text", ["Ja", " "]],
      ["a text with a comma", ["Ja, graag", "Nee"]],
      ["a text that would be a formula", ["=A1"]],
      ["more texts than fit", Array.from({ length: 30 }, (_, index) => `Keuze nummer ${index.toString()}`)],
    ])("is not made with a list of %s", async (_, choices) => {
      const bench = open(WORKBOOK);
      const before = bench.contents();
      await expect(bench.workbook.apply([sheet, { ...choice, choices }])).rejects.toThrow(RangeError);
      expect(bench.contents()).toEqual(before);
    });
  });

  describe("selecting", () => {
    test.each([
      ["sheet-hidden", "Leeg"],
      ["sheet-missing", "Weg"],
    ])("fails with %s and changes nothing", async (code, sheet) => {
      const bench = open(WORKBOOK);
      bench.hide("Leeg");
      const before = bench.contents();
      const cell = { sheet, row: 1, column: 1 };
      expect([addressText(cell), await bench.workbook.select(cell)]).toEqual([
        `${sheet}!A1`,
        { ok: false, failure: { code, detail: { sheet } } },
      ]);
      expect(bench.contents()).toEqual(before);
    });

    test("finds a cell on a sheet whose name has spaces", async () => {
      valueOf(await open(WORKBOOK).workbook.select({ sheet: "Begroting 2021", row: 3, column: 2 }));
    });
  });
}

/** The value of what must have succeeded. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`It failed: ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
}

function sheetIn(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

function valueCell(row: number, column: number, value: CellValue): CellContent {
  return { row, column, content: { kind: "value", value } };
}

function formulaCell(row: number, column: number, formula: string): CellContent {
  return { row, column, content: { kind: "formula", formula } };
}

/** A sheet whose cells have the format that makes a text of everything. */
function textSheet(rows: number): SheetSnapshot {
  const sheet = sheetOf(
    "Blad",
    Array.from({ length: rows + 1 }, () => ["anker"]),
  );
  return { ...sheet, formats: sheet.formats.map((row) => row.map(() => "@")) };
}
