import { erasePeilEntries, peilEntries, writePeilEntry } from "../../src/workbook/peilSheet";
import { sheetOf, snapshotOf } from "../support/sheet";

const heading = ["Instelling", "Waarde", "Toelichting", "Datum"];
const entry = { name: "Norm overhead", value: "5 - 10 %", explanation: "", date: "2026-01-05" };

test("a workbook without the sheet gets it, with headings", () => {
  expect(writePeilEntry(snapshotOf(), entry)).toEqual({
    kind: "add-sheet",
    name: "Peil",
    rows: [heading, ["Norm overhead", "5 - 10 %", "", "2026-01-05"]],
    boldRows: [1],
  });
});

test("a decision goes in the first free row, and only if that row is still free", () => {
  const edit = writePeilEntry(
    snapshotOf(sheetOf("peil", [heading, ["Doorbetaling aan scholen", "1"]])),
    entry,
  );
  expect(edit).toMatchObject({ kind: "set-cells", sheet: "peil", expected: [null, null, null, null] });
  expect(edit.kind === "set-cells" && edit.cells.map(({ row, column }) => [row, column])).toEqual([
    [3, 1],
    [3, 2],
    [3, 3],
    [3, 4],
  ]);
});

test("a decision can take another's place, and be taken back without moving the others", () => {
  const snapshot = snapshotOf(
    sheetOf("Peil", [heading, ["Norm overhead", "4 - 9 %"], ["Doorbetaling aan scholen", "1"]]),
  );
  const [first] = peilEntries(snapshot);
  expect(first).toMatchObject({
    name: "Norm overhead",
    value: "4 - 9 %",
    cell: { sheet: "Peil", row: 2, column: 2 },
  });
  const over = writePeilEntry(snapshot, entry, first);
  expect(over.kind === "set-cells" && over.expected).toEqual(["Norm overhead", "4 - 9 %", null, null]);
  const erase = erasePeilEntries(snapshot, first ? [first] : []);
  expect(erase?.kind === "set-cells" && erase.cells.map(({ row, content }) => [row, content])).toEqual(
    [1, 2, 3, 4].map(() => [2, { kind: "value", value: null }]),
  );
  expect(erasePeilEntries(snapshot, [])).toBeUndefined();
});

test.each([
  [0.035, "0.0%", "3,5 %"],
  [0.07, "0 %", "7 %"],
  [3.125, "General", "3,125"],
  [1_250_000.5, "#,##0.00", "1250000,5"],
  [-0.1 - 0.2, "General", "-0,3"],
  [10, "General", "10"],
  [0.5, '0.0"%"', "0,5"],
])("the number %d shown as %s is read as %s: as a Dutch reader types it", (value, format, text) => {
  const sheet = sheetOf("Peil", [heading, ["Norm overhead", value]]);
  const formats = sheet.formats.map((row, at) =>
    row.map((own, column) => (at + column === 2 ? format : own)),
  );
  expect(peilEntries(snapshotOf({ ...sheet, formats })).map((one) => one.value)).toEqual([text]);
});
