import { screen } from "@testing-library/react";
import type { Finding } from "../../src/findings/finding";
import type { Sum } from "../../src/findings/sum";
import { loadLanguage } from "../../src/language/language";
import { message } from "../../src/language/messages";
import { matchesFilter } from "../../src/taskpane/check/matchesFilter";
import { controlSheet } from "../../src/taskpane/remedies/controlSheet";
import { remedyOf, sumFormula } from "../../src/taskpane/remedies/remedyOf";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { sheetOf, snapshotOf } from "../support/sheet";
import { REVIEW, WRONG_TOTAL } from "./exampleReview";
import { lasten, openLive, openTotals, SHEET, told } from "./openLive";

/** The budget with a misprint: "240.1.10" stands where 240.110 makes the total hold. */
const misprinted = (text: string) =>
  lasten(399_690).map((row, index) => (index === 2 ? [row[0] ?? null, row[1] ?? null, text] : row));

const remediesOf = (text: string) => {
  const review = reviewSnapshot(snapshotOf(sheetOf(SHEET, misprinted(text))));
  return review.findings.flatMap((finding) => remedyOf(finding, review) ?? []);
};

describe("a number that was misprinted", () => {
  test("is put right where its digits are those that make the total hold", () => {
    expect(remediesOf("240.1.10").map(({ edit }) => edit)).toEqual([
      {
        kind: "set-cells",
        sheet: SHEET,
        cells: [{ row: 3, column: 3, content: { kind: "value", value: 240_110 } }],
        expected: ["240.1.10"],
      },
    ]);
  });

  test.each([["240.1.01"], ["-240.1.10"], ["24.01.1"]])(
    "%s is left to the user: other digits or sign",
    (text) => {
      expect(remediesOf(text)).toEqual([]);
    },
  );

  test("one click names the cell, writes it and checks again", async () => {
    const { user, live } = await openLive(misprinted("240.1.10"));
    await user.click(await screen.findByRole("button", { name: /^Fout.*C3/ }));
    await user.click(screen.getByRole("button", { name: "Zet 240.110 als getal in C3" }));
    await told(/^In cel C3 stond de tekst ‘240\.1\.10’\. Nu staat er het getal 240\.110/);
    expect(live.cell(SHEET, 3, 3)).toBe(240_110);
    expect(live.applied).toHaveLength(1);
    expect(screen.getByText(/^Geen fouten gevonden/)).toBeVisible();
  });
});

test("a text that a co-author has changed since is left alone, and the user is told", async () => {
  const { user, live } = await openLive(misprinted("240.1.10"));
  await user.click(await screen.findByRole("button", { name: /^Fout.*C3/ }));
  live.set(SHEET, 3, 3, 239_000);
  await user.click(screen.getByRole("button", { name: "Zet 240.110 als getal in C3" }));
  await told(/^Cel C3 is intussen door iemand anders gewijzigd/);
  expect(live.cell(SHEET, 3, 3)).toBe(239_000);
  expect(live.applied).toHaveLength(0);
});

