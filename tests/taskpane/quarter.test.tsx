import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { readPhasing, type PhasingSettings } from "../../src/budget/realisation/phasing";
import { loadLanguage, type Language } from "../../src/language/language";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { Review } from "../../src/review/review";
import { quarterSheet, type QuarterWish } from "../../src/taskpane/quarter/quarterSheet";
import { parseCellName } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import { newCellContent, type AddSheet } from "../../src/workbook/edit";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sided } from "../budget/layoutSheets";
import { addedSheet } from "../support/addedSheet";
import { sheetOf, snapshotOf } from "../support/sheet";
import { openLive, peilRows, SHEET, told } from "./openLive";

let languages: readonly Language[];
beforeAll(async () => {
  languages = [await loadLanguage("nl"), await loadLanguage("en")];
});

function reviewOf(incomeSign: 1 | -1, expenseSign: 1 | -1): Review {
  return reviewSnapshot(snapshotOf(sheetOf(SHEET, sided(incomeSign, expenseSign))));
}

const NOT_SAID: PhasingSettings = { all: undefined, lines: [] };

function made(
  review: Review,
  language: Language,
  taken: readonly string[] = [SHEET],
  quarter: QuarterWish["quarter"] = 2,
  phasing: PhasingSettings = NOT_SAID,
): AddSheet {
  const [budget] = review.budgets;
  if (!budget) throw new Error("There is no budget.");
  return quarterSheet(review, { budget, period: 0, quarter, phasing }, taken, language);
}

/** Fills in what a user fills in, for each line that is no sum, and works the formulas out. */
function filled(
  edit: AddSheet,
  entries: Readonly<Record<number, (budgeted: number) => CellValue>>,
): SheetSnapshot {
  const rows = edit.rows.map((row) =>
    row.map((cell, index) => {
      const entry = entries[index + 1];
      const content = newCellContent(cell);
      const budgeted = newCellContent(row[1] ?? null);
      const isItem = budgeted.kind === "value" && typeof budgeted.value === "number";
      return entry && isItem && content.kind === "value" ? entry(budgeted.value) : cell;
    }),
  );
  const cellAt = (row: number, column: number): CellValue => {
    const content = newCellContent(rows[row - 1]?.[column - 1] ?? null);
    return content.kind === "value" ? content.value : outcome(content.formula);
  };
  const valueIn = (name: string): CellValue => {
    const place = parseCellName(name);
    return place ? cellAt(place.row, place.column) : null;
  };
  const numberAt = (name: string): number => Number(valueIn(name) ?? 0);
  // The few forms that the sheet has: a share, a block, an addition, and a condition on an empty cell or a sign.
  const outcome = (formula: string): CellValue => {
    const share = /^=ROUND\((\w+)(?:\*([\d.]+)(?:\/(\d+))?)?,0\)$/.exec(formula);
    if (share) {
      const [, cell = "", times = "1", part = "1"] = share;
      return Math.round((numberAt(cell) * Number(times)) / Number(part));
    }
    const unlessNone = /^=IF\(COUNT\((.+?)\)=0,"",(.+)\)$/.exec(formula);
    if (unlessNone) {
      const [, cells = "", sum = ""] = unlessNone;
      const isFilled = cellsIn(cells).some((name) => typeof valueIn(name) === "number");
      return isFilled ? outcome(`=${sum.replaceAll(/N\((\w+)\)/g, "$1")}`) : "";
    }
    const block = /^=SUM\((.+)\)$/.exec(formula);
    if (block) return cellsIn(block[1] ?? "").reduce((sum, name) => sum + numberAt(name), 0);
    const mark = /^=IF\((\w+)="","",IF\(\w+>0,"V",IF\(\w+<0,"N",""\)\)\)$/.exec(formula);
    if (mark) {
      const value = numberAt(mark[1] ?? "");
      return value > 0 ? "V" : value < 0 ? "N" : "";
    }
    const unlessEmpty = /^=IF\((\w+)="","",(\w+)-(\w+)\)$/.exec(formula);
    if (unlessEmpty) {
      const [, condition = "", one = "", other = ""] = unlessEmpty;
      const isEmpty = [null, ""].includes(valueIn(condition) as null | "");
      return isEmpty ? "" : numberAt(one) - numberAt(other);
    }
    const terms = [...formula.slice(1).matchAll(/([+-]?)([A-Z]\d+)/g)];
    expect(terms.map(([term]) => term).join("")).toBe(formula.slice(1));
    return terms.reduce((sum, [, sign, name = ""]) => sum + numberAt(name) * (sign === "-" ? -1 : 1), 0);
  };
  return addedSheet({ ...edit, rows }, outcome);
}

