import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { CellValue } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, snapshotOf } from "../support/sheet";

/** A sheet in which a text that begins with "=" is a formula; `outcomes` are what the formulas gave, in order. */
function withFormulas(rows: readonly (readonly CellValue[])[], outcomes: readonly number[]): SheetSnapshot {
  const left = [...outcomes];
  const isFormula = (value: CellValue): value is string => typeof value === "string" && value.startsWith("=");
  const sheet = sheetOf(
    "Begroting",
    rows.map((row) => row.map((value) => (isFormula(value) ? (left.shift() ?? null) : value))),
  );
  const formulas = sheet.values.map((row, r) =>
    row.map((_, c) => {
      const value = rows[r]?.[c] ?? null;
      return isFormula(value) ? value : null;
    }),
  );
  return { ...sheet, formulas };
}

const lines: readonly (readonly CellValue[])[] = [
  ["Lasten", 2024],
  ["Loket", 120_310],
  ["Begeleiding", 220_540],
  ["Scholing", 31_870],
  ["Innovatie", 0],
];

test("a sum that misses a line that holds nothing yet is a remark: the total is right, the formula is not", () => {
  const sheet = withFormulas([...lines, ["Totaal lasten", "=SUM(B2:B4)"]], [372_720]); // 120.310 + 220.540 + 31.870
  const { findings } = reviewSnapshot(snapshotOf(sheet));
  expect(findings.map(({ rule, severity, cell }) => [rule, severity, cell.row])).toEqual([
    ["formula", "remark", 6],
  ]);
});

test("a sum over all lines gives nothing to say", () => {
  const sheet = withFormulas([...lines, ["Totaal lasten", "=SUM(B2:B5)"]], [372_720]);
  expect(reviewSnapshot(snapshotOf(sheet)).findings).toEqual([]);
});

test("where the total is wrong because of it there is one finding, the error", () => {
  const grid = lines.map((row) =>
    row[0] === "Innovatie"
      ? ["Innovatie", 18_000, 18_500]
      : [...row, typeof row[1] === "number" && row[0] !== "Lasten" ? row[1] + 1000 : 2025],
  );
  const sheet = withFormulas(
    [...grid, ["Totaal lasten", "=SUM(B2:B4)", "=SUM(C2:C5)"]],
    [372_720, 394_220], // without 18.000; 121.310 + 221.540 + 32.870 + 18.500
  );
  const { findings } = reviewSnapshot(snapshotOf(sheet));
  expect(findings.map(({ rule, severity, cell }) => [rule, severity, cell.row, cell.column])).toEqual([
    ["total", "error", 6, 2],
  ]);
});

test.each<[string, string, number, string | undefined]>([
  ["misses its first line", "=SUM(B3:B5)", 270_410, "totals.hintFormulaMisses"], // 220.540 + 31.870 + 18.000
  ["misses a line in the middle", "=B2+B3+B5", 358_850, "totals.hintFormulaMisses"], // 120.310 + 220.540 + 18.000
  ["counts every line, and was overwritten since", "=SUM(B2:B5)", 390_000, undefined],
])("a wrong total whose formula %s says so in its explanation", (_, formula, outcome, key) => {
  const grid = lines.map((row) =>
    row[0] === "Innovatie" ? ["Innovatie", 18_000, 18_500] : [...row, typeof row[1] === "number" && row[0] !== "Lasten" ? row[1] + 1000 : 2025],
  ); // prettier-ignore
  const sheet = withFormulas([...grid, ["Totaal lasten", formula, 394_220]], [outcome]);
  const { findings } = reviewSnapshot(snapshotOf(sheet));
  const [error] = findings;
  expect([error?.rule, error?.cell.row, error?.cell.column]).toEqual(["total", 6, 2]);
  const said = error?.hints.filter(({ kind }) => kind === "formula-range").map(({ message }) => message.key);
  expect(said).toEqual(key === undefined ? [] : [key]);
  expect(error?.hints.map(({ kind }) => kind)).not.toContain(
    key === undefined ? "formula-range" : "left-out",
  );
});