describe("a number over a sum", () => {
  const at = (row: number, column = 3) => ({ sheet: SHEET, row, column });
  const sum = (rows: readonly number[], weight: 1 | -1 = 1): Sum => {
    if (!WRONG_TOTAL.sum) throw new Error("The example has a sum.");
    const terms = rows.map((row) => ({ cell: at(row), label: "", value: 1, weight }));
    return { ...WRONG_TOTAL.sum, total: at(9), terms };
  };

  test("becomes a formula where the lines follow each other in its own column", () => {
    expect(sumFormula(sum([4, 3, 5]))).toBe("=SUM(C3:C5)");
    expect(sumFormula(sum([3, 5]))).toBeUndefined();
    expect(sumFormula(sum([3, 4], -1))).toBeUndefined();
    expect(sumFormula(sum([3]))).toBeUndefined();
  });

  test("that is a text gets the number that was read, where a formula passes over it", () => {
    const finding: Finding = {
      ...WRONG_TOTAL,
      rule: "formula",
      cell: at(9),
      goTo: at(9),
      message: message("totals.faultCoversText", { cell: "C9", text: "C4", content: "1.250" }),
      sum: undefined,
      hints: [],
    };
    const read = sum([3, 4, 5]);
    const terms = read.terms.map((term) => (term.cell.row === 4 ? { ...term, value: 1250 } : term));
    const edits = remedyOf(finding, { ...REVIEW, sums: [{ ...read, terms }] })?.edit;
    expect(edits).toMatchObject({
      cells: [{ row: 4, column: 3, content: { value: 1250 } }],
      expected: ["1.250"], // a co-author may have put something else there since
    });
    expect(remedyOf(finding, { ...REVIEW, sums: [] })).toBeUndefined();
  });

  test("is mended only where its neighbours are sums", () => {
    const finding: Finding = {
      ...WRONG_TOTAL,
      rule: "formula",
      cell: at(9),
      goTo: at(9),
      message: message("totals.faultOvertyped", { cell: "C9" }),
      sum: undefined,
      hints: [],
    };
    const review = { ...REVIEW, sums: [sum([3, 4, 5])] };
    expect(remedyOf(finding, review)?.edit).toEqual({
      kind: "set-cells",
      sheet: SHEET,
      cells: [{ row: 9, column: 3, content: { kind: "formula", formula: "=SUM(C3:C5)" } }],
      expected: [sum([3, 4, 5]).reported], // what was typed over the formula, and nothing newer
    });
    expect(
      remedyOf({ ...finding, message: message("totals.faultDiffers", { cell: "C9" }) }, review),
    ).toBeUndefined();
    expect(remedyOf(finding, { ...REVIEW, sums: [] })).toBeUndefined();
  });
});

describe("a sheet of findings", () => {
  test("holds every finding with its cell, what was not checked, and a name of its own", async () => {
    const dutch = await loadLanguage("nl");
    // Of the clock on the wall, as people see it: in Dutch summer 00:30 is 22:30 of the day before in UTC.
    const review = { ...REVIEW, takenAt: new Date(2026, 4, 3, 0, 30).toISOString() };
    const { name, rows } = controlSheet(review, dutch, []);
    expect(name).toBe("Peil controle 2026-05-03 00.30");
    const day = "Peil controle 2026-05-03";
    expect(controlSheet(review, dutch, ["begroting", name.toUpperCase()]).name).toBe(day);
    expect(controlSheet(review, dutch, [name, day]).name).toBe(`${day} 2`);
    expect(name.length).toBeLessThanOrEqual(31); // the most that Excel takes
    expect(rows.map(([first, second]) => [first ?? "", second ?? ""])).toEqual([
      ["Bevindingen in begroting.xlsx", ""],
      ["57 controles op 2026-05-03", ""],
      ["", ""],
      ["Soort", "Cel"],
      ["Fout", "Begroting!C4"],
      ["Fout", "Begroting!C16"],
      ["Opmerking", "Begroting!C20"],
      ["", ""],
      ["Niet gecontroleerd: 1", ""],
      ["", ""],
    ]);
  });

  test("is made on request, and is no data in the next check", async () => {
    const { user, live } = await openLive();
    const before = screen.getByRole("heading", { name: /1 fout/ }).textContent;
    await user.click(screen.getByRole("button", { name: "Maak controleblad" }));
    await told(/^De bevindingen staan op blad Peil controle/);
    expect(live.applied.flat().map(({ kind }) => kind)).toEqual(["add-sheet"]);
    await openTotals(user);
    // Wherever a sheet can be chosen, that of the findings is not among them.
    for (const choices of screen.getAllByRole("combobox", { name: "Blad" })) {
      expect([...choices.querySelectorAll("option")].map(({ textContent }) => textContent)).toEqual([SHEET]);
    }
    expect(screen.getByRole("heading", { name: /1 fout/ }).textContent).toBe(before);
  });
});

test("the list can be searched by words, cells and reasons", async () => {
  const language = await loadLanguage("nl");
  const matches = (filter: string) => matchesFilter(WRONG_TOTAL, filter, language);
  expect(["totaal LASTEN", "c6", "2026 lasten", "baten", "lasten baten"].map(matches)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
