import { readAmounts } from "../../src/totals/readAmounts";
import type { CellValue } from "../../src/workbook/cell";
import { sheetOf } from "../support/sheet";

/** What a text means under three amounts in the same column. */
function kindOf(text: CellValue): string {
  const rows: readonly (readonly CellValue[])[] = [
    ["Regel", 2025],
    ["een", 48_250],
    ["twee", 12_000],
    ["drie", 7_310],
    ["vier", text],
  ];
  return readAmounts(sheetOf("Begroting", rows)).at(5, 2).kind;
}

test.each([
  ["ca. 48.250", "unreadable"],
  ["± 48.250", "unreadable"],
  ["17.865.162 (concept)", "unreadable"],
  ["48250 raming", "unreadable"],
  ["circa 500", "unreadable"],
  ["48.250", "number"],
  ["n.t.b.", "text"],
  ["zie bijlage", "text"],
  // a year names something, and two digits are a number of a table or a step
  ["begroting 2025", "text"],
  ["zie tabel 12", "text"],
  // a sentence is an explanation
  ["In 2025 krijgen wij er 48.250 bij van de gemeente", "text"],
  // above a second table a unit says what is counted, and is no amount
  ["R'000", "text"],
  ["x 1.000 euro", "text"],
  ["(x € 1.000)", "text"],
  ["in 1.000 euro", "text"],
  ["ca. 1.000", "unreadable"],
  ["1-1-2025 t/m 31-12-2025", "text"],
])("%j beneath amounts is %s", (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});

test("a heading above the first amount is a heading, whatever number it holds", () => {
  const grid = readAmounts(
    sheetOf("Begroting", [
      ["Regel", "x 1.000 euro"],
      ["een", 48_250],
      ["twee", 12_000],
    ]),
  );
  expect(grid.at(1, 2).kind).toBe("text");
});
