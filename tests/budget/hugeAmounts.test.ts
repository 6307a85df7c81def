import { amountInCents } from "../../src/amounts/amountInCents";
import { readKeyFigureSettings } from "../../src/budget/keyFigures/keyFigureSettings";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { peilEntries } from "../../src/workbook/peilSheet";
import type { CellValue } from "../../src/workbook/cell";
import { withPeil, type PeilRow } from "../support/peil";
import { sheetOf, snapshotOf } from "../support/sheet";

const budget = (first: CellValue, realised: CellValue = 900): ReturnType<typeof snapshotOf> =>
  snapshotOf(
    sheetOf("Begroting", [
      [null, "Begroting 2025", "Realisatie 2025"],
      ["Bijdrage rijk", 1000, 1000],
      ["Totale baten", 1000, 1000],
      ["Programma 1 Basis", first, realised],
      ["Programma 2 Extra", 300, 300],
      ["Programma 3 Overig", 200, 200],
      ["Totale lasten", 900, 900],
      ["Resultaat", 100, 100],
    ]),
  );

const found = (first: CellValue, realised?: CellValue, ...peil: readonly PeilRow[]): readonly unknown[] =>
  reviewSnapshot(withPeil(budget(first, realised), ...peil)).findings.flatMap(({ rule, cell }) =>
    rule === "unreadable-number" || rule === "setting-unreadable"
      ? [[rule, cell.sheet, cell.row, cell.column]]
      : [],
  );

describe("a number too large for an amount is said, and the rest is checked", () => {
  test.each<readonly [string, CellValue, CellValue, readonly unknown[]]>([
    ["an ordinary amount", 400, 400, []],
    ["as a number", 99_999_999_999_999, 400, [["unreadable-number", "Begroting", 4, 2]]],
    ["as a text", "99.999.999.999.999", 400, [["unreadable-number", "Begroting", 4, 2]]],
    [
      "in the column of what was realised",
      400,
      99_999_999_999_999,
      [["unreadable-number", "Begroting", 4, 3]],
    ],
    ["more than twenty billion", 20_000_000_001, 400, [["unreadable-number", "Begroting", 4, 2]]],
  ])("%s", (_, planned, realised, expected) => {
    expect(found(planned, realised)).toEqual(expected);
  });

  test("a number with more digits than are exact", () => {
    const { findings } = reviewSnapshot(budget(1e22, 400));
    expect(findings.map(({ goTo }) => [goTo.row, goTo.column])).toContainEqual([4, 2]);
  });

  test("a unit a million times too large makes no amount of anything, and breaks nothing", () => {
    const unit: PeilRow = ["Lezing Begroting", "eenheid 1000000"];
    expect(found(20_001, 400, unit)).toEqual([["unreadable-number", "Begroting", 4, 2]]);
  });

  test.each([
    ["Eigen vermogen 2025", "99999999999999"],
    ["Signaleringswaarde minimum", "99999999999999"],
    ["Signaleringswaarde percentage", "99999999999999"],
  ])("the setting %s = %s", (name, value) => {
    expect(found(400, 400, [name, value])).toEqual([["setting-unreadable", "Peil", 2, 2]]);
    const { settings } = readKeyFigureSettings(peilEntries(withPeil(budget(400), [name, value])));
    expect([settings.signalShare, settings.signalLeast, settings.balance.get("equity")?.size]).toEqual([
      3.5, 25_000_000, 0,
    ]);
  });
});

test.each([
  [20_000_000_000, 1, 2_000_000_000_000],
  [20_000_000_001, 1, undefined],
  [-20_000_000_000, 1, -2_000_000_000_000],
  [20_000_000, 1000, 2_000_000_000_000],
  [20_001, 1_000_000, undefined],
  [9_007_199_254_740_991, 1_000_000, undefined],
])("%d in units of %d euro is %p cents", (units, unit, expected) => {
  expect(amountInCents({ units, decimals: 0 }, unit)).toBe(expected);
});
