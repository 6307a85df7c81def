import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { openLive, SHEET } from "./openLive";

const ROWS = [
  ["Thema", "Indicator", "Norm", "Realisatie 2025"],
  ["Leren", "Overleg", "7 (= 100%)", null],
  ["Leren", "Reglementen", "😊", null],
];

async function openNorms(rows: Parameters<typeof openLive>[0] = ROWS) {
  const pane = await openLive(rows);
  await pane.user.click(screen.getByRole("tab", { name: "Plannen" }));
  const section = await screen.findByRole("region", { name: `Normen op blad ${SHEET}` });
  await pane.user.click(within(section).getByText(/^Alle \d+ normen/));
  return { ...pane, section };
}

test("a value that is filled in goes to its own cell, and the norm then says how it stands", async () => {
  const { user, live, section, container } = await openNorms();
  const [first] = within(section).getAllByText("Vul de realisatie in");
  if (first) await user.click(first);
  await user.type(within(section).getByLabelText("Realisatie 2025 voor Overleg"), "5");
  const [save] = within(section).getAllByRole("button", { name: "Bewaar" });
  if (save) await user.click(save);
  await screen.findAllByText("De realisatie van ‘Overleg’ is bewaard.");
  expect(live.cell(SHEET, 2, 4)).toBe(5);
  expect(live.applied).toHaveLength(1);
  expect(screen.getByRole("region", { name: `Normen op blad ${SHEET}` })).toHaveTextContent(
    "niet gehaald (71 %)",
  ); // 5 / 7
  expect(await axe(container)).toHaveNoViolations();
});

test("what a colleague wrote meanwhile is shown and stays", async () => {
  const { user, live, section } = await openNorms();
  live.set(SHEET, 2, 4, 6);
  const [first] = within(section).getAllByText("Vul de realisatie in");
  if (first) await user.click(first);
  await user.type(within(section).getByLabelText("Realisatie 2025 voor Overleg"), "5");
  const [save] = within(section).getAllByRole("button", { name: "Bewaar" });
  if (save) await user.click(save);
  expect(await within(section).findByText(/intussen staat hier ‘6’/)).toBeVisible();
  expect([live.cell(SHEET, 2, 4), live.applied]).toEqual([6, []]);
});

test("what does not fit its norm is not written", async () => {
  const { user, live, section } = await openNorms();
  const [first] = within(section).getAllByText("Vul de realisatie in");
  if (first) await user.click(first);
  await user.type(within(section).getByLabelText("Realisatie 2025 voor Overleg"), "veel");
  const [save] = within(section).getAllByRole("button", { name: "Bewaar" });
  if (save) await user.click(save);
  expect(await within(section).findByText(/Dit past niet bij de norm/)).toBeVisible();
  expect(live.applied).toEqual([]);
});

test("a new period is one action: heading, its look, and the list of a judgement", async () => {
  const { user, live, section } = await openNorms();
  await user.click(within(section).getByText("Voeg een kolom Realisatie toe"));
  await user.type(within(section).getByLabelText("Periode"), "2026");
  await user.click(within(section).getByRole("button", { name: "Voeg kolom toe" }));
  await screen.findAllByText(`De kolom Realisatie 2026 staat op blad ${SHEET}.`);
  expect(live.cell(SHEET, 1, 5)).toBe("Realisatie 2026");
  expect(live.applied.map((edits) => edits.map(({ kind }) => kind))).toEqual([
    ["set-cells", "copy-look", "limit-choice"],
  ]);
});

test.each([
  ["a count", "7 (= 100%)", 5, "5", "6", 6],
  ["a percentage", "90%", "85%", "85%", "95%", 0.95],
  ["so many of so many", "alle scholen (= 100%)", "12 van 14", "12 van 14", "14 van 14", "14 van 14"],
])(
  "the field holds what the cell holds, %s, and Save waits for a change",
  async (_, norm, held, shown, typed, kept) => {
    const { user, live, section } = await openNorms([
      ["Indicator", "Norm", "Realisatie 2025"],
      ["Overleg", norm, held],
      ["Overig", "3", null],
    ]);
    const [first] = within(section).getAllByText("Vul de realisatie in");
    if (first) await user.click(first);
    const [field] = within(section).getAllByLabelText("Realisatie 2025 voor Overleg");
    const [save] = within(section).getAllByRole("button", { name: "Bewaar" });
    if (!field || !save) throw new Error("There is nothing to fill in.");
    expect(field).toHaveValue(shown);
    expect(save).toHaveAttribute("aria-disabled", "true");
    await user.click(save);
    expect(live.applied).toEqual([]);
    await user.clear(field);
    await user.type(field, typed);
    await user.click(save);
    await screen.findAllByText("De realisatie van ‘Overleg’ is bewaard.");
    expect(live.cell(SHEET, 2, 3)).toBe(kept);
  },
);

test("a judgement shows what was chosen", async () => {
  const { section } = await openNorms([...ROWS.slice(0, 2), ["Leren", "Reglementen", "😊", "deels"]]);
  expect(within(section).getAllByLabelText("Realisatie 2025 voor Reglementen")[0]).toHaveValue("deels");
});
