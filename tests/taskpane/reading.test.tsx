import { TextDecoder, TextEncoder } from "node:util";
import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { main } from "../../src/cli/main";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { sided } from "../budget/layoutSheets";
import { memoryTerminal } from "../cli/memoryTerminal";
import { valueOf } from "../contract/workbookContract";
import { workbookFile } from "../support/workbookFile";
import { openLive, peilRows, SHEET, told } from "./openLive";

// What reads files needs it, and a page without a browser has none.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const openReading = async () => {
  const pane = await openLive(sided(1, 1));
  await pane.user.click(screen.getByRole("button", { name: /^Zo lezen wij/ }));
  await screen.findByRole("heading", { name: `Begroting op blad ${SHEET}` });
  return pane;
};

const save = (): HTMLElement => {
  const form = screen.getByRole("combobox", { name: "Eenheid" }).closest("form");
  if (!form) throw new Error("The reading has no form.");
  return within(form).getByRole("button", { name: "Leg vast in blad Peil" });
};

test("what was read stands in one line, and in the part beneath it can be chosen otherwise", async () => {
  const { container } = await openReading();
  expect(screen.getByText("Gelezen: Begroting (2026–2027, euro, lasten positief).")).toBeVisible();
  expect(screen.getByRole("combobox", { name: "Eenheid" })).toHaveDisplayValue("euro");
  expect(screen.getByRole("combobox", { name: "Totale lasten" })).toHaveDisplayValue("14: Totale lasten");
  expect(screen.getByText("Zo ziet Peil het blad. U hebt niets gewijzigd.")).toBeVisible();
  expect(save()).toBeDisabled();
  expect(await axe(container)).toHaveNoViolations();
});

test("what is corrected is one action in sheet Peil, shows as corrected, and the terminal reads the same", async () => {
  const { user, live } = await openReading();
  await user.selectOptions(screen.getByRole("combobox", { name: "Eenheid" }), "× € 1.000");
  await user.click(screen.getByText(/^\d+ regels en wat ze zijn/, { selector: "summary" }));
  await user.selectOptions(
    screen.getByRole("combobox", { name: "Soort van 12: 3 Extra ondersteuning" }),
    "afdracht",
  );
  await user.click(save());
  await told(/^Zo lezen wij het blad voortaan/);
  expect(live.applied).toHaveLength(1);
  expect(peilRows(live)).toEqual([[`Lezing ${SHEET}`, "eenheid 1000; rij 12 post afdracht", ""]]);
  expect(screen.getByText(/lasten positief, door u gewijzigd\)/)).toBeVisible();

  const snapshot = valueOf(await live.workbook.read());
  const [inPane] = reviewSnapshot(snapshot).budgets;
  expect(inPane?.unit).toBe(1000);
  expect(inPane?.lines.filter(({ side }) => side === "transfer").map(({ row }) => row)).toEqual([12]);
  const terminal = memoryTerminal({ "begroting.xlsx": workbookFile(snapshot) });
  await main(["check", "begroting.xlsx", "--json"], terminal);
  const answer = JSON.parse(terminal.printed()) as { readonly budgets: readonly Record<string, unknown>[] };
  expect(answer.budgets).toEqual([{ sheet: SHEET, periods: ["2026", "2027"], unit: 1000, expenseSign: 1 }]);
});

test("a correction is there again after reopening, and can be taken back by one click", async () => {
  const { user, live } = await openReading();
  await user.selectOptions(screen.getByRole("combobox", { name: "Teken van de lasten" }), "negatief");
  await user.click(save());
  await told(/^Zo lezen wij het blad voortaan/);
  live.set(SHEET, 4, 3, 1); // a co-author changes an amount meanwhile
  await user.click(screen.getByRole("button", { name: /^Opnieuw controleren/ }));
  expect(await screen.findByRole("combobox", { name: "Teken van de lasten" })).toHaveDisplayValue("negatief");
  expect(screen.getByText("door u gewijzigd")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Lees het blad weer zoals Peil het ziet" }));
  await told(/^Peil leest het blad weer/);
  expect(peilRows(live)).toEqual([]);
  expect(await screen.findByRole("combobox", { name: "Teken van de lasten" })).toHaveDisplayValue("positief");
});

test("a sheet that is no budget is said to be none, and the way back stays in view", async () => {
  const { user, live } = await openReading();
  await user.click(screen.getByRole("button", { name: "Dit blad is geen begroting" }));
  await told(/^Zo lezen wij het blad voortaan/);
  expect(peilRows(live)).toEqual([[`Lezing ${SHEET}`, "geen", ""]]);
  expect(screen.queryByRole("heading", { name: `Begroting op blad ${SHEET}` })).toBeNull();
  await user.click(screen.getByRole("button", { name: `Draai terug: ${SHEET}` }));
  expect(await screen.findByRole("heading", { name: `Begroting op blad ${SHEET}` })).toBeVisible();
  expect(peilRows(live)).toEqual([]);
});
