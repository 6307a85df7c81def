import { changePeil, type PeilSetting } from "../../src/workbook/changePeil";
import type { CellValue } from "../../src/workbook/cell";
import type { Snapshot } from "../../src/workbook/snapshot";
import { sheetOf, snapshotOf } from "../support/sheet";

const DATE = "2026-01-05";
const HEADING = ["Instelling", "Waarde", "Toelichting", "Datum"];

const workbook = (...rows: readonly (readonly CellValue[])[]): Snapshot =>
  snapshotOf(sheetOf("Peil", [HEADING, ...rows]));
const set = (snapshot: Snapshot, ...settings: readonly PeilSetting[]) =>
  changePeil(snapshot, { kind: "set", settings }, DATE);

/** What the cells of the edits would hold, as "row: name | value | explanation | date". */
function written(snapshot: Snapshot, ...settings: readonly PeilSetting[]): readonly string[] {
  return set(snapshot, ...settings).flatMap((edit) => {
    if (edit.kind !== "set-cells") return [edit.kind];
    const rows = new Map<number, unknown[]>();
    for (const { row, content } of edit.cells) {
      const value = content.kind === "value" ? content.value : content.formula;
      rows.set(row, [...(rows.get(row) ?? []), value ?? ""]);
    }
    return [...rows].map(([row, cells]) => `${row.toString()}: ${cells.join(" | ")}`);
  });
}

const NORM: PeilSetting = { name: "Norm overhead", value: "5 - 10 %", alsoNamed: ["Overhead norm"] };

test("several settings are one edit, in a sheet that is made for them", () => {
  expect(set(snapshotOf(), NORM, { name: "Doorbetaling aan scholen", value: "1, 2" })).toEqual([
    {
      kind: "add-sheet",
      name: "Peil",
      rows: [
        HEADING,
        ["Norm overhead", "5 - 10 %", "", DATE],
        ["Doorbetaling aan scholen", "1, 2", "", DATE],
      ],
      boldRows: [1],
    },
  ]);
});

test("a setting that is there keeps its row and its explanation, a new one gets a row of its own", () => {
  const snapshot = workbook(["Regel", "Resultaat >= 0"], ["norm overhead", "4 - 9 %", "besluit 12"]);
  expect(written(snapshot, NORM, { name: "Overhead programma's", value: "10" })).toEqual([
    `3: Norm overhead | 5 - 10 % | besluit 12 | ${DATE}`,
    `4: Overhead programma's | 10 |  | ${DATE}`,
  ]);
});

test("no second row is left to say something else, by whatever name", () => {
  const snapshot = workbook(["Norm overhead", "5 - 10 %"], ["Overhead norm", "1 - 2 %"]);
  expect(written(snapshot, NORM)).toEqual([`2: Norm overhead | 5 - 10 % |  | ${DATE}`, "3:  |  |  | "]);
});

test("an empty value takes the setting back; what is said already is not written again", () => {
  const snapshot = workbook(["Norm overhead", "5 - 10 %"], ["Regel", "Resultaat >= 0"]);
  expect(written(snapshot, { ...NORM, value: "" })).toEqual(["2:  |  |  | "]);
  expect(set(snapshot, NORM)).toEqual([]);
  expect(set(snapshotOf(), { ...NORM, value: "" })).toEqual([]);
});
