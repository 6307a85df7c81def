import { NO_OVERHEAD_SETTINGS } from "../../../src/budget/overhead/overheadSettings";
import { readOverheadSettings } from "../../../src/budget/overhead/readOverheadSettings";
import { peilEntries } from "../../../src/workbook/peilSheet";
import { sheetOf, snapshotOf } from "../../support/sheet";

function read(name: string, value: string | number): ReturnType<typeof readOverheadSettings> {
  const sheet = sheetOf("Peil", [
    ["Instelling", "Waarde", "Toelichting", "Datum"],
    [name, value],
  ]);
  return readOverheadSettings(peilEntries(snapshotOf(sheet)));
}

describe("settings about overhead", () => {
  test.each([
    ["Doorbetaling aan scholen", "1, 2", { passedThrough: [1, 2] }],
    ["doorbetaling aan scholen", "1 en 2", { passedThrough: [1, 2] }],
    ["Doorbetaling aan scholen", "pr1; Programma 2", { passedThrough: [1, 2] }],
    ["Doorbetaling aan scholen", 1, { passedThrough: [1] }],
    ["Doorbetaling aan scholen", "1, 1; 2", { passedThrough: [1, 2] }],
    ["Doorbetaling aan scholen", "geen", { passedThrough: [] }],
    ["Overhead programma’s", "10", { overheadProgrammes: [10] }],
    ["Norm overhead", "5 - 10 %", { norm: { least: 5, most: 10 } }],
    ["Norm overhead", "5–10%", { norm: { least: 5, most: 10 } }],
    ["Norm overhead", "tussen 5 en 10%", { norm: { least: 5, most: 10 } }],
    ["Norm overhead", "hoogstens 7,5 %", { norm: { least: undefined, most: 7.5 } }],
    ["Overhead norm", "at least 5%", { norm: { least: 5, most: undefined } }],
  ])("%s: %s", (name, value, expected) => {
    const { settings, findings } = read(name, value);
    expect(settings).toMatchObject(expected);
    expect(findings).toEqual([]);
  });

  test.each([
    ["Doorbetaling aan scholen", "de scholen"],
    ["Doorbetaling aan scholen", 1.1], // typed as 1,1 or as 1,10: Excel keeps the same number
    ["Norm overhead", "ongeveer 10"],
    ["Norm overhead", "10 - 5 %"],
  ])("%s: %s cannot be read, and that is a remark at its cell", (name, value) => {
    const { settings, findings } = read(name, value);
    expect(settings).toEqual(NO_OVERHEAD_SETTINGS);
    expect(findings.map(({ rule, severity, cell }) => [rule, severity, cell])).toEqual([
      ["setting-unreadable", "remark", { sheet: "Peil", row: 2, column: 2 }],
    ]);
  });

  test("a name that is no setting of ours is left alone", () => {
    expect(read("Lievelingskleur", "blauw").findings).toEqual([]);
  });
});
