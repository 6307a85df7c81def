import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { openLive } from "./openLive";

const BUDGET = [
  ["Programmabegroting", 2025, 2026],
  ["Baten"],
  ["PRO", 400, 420],
  ["Rijksbijdrage", 1000, 1100],
  ["Programma 3: SL Overstap", 50, 60],
  ["Totaal baten", 1450, 1580],
  ["Lasten"],
  ["Afdracht PRO", 300, 310],
  ["Programma 3: Overstap", 90, 100],
  ["Programma 4: Loket", 1000, 1100],
  ["Totaal lasten", 1390, 1510],
  ["Resultaat", 60, 70],
];

test("net costs, what is left of money that is passed on, calculations and indicative amounts, a period at a time", async () => {
  const { user, live, container } = await openLive(BUDGET);
  const peil = [
    ["Instelling", "Waarde", "Toelichting"],
    ["Berekening per leerling", "Programma 4 / 100"],
    ["Indicatief", "Programma 4 vanaf 2026", "Nog niet besloten"],
  ];
  peil.forEach((row, r) => {
    row.forEach((text, c) => {
      live.set("Peil", r + 1, c + 1, text);
    });
  });
  await user.click(screen.getByRole("button", { name: /^Opnieuw controleren/ }));
  await screen.findByText(/^Gecontroleerd om/);
  await user.click(screen.getByRole("button", { name: "Programma’s en berekeningen" }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Periode" }), "2026");
  const row = (table: RegExp, name: RegExp): string | null =>
    within(screen.getByRole("table", { name: table })).getByRole("row", { name }).textContent;
  expect(row(/^2026: wat een programma na eigen baten kost/, /^3 Overstap/)).toMatch(/SL Overstap.*1006040$/); // 100 - 60
  expect(row(/^Blad Begroting: baten min afdracht.*, 2026$/, /^PRO per saldo/)).toMatch(/110$/); // 420 - 310
  expect(row(/^Eigen berekeningen, 2026/, /^per leerling/)).toMatch(/11$/); // 1100 / 100
  expect(screen.getByText(/^4 Loket: 2026 is indicatief. Nog niet besloten/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test("where there is nothing of the kind that is said", async () => {
  const { user } = await openLive(BUDGET.filter(([label]) => !/PRO|SL/.test(String(label))));
  await user.click(screen.getByRole("button", { name: "Programma’s en berekeningen" }));
  expect(await screen.findByText(/^Geen programma heeft eigen baten/)).toBeVisible();
});
