import { loadLanguage } from "../../src/language/language";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { quarterSheet } from "../../src/taskpane/quarter/quarterSheet";
import { newCellContent, type AddSheet } from "../../src/workbook/edit";
import { computedSheet } from "../support/computedSheet";
import { readSample, SAMPLES } from "../support/samples";

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
