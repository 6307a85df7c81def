import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { reserveScale } from "../../src/taskpane/keyFigures/reserveScale";
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

/** Results of 50, -20 and 40; with an opening reserve of 100 the years end at 150, 130 and 170. */
const YEARS = [
  ["Programmabegroting", 2024, 2025, 2026],
  ["Rijksbijdrage", 1000, 1000, 1040],
  ["Totaal baten", 1000, 1000, 1040],
  ["Programma 1: Loket", 700, 800, 800],
  ["Programma 2: Bedrijfsvoering", 250, 220, 200],
  ["Totaal lasten", 950, 1020, 1000],
  ["Resultaat", 50, -20, 40],
];

test.each([
  [
    [150, 130, 170],
    [0, 50, 100, 150, 200],
  ],
  [
    [-3, 12],
    [-5, 0, 5, 10, 15],
  ],
  [[0], [0, 0.2]],
  [
    [-40, -10],
    [-40, -30, -20, -10, 0],
  ],
])("a chart of %p has zero and steps that one can count in", (values, steps) => {
  const scale = reserveScale(values, { top: 0, bottom: 100 });
  expect(scale.steps).toEqual(steps);
  expect([scale.y(steps.at(-1) ?? 0), scale.y(steps[0] ?? 0)]).toEqual([0, 100]);
});

test("the reserve is drawn and listed over the years; without an opening reserve it is the results together", async () => {
  const { user, container } = await openLive(YEARS);
  await user.click(await screen.findByRole("button", { name: "Kengetallen" }));
  const table = await screen.findByRole("table", { name: /^Reserve per jaar/ });
  const rows = (): readonly string[][] =>
    within(screen.getByRole("table", { name: /^Reserve per jaar/ }))
      .getAllByRole("row")
      .slice(1)
      .map((row) => [...row.children].map(({ textContent }) => textContent.trim()));
  expect(table).toBeVisible();
  // 50, 50 - 20 and 30 + 40
  expect(rows().map(([year, result, together]) => [year, result, together])).toEqual([
    ["2024", "50", "50"],
    ["2025", "-20", "30"],
    ["2026", "40", "70"],
  ]);
  expect(
    screen.getByRole("img", { name: /^Resultaten samen, per jaar 2024: €\s50, 2025: €\s30/ }),
  ).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: "Beginreserve" }), "100{Enter}");
  await told(/^De cijfers staan in het blad Peil/);
  // 100 + 50, 150 - 20 and 130 + 40
  expect(rows().map(([, , closing]) => closing)).toEqual(["150", "130", "170"]);
  expect(screen.getByText("Beginreserve 2024: € 100.")).toBeVisible();
  expect(screen.getByRole("img", { name: /^Reserve aan het eind van elk jaar/ })).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test("a limit is set with its source, used with the date, changed and taken back", async () => {
  const { user, live, container } = await openLive(BUDGET);
  const open = async (): Promise<HTMLElement> => {
    await user.click(await screen.findByText("Grenzen van kengetallen"));
    return screen.getByRole("textbox", { name: "Signaal onder" });
  };
  await user.click(await screen.findByRole("button", { name: "Kengetallen" }));
  await user.type(await open(), "weinig");
  expect(screen.getByText(/^Deze grens is niet te lezen/)).toBeVisible();
  await user.clear(screen.getByRole("textbox", { name: "Signaal onder" }));
  await user.type(screen.getByRole("textbox", { name: "Signaal onder" }), "3");
  await user.type(screen.getByRole("textbox", { name: "Bron, met datum" }), "bestuur, 1 maart{Enter}");
  await told(/^De grens staat in het blad Peil/);
  expect(peilRows(live)).toEqual([["Grens rentabiliteit", "3", "bestuur, 1 maart"]]);
  expect(shown("rentabiliteit")).toMatch(/^2,00\s% ?signaalSignaal onder 3,00/); // 2 % is below 3 %
  expect(shown("rentabiliteit")).toMatch(/bestuur, 1 maart, \d{4}-\d\d-\d\d$/);
  expect(await axe(container)).toHaveNoViolations();
  const field = await open();
  expect(field).toHaveValue("3");
  await user.clear(screen.getByRole("textbox", { name: "Bron, met datum" }));
  await user.type(screen.getByRole("textbox", { name: "Bron, met datum" }), "bestuur, 2 mei{Enter}");
  await told(/^De grens staat in het blad Peil/);
  expect(peilRows(live)).toEqual([["Grens rentabiliteit", "3", "bestuur, 2 mei"]]);
  await user.clear(await open());
  await user.keyboard("{Enter}");
  await told(/^De grens staat in het blad Peil/);
  expect(peilRows(live)).toEqual([]);
});
