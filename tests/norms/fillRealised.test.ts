import { addRealisedColumn, JUDGEMENT_WORDS } from "../../src/norms/register/addRealisedColumn";
import { contradictions } from "../../src/norms/register/contradictions";
import { fillRealised } from "../../src/norms/register/fillRealised";
import { recogniseRegisters } from "../../src/norms/register/recogniseRegisters";
import type { CellValue } from "../../src/workbook/cell";
import { cellName } from "../../src/workbook/address";
import { sheetOf } from "../support/sheet";

const HEADING = ["Thema", "Afspraken 2026", "Indicator", "Norm", "Realisatie 2026", "Toelichting"];

/** What a value becomes in the cell of the first norm: "5", "0.85 as 0%", or why it is refused. */
function filled(norm: CellValue, realised: CellValue, text: string, indicator = "Sessies", line = 0): string {
  const sheet = sheetOf("Normen", [HEADING, ["T", "A", indicator, norm, realised]]);
  const registers = recogniseRegisters(sheet);
  const entry = registers[0]?.entries[line];
  if (!entry) throw new Error("No norm was recognised.");
  const filling = fillRealised(sheet, registers, { entry, period: 0 }, text);
  if (filling.kind !== "edit") return filling.kind;
  const [cell] = filling.edit.cells;
  if (cell?.content.kind !== "value") throw new Error("No value is written.");
  const { value, format } = cell.content;
  expect([cellName(cell), filling.edit.expected]).toEqual(["E2", [realised]]);
  return JSON.stringify(value) + (format === undefined ? "" : ` as ${format}`);
}

test("a formula is left alone", () => {
  const plain = sheetOf("Normen", [HEADING, ["T", "A", "Sessies", "6 (=100%)", 4]]);
  const sheet = {
    ...plain,
    formulas: plain.formulas.map((row, at) => (at === 1 ? row.with(4, "=2+2") : row)),
  };
  const registers = recogniseRegisters(sheet);
  const entry = registers[0]?.entries[0];
  expect(entry && fillRealised(sheet, registers, { entry, period: 0 }, "5")).toEqual({ kind: "computed" });
});

describe("filling in what was realised", () => {
  test.each<readonly [norm: CellValue, before: CellValue, typed: string, written: string]>([
    ["6 (=100%)", null, "5", "5"],
    ["6 (=100%)", 4, "1.250", "1250"],
    ["90%", null, "85%", "0.85 as 0%"],
    ["Tussen 5 en 10%", null, "9,87 %", "0.0987 as 0.00%"],
    ["Op elke vraag een aanbod", null, "12 van 14", '"12 van 14"'],
    ["😊", null, "deels", '"deels"'],
    ["6", null, "n.v.t.", '"n.v.t."'],
    ["6", 5, "", "null"],
    ["6", null, "veel", "wrong-kind"],
    ["6", null, "85%", "wrong-kind"],
    ["😊", null, "3", "wrong-kind"],
    ["90%", null, "=1+1", "wrong-kind"],
  ])("%j that holds %j takes %s as %s", (norm, before, typed, written) => {
    expect(filled(norm, before, typed)).toBe(written);
  });

  test("of several norms in a row each has its own line of the cell", () => {
    expect(filled("6\n4", null, "3", "Netwerk\nKennis", 1)).toBe('"\\n3"');
    expect(filled("6\n4", "5\n2", "3", "Netwerk\nKennis", 1)).toBe('"5\\n3"');
    expect(filled("6\n4", "5 en 2", "3", "Netwerk\nKennis", 1)).toBe("shared");
  });

  test("what somebody else wrote meanwhile is told and left; a norm that moved away is not filled in", () => {
    const before = recogniseRegisters(sheetOf("Normen", [HEADING, ["T", "A", "Sessies", "6", null]]));
    const entry = before[0]?.entries[0];
    if (!entry) throw new Error("No norm was recognised.");
    const now = sheetOf("Normen", [HEADING, ["T", "A", "Sessies", "6", 4]]);
    expect(fillRealised(now, recogniseRegisters(now), { entry, period: 0 }, "5")).toEqual({ kind: "changed", theirs: "4" }); // prettier-ignore
    const moved = sheetOf("Normen", [HEADING, ["T", "A", "Ander", "6", null], ["T", "A", "Sessies", "6", null]]); // prettier-ignore
    expect(fillRealised(moved, recogniseRegisters(moved), { entry, period: 0 }, "5")).toEqual({
      kind: "moved",
    });
  });
});

/** Cells of one column, from row to row. */
function cells(top: number, bottom: number, column: number) {
  return { top, bottom, left: column, right: column };
}

