import { act, screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { colourEdits } from "../../src/progress/colours/ownMarks";
import { tablesIn } from "../../src/progress/reading/tablesIn";
import { figuresByTable } from "../../src/taskpane/scores/figuresByTable";
import { sheetOf } from "../support/sheet";
import { FIGURES, SNAPSHOT, SOUND_REVIEW, TABLE } from "./exampleReview";
import { fakeWorkbook, type FakeWorkbook } from "./fakeWorkbook";
import { openChecked, openPane } from "./openPane";

test("before a check the screen says what to do, and does it", async () => {
  const { user } = await openPane({ tab: "scores" });
  expect(await screen.findByText(/Controleer eerst de werkmap/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Controleer" }));
  expect(await screen.findByRole("table", { name: "Scores op blad Voortgang" })).toBeVisible();
});

test("each period's scores are counted, with digit and word, and how many are filled in", async () => {
  await openChecked({ tab: "scores" });
  const table = await screen.findByRole("table", { name: "Scores op blad Voortgang" });
  const rows = within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map(toldText));
  expect(rows).toEqual([
    ["Periode", "Aug 23", "Aug 24", "Aug 25"],
    ["1 teruggang", "1", "0", "0"],
    ["2 geen vooruitgang", "0", "1", "0"],
    ["3 neutraal", "2", "0", "0"],
    ["4 vooruitgang", "0", "2", "0"],
    ["5 trots", "0", "0", "0"],
    ["– nog niet ingevuld", "0", "0", "3"],
    // 1 + 2 of three actions, 1 + 2, none
    ["Ingevuld", "3 van 3", "3 van 3", "0 van 3"],
  ]);
});

test("what asks for attention stands with what was agreed, and whether it is the second time", async () => {
  await openChecked({ tab: "scores" });
  const list = (await screen.findByText("Vraagt aandacht in Aug 24 (1)")).closest("details");
  expect(list).toHaveAttribute("open");
  const item = list?.querySelector("li");
  expect(item).toHaveTextContent("tweede keer op rij 1 of 2");
  expect(item).toHaveTextContent("Afgesproken bijstelling: Vaker overleggen");
});

/** The table of scores as a co-author left it after the check. */
const movedDown = {
  ...SNAPSHOT,
  sheets: [
    sheetOf("Voortgang", [
      ["Ingevoegd"],
      ["Ook ingevoegd"],
      ["Code", "Plan", "Do", "Check", "Act", "Aug 22", "Aug 23", "Aug 24"],
      ...["A1", "A2", "A3", "A4"].map((code) => [code, "p", "d", "c", "a", 1, 2, 3]),
    ]),
  ],
};

test("limits stand where the scores are when they are asked for", async () => {
  const { user, fake } = await openChecked({ tab: "scores", workbook: fakeWorkbook(movedDown) });
  await user.click(await screen.findByRole("button", { name: /alleen 1 tot 5 toe/ }));
  await screen.findAllByText(/12/);
  expect(fake.applied.flat()).toMatchObject([
    { kind: "limit-input", area: { top: 4, left: 6, bottom: 7, right: 8 } },
  ]);
});

test("colouring names how many cells, is one action, and says what happened and how to undo it", async () => {
  const { user, fake } = await openChecked({ tab: "scores" });
  const readings = fake.calls.filter((call) => call === "read").length;
  // three actions in three periods
  await user.click(await screen.findByRole("button", { name: "Kleur 9 scorecellen" }));
  expect(fake.applied).toEqual([colourEdits([TABLE], [])]);
  // Nothing changed since the check: it is not read again.
  expect(fake.calls.filter((call) => call === "read")).toHaveLength(readings);
  expect(await screen.findAllByText(/^9 scorecellen zijn gekleurd/)).not.toHaveLength(0);
  expect(screen.getByText(/Ongedaan maken met Ctrl\+Z/)).toBeVisible();
});

test.each([
  ["a change since the check was heard", (fake: FakeWorkbook) => {
    act(() => {
      fake.change({ sheetId: "sheet-0", area: "A1", isRemote: true, at: "2026-05-03T12:05:00.000Z" });
    });
  }, (): void => undefined],
  ["changes could not be listened for", (): void => undefined, (fake: FakeWorkbook) => {
    fake.failNext("watch", "cell-being-edited");
  }],
])("where %s, the colours stand where the scores are now", async (_what, after, before) => {
  const workbook = fakeWorkbook(movedDown);
  before(workbook);
  const { user, fake } = await openChecked({ tab: "scores", workbook });
  after(fake);
  await user.click(await screen.findByRole("button", { name: "Kleur 9 scorecellen" }));
  // The rows came two lower and got one more since the check.
  expect(fake.applied).toEqual([colourEdits(tablesIn(movedDown), [])]);
  expect(await screen.findAllByText(/^12 scorecellen zijn gekleurd/)).not.toHaveLength(0);
}); // prettier-ignore

test("removing the colours covers every sheet that has them, also one without a table", async () => {
  const sheets = SNAPSHOT.sheets.map((sheet) => ({ ...sheet, ownFormats: ["1"] }));
  const workbook = fakeWorkbook({ ...SNAPSHOT, sheets });
  const { user, fake } = await openChecked({ tab: "scores", workbook });
  await user.click(await screen.findByRole("button", { name: "Verwijder kleuring" }));
  expect(fake.applied).toEqual([
    [
      { kind: "remove-colours", sheet: "Begroting" },
      { kind: "remove-colours", sheet: "Voortgang" },
    ],
  ]);
});

test("limits on what may be typed say how many cells they are put on, and that pasting goes past them", async () => {
  const { user, fake } = await openChecked({ tab: "scores", workbook: fakeWorkbook(movedDown) });
  await user.click(await screen.findByRole("button", { name: "Sta in 9 scorecellen alleen 1 tot 5 toe" }));
  expect(fake.applied[0]).toMatchObject([
    {
      kind: "limit-input",
      sheet: "Voortgang",
      least: 1,
      most: 5,
      message: expect.stringMatching(/^Gebruik 1, 2, 3, 4 of 5/) as string,
    },
  ]);
  expect(await screen.findByText(/Plakken gaat langs deze regel heen/)).toBeVisible();
});

test("colouring that fails changes nothing, says why, and can be tried again", async () => {
  const { user, fake } = await openChecked({ tab: "scores", workbook: fakeWorkbook(movedDown) });
  fake.failNext("apply", "sheet-protected", { sheet: "Voortgang" });
  await user.click(await screen.findByRole("button", { name: "Kleur 9 scorecellen" }));
  expect(await screen.findAllByText(/Blad Voortgang is beveiligd/)).not.toHaveLength(0);
  expect(screen.queryByText(/zijn gekleurd/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
  expect(await screen.findAllByText(/^9 scorecellen zijn gekleurd/)).not.toHaveLength(0);
  expect(fake.applied).toHaveLength(1);
});

test("without a table the screen says what was looked for and what to do", async () => {
  await openChecked({ tab: "scores", review: SOUND_REVIEW });
  expect(await screen.findByText("Peil vindt geen tabel met scores.")).toBeVisible();
  expect(screen.getByText(/kopjes plan, do, check en act/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Kleur/ })).toBeNull();
});

test("after a change the counts are said to be out of date, with the way to new ones", async () => {
  const { fake } = await openChecked({ tab: "scores" });
  await screen.findByRole("table", { name: "Scores op blad Voortgang" });
  act(() => {
    fake.change({ sheetId: "sheet-1", area: "G3", isRemote: true, at: "2026-05-03T12:05:00.000Z" });
  });
  const screenOfScores = screen.getByRole("tabpanel", { name: "Scores" });
  expect(within(screenOfScores).getByText(/^Verouderd/)).toBeVisible();
  expect(within(screenOfScores).getByRole("button", { name: "Opnieuw controleren (1)" })).toBeVisible();
});

test("the screen has no accessibility violations", async () => {
  const { container } = await openChecked({ tab: "scores" });
  await screen.findByRole("table", { name: "Scores op blad Voortgang" });
  expect(await axe(container)).toHaveNoViolations();
});

test("two tables of one sheet are coloured by one edit, because edits of a sheet replace each other", () => {
  const lower = { ...TABLE, actions: TABLE.actions.map((action) => ({ ...action, row: action.row + 20 })) };
  const elsewhere = { ...TABLE, sheet: "Ander blad" };
  expect(colourEdits([TABLE, lower, elsewhere], []).map((edit) => [edit.sheet, edit.areas.length])).toEqual([
    ["Voortgang", 2],
    ["Ander blad", 1],
  ]);
});

test("each table gets its own figures, also where names of sheet and period are the same", () => {
  const doubled = figuresByTable([TABLE, TABLE], [...FIGURES, ...[...FIGURES].reverse()]);
  expect(doubled.map(({ figures }) => figures.map((figure) => figure.period))).toEqual([
    ["Aug 23", "Aug 24", "Aug 25"],
    ["Aug 25", "Aug 24", "Aug 23"],
  ]);
});

/** What a cell tells who hears it: what is only to be seen stands beside it in fewer signs, as 3/3 for 3 van 3. */
function toldText(cell: Element): string {
  const told = cell.cloneNode(true) as Element;
  for (const seen of told.querySelectorAll('[aria-hidden="true"]')) seen.remove();
  return told.textContent.trim();
}