/** The names of the cells in "B5:B9" or "B5,B9". */
function cellsIn(text: string): readonly string[] {
  const [, column = "", top = "", bottom = ""] = /^([A-Z])(\d+):[A-Z](\d+)$/.exec(text) ?? [];
  if (column === "") return text.split(",");
  return Array.from(
    { length: Number(bottom) - Number(top) + 1 },
    (_, index) => `${column}${(Number(top) + index).toString()}`,
  );
}

test.each<[string, 1 | -1, 1 | -1]>([
  ["positive", 1, 1],
  ["negative expenses", 1, -1],
])("%s: filled in, Peil reads it back with every difference and mark right", (_, incomeSign, expenseSign) => {
  const review = reviewOf(incomeSign, expenseSign);
  for (const language of languages) {
    const edit = made(review, language);
    const sheet = filled(edit, {
      4: (budgeted) => Math.round(budgeted / 2) + 1000, // realised: half a year and € 1.000 more
      7: (budgeted) => budgeted + 500, // forecast
      9: () => "toelichting",
    });
    const read = reviewSnapshot(snapshotOf(sheet));
    expect(read.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const [realisation] = read.realisations;
    expect(realisation?.lines.length).toBeGreaterThanOrEqual(8);
    for (const { kind, side, favourable, mark } of realisation?.lines ?? []) {
      if (kind !== "item") continue;
      expect([side, Math.sign(favourable), mark]).toEqual(
        side === "income" ? [side, 1, "V"] : [side, -1, "N"],
      );
    }
    const result = read.budgets[0]?.lines.find(({ kind }) => kind === "result");
    const original = review.budgets[0]?.lines.find(({ kind }) => kind === "result");
    expect(result?.amounts[0]).toBe((original?.amounts[0] ?? 0) * incomeSign);
  }
});

test("nothing is filled in that the budget does not say, and a blank sheet has no errors", () => {
  for (const language of languages) {
    const edit = made(reviewOf(1, 1), language);
    const read = reviewSnapshot(snapshotOf(filled(edit, {})));
    expect(read.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(edit.frozenRows).toBe(4);
  }
});

test("a total that does not hold keeps its number, for a formula would change what was budgeted", () => {
  const rows = sided(1, 1).map((row) =>
    row[0] === "Totale lasten" ? row.map((cell) => (typeof cell === "number" ? cell + 9999 : cell)) : row,
  );
  const review = reviewSnapshot(snapshotOf(sheetOf(SHEET, rows)));
  const [language] = languages;
  const edit = language && made(review, language);
  const total = edit?.rows.find(([label]) => label === "Totale lasten");
  expect(newCellContent(total?.[1] ?? null)).toMatchObject({ kind: "value" });
});

test("its name is one that is free and that Excel takes", () => {
  const [dutch] = languages;
  if (!dutch) throw new Error("There is no language.");
  const review = reviewOf(1, 1);
  expect(made(review, dutch).name).toBe("Kwartaal 2 2026");
  expect(made(review, dutch, ["kwartaal 2 2026"]).name).toBe("Kwartaal 2 2026 2");
});

test("a label that looks like a formula is written as a text", () => {
  const rows = sided(1, 1).map((row) =>
    row[0] === "Programma 4 Deskundigheid" ? ["=1+1", ...row.slice(1)] : row,
  );
  const review = reviewSnapshot(snapshotOf(sheetOf(SHEET, rows)));
  const [dutch] = languages;
  const cells = dutch ? made(review, dutch).rows.map(([label]) => newCellContent(label ?? null)) : [];
  expect(cells.filter(({ kind }) => kind === "formula")).toEqual([]);
});

test("one click makes the sheet, and only that", async () => {
  const { user, live } = await openLive(sided(1, 1));
  await user.click(screen.getByRole("button", { name: "Kwartaalrapportage" }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Tot en met" }), "2e kwartaal");
  await user.click(screen.getByRole("button", { name: "Maak blad Kwartaalrapportage" }));
  await told(/^Blad Kwartaal 2 2026 is gemaakt/);
  expect(live.applied.map((edits) => edits.map(({ kind }) => kind))).toEqual([["add-sheet"]]);
});

const entry = (name: string, value: string) => {
  return { name, value, explanation: "", date: "", cell: { sheet: "Peil", row: 2, column: 2 } };
};

test.each<[QuarterWish["quarter"], string, string, string]>([
  [1, "lineair", "*1/4", "*0.1"],
  [2, "7/12 - 5/12", "*7/12", "*0.3"], // both instalments have begun from August on
  [3, "7/12 - 5/12", "", "*0.6"],
  [4, "20, 45, 70, 100 %", "*1", "*1"],
])("quarter %i with %s is that share of the year, and of a line its own", (quarter, all, share, own) => {
  const [language] = languages;
  if (!language) throw new Error("There is no language.");
  const entries = [
    entry("Verdeling over het jaar", all),
    entry("Verdeling Programma 2", "10; 30; 60; 100 %"),
  ];
  const { settings } = readPhasing(entries);
  const review = reviewOf(1, 1);
  const edit = made(review, language, [SHEET], quarter, settings);
  const formulas = edit.rows.map((row, index) => {
    const content = newCellContent(row[2] ?? null);
    return [index + 1, content.kind === "formula" ? content.formula : ""] as const;
  });
  const shares = formulas.filter(([row, text]) => text === `=ROUND(B${row.toString()}${share},0)`);
  const ownShares = formulas.filter(([row, text]) => text === `=ROUND(B${row.toString()}${own},0)`);
  // eight items in all, and one of them is the expenses of programme 2
  expect([shares.length, ownShares.length]).toEqual(share === own ? [8, 8] : [7, 1]);

  // Peil holds the sheet to the same phasing and has nothing to say about it.
  const peil = sheetOf("Peil", [
    ["Instelling", "Waarde"],
    ...entries.map(({ name, value }) => [name, value]),
  ]);
  const read = reviewSnapshot(snapshotOf(filled(edit, {}), peil));
  expect(read.findings.filter(({ rule }) => rule === "budget-to-date")).toEqual([]);
  const nothing = read.coverage.skipped.map(({ what }) => what.key);
  expect(nothing).not.toContain("figures.toDate"); // it was held against the year
});

test("the phasing is chosen, kept in sheet Peil, used by the new sheet, and taken back", async () => {
  const { user, live, container } = await openLive(sided(1, 1));
  await user.click(screen.getByRole("button", { name: "Kwartaalrapportage" }));
  await user.click(await screen.findByText("Verdeling over het jaar", { selector: "summary" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Verdeling" }), "per kwartaal");
  const second = screen.getByRole("textbox", { name: "2e kwartaal" });
  await user.clear(second);
  await user.type(second, "10"); // less than the 25 of the first
  expect(screen.getByText(/^Elk percentage is ten minste/)).toBeVisible();
  await user.clear(second);
  await user.type(second, "45");
  expect(await axe(container)).toHaveNoViolations();
  const form = second.closest("form");
  if (!form) throw new Error("There is no form.");
  await user.click(within(form).getByRole("button", { name: "Leg vast in blad Peil" }));
  await told(/^De verdeling over het jaar staat/);
  expect(peilRows(live)).toEqual([["Verdeling over het jaar", "25; 45; 75; 100 %", ""]]);

  await user.click(await screen.findByText("Verdeling over het jaar", { selector: "summary" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Voor" }), "Programma 2 Basisondersteuning");
  await user.selectOptions(screen.getByRole("combobox", { name: "Verdeling" }), "school-year");
  const again = screen.getByRole("combobox", { name: "Verdeling" }).closest("form");
  if (again) await user.click(within(again).getByRole("button", { name: "Leg vast in blad Peil" }));
  await screen.findByText("Programma 2: 7/12 - 5/12");
  await user.selectOptions(screen.getByRole("combobox", { name: "Tot en met" }), "2e kwartaal");
  await user.click(screen.getByRole("button", { name: "Maak blad Kwartaalrapportage" }));
  await told(/^Blad Kwartaal 2 2026 is gemaakt/);
  expect(live.cell("Kwartaal 2 2026", 3, 1)).toMatch(/Verdeling over het jaar: 25; 45; 75; 100 %\.$/);
  await user.click(screen.getByText("Verdeling over het jaar", { selector: "summary" }));
  await user.click(screen.getByRole("button", { name: "Verwijder de regel alle regels" }));
  await told(/^De verdeling over het jaar staat/);
  expect(peilRows(live)).toEqual([["Verdeling Programma 2", "7/12 - 5/12", ""]]);
});