describe("a new column of realised values", () => {
  const TEXTS = { heading: "Realisatie 2027", title: "Oordeel", message: "Kies een woord." };

  test.each([
    ["as the whole column of the last period", [], 3],
    ["as its heading alone where cells of that column are merged", [cells(2, 3, 3)], 1],
    ["as the whole column where another one has merged cells", [cells(2, 3, 1)], 3],
  ])("looks %s", (_, merged, bottom) => {
    const sheet = {
      ...sheetOf("Normen", [
        ["Indicator", "Norm", "Realisatie 2026"],
        ["Website", "😊", null],
        ["Plannen", "2", 1],
      ]),
      merged: merged.map((area) => ({ ...area, sheet: "Normen" })),
    };
    const [, look] = addRealisedColumn(sheet, recogniseRegisters(sheet), TEXTS);
    expect(look).toEqual({ kind: "copy-look", sheet: "Normen", from: cells(1, bottom, 3), to: cells(1, bottom, 4) }); // prettier-ignore
  });

  test("comes in the first column behind the norm that is empty beside every row, for all tables of the sheet", () => {
    const sheet = sheetOf("Normen", [
      ["Indicator", "Norm", "Toelichting", null],
      ["Website", "😊", null, null],
      ["Reglement", "😊", "zie bijlage", null],
      ["Plannen", "2", null, null],
      ["Verslagen", "😊", null, null],
      [],
      ["Indicator", "Norm", "Toelichting", null],
      ["Overleg", "7", null, "los"],
    ]);
    const edits = addRealisedColumn(sheet, recogniseRegisters(sheet), TEXTS);
    const at = (row: number) => ({ row, column: 5, content: { kind: "value", value: "Realisatie 2027" } });
    expect(edits[0]).toEqual({ kind: "set-cells", sheet: "Normen", cells: [at(1), at(7)], expected: [null, null] }); // prettier-ignore
    // Without a period yet, only the headings look as those beside them.
    expect(edits.flatMap((edit) => (edit.kind === "copy-look" ? [[edit.from, edit.to]] : []))).toEqual([
      [cells(1, 1, 2), cells(1, 1, 5)],
      [cells(7, 7, 2), cells(7, 7, 5)],
    ]);
    const lists = edits.flatMap((edit) => (edit.kind === "limit-choice" ? [edit] : []));
    // Rows 2 and 3 are judgements beneath each other, row 4 counts, row 5 is a judgement again.
    expect(lists.map(({ area, choices }) => [area.top, area.bottom, area.left, choices])).toEqual([
      [2, 3, 5, JUDGEMENT_WORDS],
      [5, 5, 5, JUDGEMENT_WORDS],
    ]);
  });

  test("never in a merged area, and behind the last period there is", () => {
    const plain = sheetOf("Normen", [
      ["Indicator", "Norm", "Realisatie 2025", null, null],
      ["Sessies", "6", 4, null, null],
    ]);
    const columnOf = (sheet: typeof plain): number | undefined => {
      const [first] = addRealisedColumn(sheet, recogniseRegisters(sheet), TEXTS);
      return first?.kind === "set-cells" ? first.cells[0]?.column : undefined;
    };
    expect(columnOf(plain)).toBe(4);
    const merged = [{ sheet: "Normen", top: 2, left: 4, bottom: 3, right: 5 }];
    expect(columnOf({ ...plain, merged })).toBe(6);
  });
});

describe("what seems not to fit", () => {
  test.each<readonly [agreement: string, indicator: string, norm: string, keys: readonly string[]]>([
    ["Overstap", "Op 1 september zijn alle overstappers geplaatst", "90%", ["norms.allButLess"]],
    ["Overstap", "Alle overstappers geplaatst", "100%", []],
    ["Overstap", "Alle overstappers", "minimaal 7", []],
    ["Kernteams op alle scholen", "Kernteams", "90%", []], // the agreement says all, not the indicator
    ["Dit wordt in 2025 verder uitgewerkt.", "Aantal gesprekken", "6", ["norms.staleYear"]],
    ["Dit wordt in 2026 verder uitgewerkt.", "Aantal gesprekken", "6", []],
    ["Planvorming vindt sinds 2019 plaats en is in 2025 vastgesteld.", "Aantal gesprekken", "6", []],
    ["De tool wordt sinds 2020 verbeterd.", "Aantal gesprekken", "6", []],
  ])("%s | %s | %s", (agreement, indicator, norm, keys) => {
    const [register] = recogniseRegisters(sheetOf("Normen", [HEADING, ["T", agreement, indicator, norm]]));
    const found = register ? contradictions(register) : [];
    expect(found.map(({ severity, message }) => [severity, message.key])).toEqual(
      keys.map((key) => ["remark", key]),
    );
  });
});
