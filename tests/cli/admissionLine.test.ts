import { admissionLine } from "../../src/cli/admissionLine";
import { recogniseAdmission } from "../../src/progress/admission/recogniseAdmission";
import { sheetOf } from "../support/sheet";

test("two shares that differ are told so that they do", () => {
  // 3.499 / 100.000 = 3,499 % is below 3,5 %
  const rows = [
    ["TLV’s", "2024"],
    ["TLV’s samenwerkingsverband", 3499],
    ["Leerlingen samenwerkingsverband", 100_000],
    ["TLV’s landelijk", 70_000],
    ["Leerlingen landelijk", 2_000_000],
  ];
  const [table] = recogniseAdmission(sheetOf("Blad", rows));
  expect(table && admissionLine(table)).toEqual({
    sheet: "Blad",
    years: [{ year: "2024", level: { own: 3.499, national: 3.5, below: true } }],
  });
});
