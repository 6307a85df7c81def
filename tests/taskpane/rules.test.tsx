import { screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { openLive, peilRows, told } from "./openLive";

/** Programme 2 has income of its own that equals its expenses in both years; the result of 2025 is 40 short of zero. */
const BUDGET = [
  ["Programmabegroting", 2024, 2025],
  ["Baten"],
  ["Rijksbijdrage", 900, 1000],
  ["Programma 2: Schoolmaatschappelijk werk", 100, 120],
  ["Totaal baten", 1000, 1120],
  ["Lasten"],
  ["Programma 1: Basisondersteuning", 850, 1040],
  ["Programma 2: Schoolmaatschappelijk werk", 100, 120],
  ["Totaal lasten", 950, 1160],
  ["Resultaat", 50, -40],
];

const SAVE = { name: "Leg regel vast in blad Peil" };
const rule = (): HTMLElement => screen.getByRole("textbox", { name: "Nieuwe regel" });

async function openRules(): Promise<Awaited<ReturnType<typeof openLive>>> {
  const pane = await openLive(BUDGET);
  await pane.user.click(await screen.findByRole("button", { name: "Eigen regels" }));
  await screen.findByText("Er zijn nog geen eigen regels.");
  return pane;
}

test("a rule is read while it is typed: where it stops, and then how it stands", async () => {
  const { user, container } = await openRules();
  await user.type(rule(), "Resultaat >=");
  // twelve characters can be read; the thirteenth is missing
  expect(screen.getByText(/^Tot teken 13 kunnen wij dit lezen/)).toBeVisible();
  expect(rule()).toBeInvalid();
  expect(screen.getByRole("button", SAVE)).toBeDisabled();
  expect(await axe(container)).toHaveNoViolations();
  await user.type(rule(), " -100");
  expect(screen.getByText("Geldt in 2 van 2 perioden.")).toBeVisible();
  expect(rule()).toBeValid();
});

test("what the budget proposes can be chosen, saved, looked at and taken away again", async () => {
  const { user, live, container } = await openRules();
  expect(screen.getByRole("button", { name: "Programma 2 = baten programma 2" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Resultaat >= 0" }));
  expect(rule()).toHaveValue("Resultaat >= 0");
  expect(screen.getByText("Geldt in 1 van 2 perioden.")).toBeVisible();
  await user.click(screen.getByRole("button", SAVE));
  await told(/^De regel staat in het blad Peil/);
  expect(peilRows(live)).toEqual([["Regel", "Resultaat >= 0", ""]]);
  expect(screen.getByRole("heading", { name: /1 signaal/ })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Resultaat >= 0" })).toBeNull(); // it is a rule now
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole("button", { name: "Verwijder de regel Resultaat >= 0" }));
  await told(/^De regel is weg uit het blad Peil/);
  expect(peilRows(live)).toEqual([]);
});

test("a rule that is being typed knows the parameters of the sheet Peil", async () => {
  const { user, live } = await openRules();
  await user.type(rule(), "Programma 1 / leerlingen <= 2");
  expect(screen.getAllByText(/leerlingen/, { selector: "li" })).toHaveLength(2); // nobody said how many there are
  ["Instelling", "Waarde"].forEach((text, index) => {
    live.set("Peil", 1, index + 1, text);
  });
  ["Parameter leerlingen", "500"].forEach((text, index) => {
    live.set("Peil", 2, index + 1, text);
  });
  await user.click(screen.getByRole("button", { name: /^Opnieuw controleren/ }));
  await screen.findByText(/^Gecontroleerd om/);
  await user.clear(rule());
  await user.type(rule(), "Programma 1 / leerlingen <= 2");
  // 850 / 500 = 1,70 in 2024 and 1.040 / 500 = 2,08 in 2025
  expect(await screen.findByText("Geldt in 1 van 2 perioden.")).toBeVisible();
});

test("a parameter is written with its source, used by a rule, changed and taken away", async () => {
  const { user, live, container } = await openRules();
  await user.click(screen.getByText("0 parameters", { selector: "summary" }));
  await user.type(screen.getByRole("textbox", { name: "Naam" }), "leerlingen");
  await user.selectOptions(screen.getByRole("combobox", { name: "Periode" }), "2025");
  await user.type(screen.getByRole("textbox", { name: "Waarde" }), "500; index veel");
  expect(screen.getByRole("textbox", { name: "Waarde" })).toBeInvalid();
  await user.clear(screen.getByRole("textbox", { name: "Waarde" }));
  await user.type(screen.getByRole("textbox", { name: "Waarde" }), "500");
  await user.type(screen.getByRole("textbox", { name: "Bron of toelichting" }), "telling 1 oktober{Enter}");
  await told(/^De parameter staat in het blad Peil/);
  expect(peilRows(live)).toEqual([["Parameter leerlingen 2025", "500", "telling 1 oktober"]]);
  await user.type(rule(), "Programma 1 / leerlingen <= 2");
  // 1.040 / 500 = 2,08; of 2024 nobody said how many there are
  expect(screen.getByText("Geldt in 0 van 1 periode.")).toBeVisible();
  await user.click(screen.getByText("1 parameter", { selector: "summary" }));
  await user.click(screen.getByRole("button", { name: "Wijzig leerlingen 2025" }));
  await user.clear(screen.getByRole("textbox", { name: "Waarde" }));
  await user.type(screen.getByRole("textbox", { name: "Waarde" }), "520");
  expect(await axe(container)).toHaveNoViolations();
  await user.type(screen.getByRole("textbox", { name: "Waarde" }), "{Enter}");
  await told(/^De parameter staat in het blad Peil/);
  expect(peilRows(live)).toEqual([["Parameter leerlingen 2025", "520", "telling 1 oktober"]]);
  await user.click(await screen.findByText("1 parameter", { selector: "summary" }));
  await user.click(screen.getByRole("button", { name: "Verwijder de regel leerlingen 2025" }));
  await told(/^De parameter is weg/);
  expect(peilRows(live)).toEqual([]);
});
