import type { CellValue } from "../../src/workbook/cell";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { sheetOf, snapshotOf } from "../support/sheet";

type Rows = readonly (readonly CellValue[])[];

/** Each line with its number of programme, as far as it has one. */
const read = (rows: Rows): readonly string[] => {
  const { budgets } = reviewSnapshot(snapshotOf(sheetOf("Begroting", rows)));
  return (
    budgets[0]?.lines.map(({ label, programme, kind }) =>
      [label, programme, kind].filter((part) => part !== undefined).join(" "),
    ) ?? []
  );
};

const stack = (name: string, ...[income, expenses]: readonly [number, number]): Rows => [
  [name],
  ["Baten", income],
  ["Lasten", expenses],
  ["Saldo", income - expenses],
];

const STACKS: Rows = [
  [null, 2025],
  ...stack("Programma 1 Basis", 1000, 600),
  ...stack("Programma 2 Extra", 500, 450),
];
const OF_STACKS = [
  "Basis 1 item",
  "Basis 1 item",
  "Basis 1 result",
  "Extra 2 item",
  "Extra 2 item",
  "Extra 2 result",
];
const TABLES: Rows = [
  [null, 2025],
  ["Baten"],
  ["Rijk", 1500],
  ["Totale baten", 1500],
  ["Programma 1 Basis"],
  ["Personeel", 400],
  ["Materieel", 200],
  ["Totaal", 600],
  ["Programma 2 Extra"],
  ["Personeel", 300],
  ["Materieel", 150],
  ["Totaal", 450],
];
const OF_TABLES = [
  "Rijk item",
  "Totale baten total",
  "Personeel item",
  "Materieel item",
  "Basis 1 total",
  "Personeel item",
  "Materieel item",
  "Extra 2 total",
];

describe("what stands beneath the last programme is the budget's own", () => {
  test.each<readonly [string, Rows, readonly string[]]>([
    [
      "totals and a result",
      [...STACKS, ["Totale baten", 1500], ["Totale lasten", 1050], ["Resultaat", 450]],
      [...OF_STACKS, "Totale baten total", "Totale lasten total", "Resultaat result"],
    ],
    [
      "totals that do not hold, so that nothing says what they count",
      [...STACKS, ["Totale baten", 1500], ["Totale lasten", 1051], ["Resultaat", 450]],
      [...OF_STACKS, "Totale baten total", "Totale lasten total", "Resultaat result"],
    ],
    ["a result alone", [...STACKS, ["Resultaat", 450]], [...OF_STACKS, "Resultaat result"]],
    [
      "a total and a result beneath small tables",
      [...TABLES, ["Totale lasten", 1050], ["Resultaat", 450]],
      [...OF_TABLES, "Totale lasten total", "Resultaat result"],
    ],
  ])("%s", (_, rows, lines) => {
    expect(read(rows)).toEqual(lines);
  });

  test("the totals inside a block stay its own", () => {
    expect(read(TABLES)).toEqual(OF_TABLES);
    expect(read(STACKS)).toEqual(OF_STACKS);
  });
});
