import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { openLive } from "./openLive";

/** Realised up to the second quarter and a forecast of the year; programme 1 costs 60 more and nobody says why. */
const REPORT = [
  [
    "Realisatie",
    "Begroting 2026",
    "Begroting t/m Q2 2026",
    "Realisatie t/m Q2 2026",
    "Verschil Q2",
    "Prognose 2026",
    "Afwijking prognose",
    "Toelichting",
  ],
  ["Baten"],
  ["Rijksbijdrage", 1000, 500, 510, 10, 1020, 20, "indexatie"],
  ["Totale baten", 1000, 500, 510, 10, 1020, 20, null],
  ["Lasten"],
  ["Programma 1 Loket", 600, 300, 360, -60, 700, -100, null],
  ["Programma 2 Bedrijfsvoering", 300, 150, 150, 0, 300, 0, null],
  ["Totale lasten", 900, 450, 510, -60, 1000, -100, null],
  ["Resultaat", 100, 50, 0, -50, 20, -80, null],
];

test("every comparison that was found can be chosen, and the one that is looked at has V and N", async () => {
  const { user, live, container } = await openLive(REPORT);
  live.set("Peil", 1, 1, "Instelling");
  live.set("Peil", 1, 2, "Waarde");
  live.set("Peil", 2, 1, "Drempel euro");
  live.set("Peil", 2, 2, "25");
  await user.click(screen.getByRole("button", { name: /^Opnieuw controleren/ }));
  await screen.findByText(/^Gecontroleerd om/);
  await user.click(screen.getByRole("button", { name: "Realisatie" }));
  const choice = await screen.findByRole("combobox", { name: "Peil vindt 2 vergelijkingen. U ziet:" });
  expect(choice).toHaveDisplayValue(/^Realisatie t\/m Q2 2026 naast Begroting t\/m Q2 2026/);
  const row = (name: RegExp): string =>
    within(screen.getByRole("table", { name: /^Realisatie op blad/ })).getByRole("row", { name }).textContent;
  expect(row(/^1 Loket/)).toMatch(/toelichting gevraagd30036060 N$/);
  expect(row(/^Rijksbijdrage/)).toMatch(/50051010 V$/);
  await user.selectOptions(choice, "1");
  expect(row(/^1 Loket/)).toMatch(/600700100 N$/);
  expect(await axe(container)).toHaveNoViolations();
  // Two columns of differences beside one explanation ask for it once.
  const asked = screen.getAllByRole("button", { name: /^Signaal.*Loket.*toelichting/i });
  expect(asked).toHaveLength(1);
});

test("where there is no realisation there is no part about it", async () => {
  await openLive();
  expect(screen.queryByRole("button", { name: "Realisatie" })).toBeNull();
});
