import { loadLanguage } from "../../../src/language/language";
import { actionsAbout } from "../../../src/progress/admission/actionsAbout";
import { admissionFigures } from "../../../src/progress/admission/admissionFigures";
import { admissionTemplate } from "../../../src/progress/admission/admissionTemplate";
import { checkAdmission } from "../../../src/progress/admission/checkAdmission";
import { recogniseAdmission } from "../../../src/progress/admission/recogniseAdmission";
import { recogniseProgress } from "../../../src/progress/reading/recogniseProgress";
import type { CellValue } from "../../../src/workbook/cell";
import { addedSheet } from "../../support/addedSheet";
import { sheetOf } from "../../support/sheet";

type Rows = readonly (readonly CellValue[])[];

/** 2024: 150 / 10.000 = 1,50 % beside 1,60 %; 2025: 165 / 10.000 = 1,65 % beside 32.640 / 2.000.000 = 1,632 %. */
const COUNTS: Rows = [
  ["TLV’s", "2024", "2025"],
  ["TLV’s samenwerkingsverband", 150, 165],
  ["Leerlingen samenwerkingsverband", 10_000, 10_000],
  ["TLV’s landelijk", 32_000, 32_640],
  ["Leerlingen landelijk", 2_000_000, 2_000_000],
];

function tableIn(rows: Rows) {
  const [table] = recogniseAdmission(sheetOf("Blad", rows));
  if (!table) throw new Error("expected a table");
  return table;
}

test("level and growth are two sums with their own outcome", () => {
  const [first, second] = admissionFigures(tableIn(COUNTS));
  expect(first?.level).toEqual({ own: 1.5, national: 1.6, isBelow: true });
  expect(first?.growth).toBeUndefined();
  expect(second?.level?.isBelow).toBe(false); // 1,65 > 1,632
  // 165 / 150 = + 10 %; 32.640 / 32.000 = + 2 %
  expect(second?.growth).toMatchObject({ basis: "count", isWithin: false });
  expect(second?.growth?.own).toBeCloseTo(10, 10);
  expect(second?.growth?.national).toBeCloseTo(2, 10);
});

test.each<readonly [string, Rows, readonly string[]]>([
  ["below and shrinking", [["", "2024", "2025"], ["Aandeel TLV eigen", "1,50%", "1,40%"], ["Aandeel TLV landelijk", "1,60%", "1,60%"]], []],
  // 1,20 -> 1,30 is + 8,33 %; 1,60 -> 1,62 is + 1,25 %
  ["below and growing hard", [["", "2024", "2025"], ["Aandeel TLV eigen", "1,20%", "1,30%"], ["Aandeel TLV landelijk", "1,60%", "1,62%"]], ["tlv-growth C2"]],
  ["above and shrinking", [["", "2024", "2025"], ["Aandeel TLV eigen", "2,00%", "1,90%"], ["Aandeel TLV landelijk", "1,60%", "1,60%"]], ["tlv-level B2", "tlv-level C2"]],
  ["equal is not below", [["", "2024", "2025"], ["Aandeel TLV eigen", "1,60%", null], ["Aandeel TLV landelijk", "1,60%", null]], ["tlv-level B2"]],
  ["growing alike", [["", "2024", "2025"], ["TLV regio", 100, 110], ["TLV landelijk", 30_000, 33_000]], []],
  ["no figure", [["", "2024", "2025"], ["Aandeel TLV eigen", "veel", "1,40%"], ["Aandeel TLV landelijk", "1,60%", "1,60%"]], ["tlv-figure B2"]],
])("%s", (_, rows, expected) => {
  const { findings } = checkAdmission(tableIn(rows));
  expect(findings.map(({ rule, cell }) => `${rule} ${"ABC".charAt(cell.column - 1)}${cell.row.toString()}`)).toEqual(expected);
}); // prettier-ignore

test("a year with one side only is said to be left out", () => {
  const table = tableIn([["", "2024", "2025"], ["TLV eigen", 150, 160], ["TLV landelijk", 32_000, null]]); // prettier-ignore
  const { performed, skipped } = checkAdmission(table);
  expect(performed).toBe(0);
  expect(skipped.map(({ what }) => what.values["period"])).toEqual(["2024", "2025"]);
});

test.each<readonly [string, Rows]>([
  ["a budget with national income", [["", "2024", "2025"], ["Landelijk budget", 1, 2], ["Eigen budget", 3, 4]]],
  ["no national figure", [["TLV’s", "2024", "2025"], ["TLV’s so", 10, 20], ["TLV’s vso", 11, 21]]],
])("%s is no such table", (_, rows) => {
  expect(recogniseAdmission(sheetOf("Blad", rows))).toEqual([]);
}); // prettier-ignore

test("an action asks for the level or the growth in its own words", () => {
  const progress = recogniseProgress(
    sheetOf("Voortgang", [
      ["code", "plan", "do", "check", "act", "Aug 24"],
      ["X9", "Verbreed toelaten", "Arrangementen", "Het aantal TLV’s blijft onder het landelijk gemiddelde", "Bijstelling indien TLV’s harder stijgen dan het landelijk gemiddelde", 4],
      ["Y1", "Overleg", "Doen", "Voortgang bewaken", "Bijstelling", 3],
    ]),
  ); // prettier-ignore
  expect(actionsAbout("level", progress).map(({ code }) => code)).toEqual(["X9"]);
  expect(actionsAbout("growth", progress).map(({ code }) => code)).toEqual(["X9"]);
  const levelOnly = progress.map((table) => ({
    ...table,
    actions: table.actions.map((action) => ({ ...action, act: "" })),
  }));
  expect(actionsAbout("growth", levelOnly)).toEqual([]);
});

test.each(["nl", "en"] as const)("the %s template is read once it is filled in", async (code) => {
  const sheet = addedSheet(admissionTemplate("TLV", 2026, await loadLanguage(code)));
  const values = sheet.values.map((row, index) =>
    index === 0 ? row : [row[0] ?? null, ...row.slice(1).map(() => index * 1000)],
  );
  const [table] = recogniseAdmission({ ...sheet, values });
  expect(table?.years.map(({ name }) => name)).toEqual(["2023", "2024", "2025", "2026"]);
  // 1000 / 2000 and 3000 / 4000
  expect(table && admissionFigures(table)[0]?.level).toEqual({ own: 50, national: 75, isBelow: true });
});
