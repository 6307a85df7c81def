import { loadLanguage } from "../../src/language/language";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { quarterSheet } from "../../src/taskpane/quarter/quarterSheet";
import { newCellContent, type AddSheet } from "../../src/workbook/edit";
import type { CellValue } from "../../src/workbook/cell";
import { computedSheet } from "../support/computedSheet";
import { readSample, SAMPLES } from "../support/samples";
import { sheetOf, snapshotOf } from "../support/sheet";

/** With amounts in a column for the lines that are no sum. */
function filledIn(edit: AddSheet, column: number, amountOf: (budgeted: number) => number): AddSheet {
  const rows = edit.rows.map((row) => {
    const budgeted = newCellContent(row[1] ?? null);
    return budgeted.kind === "value" && typeof budgeted.value === "number"
      ? row.with(column - 1, amountOf(budgeted.value))
      : row;
  });
  return { ...edit, rows };
}

/** What the sheet of the first quarter holds, row by row; [label, budget, to date] and further as asked. */
async function firstQuarter(rows: readonly (readonly CellValue[])[]): Promise<AddSheet> {
  const review = reviewSnapshot(snapshotOf(sheetOf("Begroting", rows)));
  const [budget] = review.budgets;
  if (!budget) throw new Error("There is no budget.");
  const wish = { budget, period: 0, quarter: 1, phasing: { all: undefined, lines: [] } } as const;
  return quarterSheet(review, wish, [], await loadLanguage("nl"));
}

/** A budget with what is made of its amounts by a unit and a sign of the result. */
const inUnit = (heading: string, of: (amount: number) => number, result: 1 | -1) => [
  [heading, 2025],
  ["Baten"],
  ["Bijdrage van het rijk", of(900_000)],
  ["Bijdrage van gemeenten", of(600_000)],
  ["Totale baten", of(1_500_000)],
  ["Lasten"],
  ["Programma 1 Basis", of(750_000)],
  ["Programma 2 Extra", of(250_000)],
  ["Totale lasten", of(1_000_000)],
  ["Resultaat", of(500_000) * result],
];

describe("counts up a result that is printed as lasten min baten", () => {
  test.each([1, -1] as const)("sign %d", async (sign) => {
    const edit = await firstQuarter(inUnit("Begroting", (amount) => amount, sign));
    // 800.000 realised of each: 1.600.000 - 1.600.000 = 0, where 500.000 / 4 = 125.000 was planned: 125.000 less
    const { values } = computedSheet(filledIn(edit, 4, () => 800_000));
    expect(values.at(-1)?.slice(0, 6)).toEqual(["Resultaat", 500_000, 125_000, 0, -125_000, "N"]);
  });
});

test.each<readonly [string, (amount: number) => number, readonly (number | string)[]]>([
  ["Bedragen in euro", (amount) => amount, ["Bedragen in euro", 900_000, 225_000, "#,##0;-#,##0;0"]],
  ["Bedragen x € 1.000", (amount) => amount / 1000, ["Bedragen × € 1.000", 900, 225, "#,##0;-#,##0;0"]],
  // 0,9 / 4 = 0,225 million
  [
    "Bedragen x € 1 mln",
    (amount) => amount / 1_000_000,
    ["Bedragen × € 1.000.000", 0.9, 0.225, "#,##0.000;-#,##0.000;0"],
  ],
])("keeps the unit of a budget: %s", async (heading, of, expected) => {
  const edit = await firstQuarter(inUnit(heading, of, 1));
  const sheet = computedSheet(edit);
  const at = sheet.values.findIndex(([label]) => label === "Bijdrage van het rijk");
  const cell = newCellContent(edit.rows[at]?.[2] ?? null);
  expect([
    String(sheet.values[2]?.[0]).replace(". Verdeling over het jaar: lineair.", ""),
    ...(sheet.values[at]?.slice(1, 3) ?? []),
    cell.kind === "formula" ? cell.format : undefined,
  ]).toEqual(expected);
});

describe.each([SAMPLES.multiYear, SAMPLES.annual])("a quarterly sheet that Peil made of %s", (file) => {
  test.each([
    ["blank", (edit: AddSheet) => edit],
    [
      "filled in as budgeted",
      (edit: AddSheet) =>
        filledIn(
          filledIn(edit, 4, (budgeted) => Math.round(budgeted / 4)),
          7,
          (budgeted) => budgeted,
        ),
    ],
  ])("gives Peil nothing to say while it is %s", async (_, fill) => {
    const before = await readSample(file);
    const review = reviewSnapshot(before);
    const budget = review.budgets.find(({ scope }) => scope === "whole");
    if (!budget) throw new Error("There is no budget.");
    const dutch = await loadLanguage("nl");
    const sheet = computedSheet(
      fill(
        quarterSheet(
          review,
          { budget, period: budget.periods.length - 1, quarter: 1, phasing: { all: undefined, lines: [] } },
          [],
          dutch,
        ),
      ),
    );
    const { findings, coverage } = reviewSnapshot({ ...before, sheets: [...before.sheets, sheet] });
    // What is said of the budget itself, as of its overhead, is said of its copy too, and a check may want a setting;
    // nothing else may be said.
    const saidOf = (name: string): readonly string[] => [
      ...findings
        .filter(({ cell, rule }) => cell.sheet === name && rule !== "total-rounding")
        .map(({ message }) => dutch.say(message)),
      ...coverage.skipped
        .map(({ what, why }) => `${dutch.say(what)}: ${dutch.say(why)}`)
        .filter((line) => line.includes(name))
        .map((line) => line.replaceAll(name, "[blad]")),
    ];
    const ofBudget = saidOf(budget.sheet);
    const further = saidOf(sheet.name).filter((line) => !ofBudget.includes(line));
    expect(further.filter((line) => !line.includes("Zet in het blad Peil de instelling"))).toEqual([]);
  });
});
