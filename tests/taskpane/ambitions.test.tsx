import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { liveWorkbook } from "./liveWorkbook";
import { openChecked } from "./openPane";

const ROWS = [
  ["Plan 2020-2023"],
  ["Speerpunt", "Type", "Ambitie", "Weetvraag", "Starten met doen", "Jaar van weten"],
  ["Basis", "Versterken", "Afspraken helder", "Zijn ze helder?", 2020, 2022],
  [null, "Verbinden", "=Scholen kennen elkaar", "Kennen zij die?", 2021, 2021],
];

test("the timeline as a sheet, on request: one action, texts as texts, and a second beside the first", async () => {
  const live = liveWorkbook("Ambities", ROWS);
  const { user, container } = await openChecked({
    services: {
      openWorkbook: () => Promise.resolve(live.workbook),
      review: (snapshot) => Promise.resolve(reviewSnapshot(snapshot)),
    },
    tab: "plans",
  });
  const section = await screen.findByRole("region", { name: "Ambities op blad Ambities" });
  await user.click(within(section).getByText("2020 (1)"));
  expect(section).toHaveTextContent("Basis · Versterken");
  expect(live.applied).toEqual([]);
  await user.click(within(section).getByRole("button", { name: "Maak een blad met de tijdlijn" }));
  await screen.findAllByText(/De tijdlijn staat op blad Tijdlijn ambities\./);
  expect(live.applied).toHaveLength(1);
  const row = (number: number, sheet = "Tijdlijn ambities"): readonly unknown[] =>
    [1, 2, 3, 4, 5, 6].map((column) => live.cell(sheet, number, column));
  expect([3, 4, 5].map((number) => row(number))).toEqual([
    ["Speerpunt", "Type", "Ambitie", "2020", "2021", "2022"],
    ["Basis", "Versterken", "Afspraken helder", "doen", "doen", "weten"],
    ["Basis", "Verbinden", "=Scholen kennen elkaar", "", "doen en weten", ""],
  ]);
  // The sheet that was made is no second table of ambitions.
  expect(screen.getAllByRole("region", { name: /^Ambities op blad/ })).toHaveLength(1);
  await user.click(
    within(await screen.findByRole("region", { name: "Ambities op blad Ambities" })).getByRole("button", {
      name: "Maak een blad met de tijdlijn",
    }),
  );
  await screen.findAllByText(/De tijdlijn staat op blad Tijdlijn ambities 2\./);
  expect(row(4, "Tijdlijn ambities 2")[3]).toBe("doen");
  expect(await axe(container)).toHaveNoViolations();
});
