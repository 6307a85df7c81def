import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { openLive, peilRows, told } from "./openLive";

/** Total income of 20.000.000: the signal value is 3,5 % of it, 700.000; the result is 400.000, 2 % of it. */
const BUDGET = [
  ["Programmabegroting", 2025],
  ["Baten"],
  ["Rijksbijdrage", 19_000_000],
  ["Overige baten", 1_000_000],
  ["Totaal baten", 20_000_000],
  ["Lasten"],
  ["Programma 1: Basisondersteuning", 17_600_000],
  ["Programma 2: Bedrijfsvoering", 2_000_000],
  ["Totaal lasten", 19_600_000],
  ["Resultaat", 400_000],
];

const shown = (name: string): string | null | undefined =>
  screen.getByText(name, { selector: "dt" }).nextElementSibling?.textContent;

test("figures of the balance sheet are asked for, written, and used with limit, source and signal", async () => {
  const { user, live, container } = await openLive(BUDGET);
  await user.click(await screen.findByRole("button", { name: "Kengetallen" }));
  await screen.findByText(/^Signaal, geen norm/);
  expect(shown("signaleringswaarde")).toMatch(/^€\s700\.000/);
  expect(shown("rentabiliteit")).toMatch(/^2,00\s%/);
  expect(shown("eigen vermogen tegen signaleringswaarde")).toMatch(/^nog niet te berekenen/);

  const form = screen.getByRole("group", { name: "Cijfers die niet in de begroting staan" });
  const save = screen.getAllByRole("button", { name: "Leg vast in blad Peil" }).at(-1);
  await user.type(within(form).getByRole("textbox", { name: "Eigen vermogen" }), "veel");
  expect(within(form).getByRole("textbox", { name: "Eigen vermogen" })).toBeInvalid();
  expect(save).toBeDisabled();
  await user.clear(within(form).getByRole("textbox", { name: "Eigen vermogen" }));
  await user.type(within(form).getByRole("textbox", { name: "Eigen vermogen" }), "1.400.000");
  await user.type(within(form).getByRole("textbox", { name: "Beginreserve" }), "250.000");
  expect(await axe(container)).toHaveNoViolations();
  await user.type(within(form).getByRole("textbox", { name: "Beginreserve" }), "{Enter}");
  await told(/^De cijfers staan in het blad Peil/);
  expect(live.applied).toHaveLength(1);
  expect(peilRows(live)).toEqual([
    ["Eigen vermogen", "1.400.000", ""],
    ["Beginreserve", "250.000", ""],
  ]);
  expect(shown("eigen vermogen tegen signaleringswaarde")).toMatch(/^2,00 ?signaalSignaal boven 1,00/); // 1.400.000 / 700.000
  expect(shown("reserve na resultaat")).toMatch(/^€\s650\.000Signaal boven €\s700\.000/); // 250.000 + 400.000
  expect(screen.getByRole("textbox", { name: "Eigen vermogen" })).toHaveValue("1.400.000");
});
