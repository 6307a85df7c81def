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

/** Words after the amounts, and none of them tells a side: not recognised. */
const PLAIN = [
  ["2024", "2025", "Wat"],
  [900, 1100, "Van het rijk"],
  [1050, 1260, "Samen"],
  [700, 850, "Loket"],
  [50, 60, "Blijft over"],
];

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

test("a sheet that was not recognised is said to be a budget, and what its lines are; the terminal agrees", async () => {
  const { user, live, container } = await openLive(PLAIN);
  await user.click(screen.getByRole("button", { name: /^Zo lezen wij/ }));
  await user.click(await screen.findByText("Is een ander blad een begroting?"));
  const form = screen.getByRole("button", { name: "Lees dit blad als begroting" }).closest("form");
  if (!form) throw new Error("There is no form.");
  await user.type(within(form).getByRole("textbox", { name: "Kolom met omschrijvingen" }), "3x");
  expect(within(form).getByText(/^Schrijf kolommen als/)).toBeVisible();
  expect(within(form).getByRole("button", { name: "Lees dit blad als begroting" })).toBeDisabled();
  await user.clear(within(form).getByRole("textbox", { name: "Kolom met omschrijvingen" }));
  await user.type(within(form).getByRole("textbox", { name: "Kolom met omschrijvingen" }), "c");
  await user.type(within(form).getByRole("textbox", { name: "Kolommen met bedragen" }), "A-B");
  expect(await axe(container)).toHaveNoViolations();
  await user.click(within(form).getByRole("button", { name: "Lees dit blad als begroting" }));
  await told(/^Zo lezen wij het blad voortaan/);
  expect(peilRows(live)).toEqual([[`Lezing ${SHEET}`, "begroting; labels C; perioden A, B", ""]]);

  await screen.findByRole("heading", { name: `Begroting op blad ${SHEET}` });
  await user.click(screen.getByText(/^\d+ regels en wat ze zijn/, { selector: "summary" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Soort van 2: Van het rijk" }), "baten");
  await user.selectOptions(screen.getByRole("combobox", { name: "Soort van 5: Blijft over" }), "resultaat");
  await user.type(screen.getByRole("textbox", { name: "Programma van 4: Loket" }), "7");
  await user.clear(screen.getByRole("textbox", { name: "Naam van A" }));
  await user.type(screen.getByRole("textbox", { name: "Naam van A" }), "2034");
  expect(await axe(container)).toHaveNoViolations();
  await user.click(save());
  await told(/^Zo lezen wij het blad voortaan/);
  expect(peilRows(live)[0]?.[1]).toBe(
    "begroting; labels C; perioden A, B; naam A = 2034; rij 2 post baten; rij 5 resultaat; rij 4 programma 7",
  );
  expect(live.applied.map(({ length }) => length)).toEqual([1, 1]); // one action each

  const snapshot = valueOf(await live.workbook.read());
  const terminal = memoryTerminal({ "begroting.xlsx": workbookFile(snapshot) });
  await main(["check", "begroting.xlsx", "--json"], terminal);
  const answer = JSON.parse(terminal.printed()) as { readonly budgets: readonly Record<string, unknown>[] };
  expect(answer.budgets).toEqual([{ sheet: SHEET, periods: ["2034", "2025"], unit: 1, expenseSign: 1 }]);
});

test("where nothing is found although somebody says so, that is said, with the way back", async () => {
  const { user, live } = await openLive([["Alleen"], ["woorden"]]);
  await user.click(screen.getByRole("button", { name: /^Zo lezen wij/ }));
  await user.click(await screen.findByText("Is een ander blad een begroting?"));
  await user.click(screen.getByRole("button", { name: "Lees dit blad als begroting" }));
  await told(/^Zo lezen wij het blad voortaan/);
  expect(await screen.findByText(/volgens u een begroting, maar Peil vindt er geen regels/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: `Draai terug: ${SHEET}` }));
  await told(/^Peil leest het blad weer/);
  expect(peilRows(live)).toEqual([]);
});

test("lines that are columns are said to be so, and what was said of rows is dropped", async () => {
  const { user } = await openReading();
  await user.selectOptions(
    screen.getByRole("combobox", { name: "Totale lasten" }),
    "12: 3 Extra ondersteuning",
  );
  await user.click(screen.getByText("Waar de tabel staat"));
  expect(screen.getByRole("textbox", { name: "Kolom met omschrijvingen" })).toHaveValue("A, B");
  await user.selectOptions(screen.getByRole("combobox", { name: "De regels zijn" }), "kolommen");
  expect(screen.getByText("Dit komt in blad Peil: begroting; regels in kolommen")).toBeVisible();
});
