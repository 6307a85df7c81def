import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import { addressText } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell";
import { sheetOf, snapshotOf } from "../../support/sheet";

/** Two blocks in two years, of which the second column is changed in one cell. */
function hintsWith(cell: string, value: CellValue): readonly string[] {
  const rows: CellValue[][] = [
    ["Regel", 2025, 2026],
    ["Afdracht vso", 6_610_400, 6_655_123],
    ["Overdracht sbo", 398_765, 402_310],
    ["Totaal afdrachten", 7_009_165, 7_057_433],
    ["Programma 1", 641_230, 655_400],
    ["Programma 2", 352_941, 361_200],
    ["Programma 3", 3_987_654, 4_021_987],
    ["Totaal programma's", 4_981_825, 5_038_587],
    ["Totale lasten", 11_990_990, 12_096_020],
  ];
  const row = rows[Number(cell.slice(1)) - 1];
  if (row) row["ABC".indexOf(cell.charAt(0))] = value;
  const { findings } = reviewSnapshot(snapshotOf(sheetOf("Begroting", rows)));
  return findings
    .filter(({ severity }) => severity === "error")
    .flatMap(({ hints }) => hints)
    .map(({ cell: at, message }) => `${at ? addressText(at) : "-"} ${message.key}`);
}

test("no other number is asked for in a total that another total proves", () => {
  // 4.021.987 became 4.022.987: C8 fails by 1.000, and C9 = C4 + C8 holds, so that C8 is right
  expect(hintsWith("C7", 4_022_987)).toEqual(["- totals.hintRoundDifferenceInLine"]);
});

test("a total that nothing else proves may have the wrong digit itself", () => {
  // 12.096.020 became 12.196.020: nothing counts it
  expect(hintsWith("C9", 12_196_020)).toEqual(["Begroting!C9 totals.hintRoundDifference"]);
});

test("a line that a subtotal counts already is counted twice, not missing", () => {
  // 12.096.020 + 402.310
  expect(hintsWith("C9", 12_498_330)).toEqual(["Begroting!C3 totals.hintCountedTwice"]);
});
