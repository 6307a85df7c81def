import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { openLive, SHEET } from "./openLive";

const ROWS = [
  ["Waarborg", "Antwoord", "Toelichting"],
  ["Elke leerling heeft een plek", "ja", null],
  ["Elke leerling heeft een plan", "weet niet", null],
];

async function openFilling(rows: Parameters<typeof openLive>[0] = ROWS, subject = "Waarborg") {
  const pane = await openLive(rows);
  await pane.user.click(await screen.findByRole("tab", { name: "Plannen" }));
  const section = await screen.findByRole("region", { name: `${subject} op blad ${SHEET}` });
  await pane.user.click(within(section).getByRole("button", { name: "Vul antwoorden in" }));
  return { ...pane, section };
}

test("an answer and its explanation each go into their own cell, and the list then says how it stands", async () => {
  const { user, live, section, container } = await openFilling();
  const field = within(section).getByLabelText("Elke leerling heeft een plan");
  // What is no answer stays as it stands until somebody chooses one.
  expect(field).toHaveDisplayValue("weet niet (zo staat het er)");
  expect(within(section).queryByLabelText(/^Toelichting bij/)).toBeNull();
  await user.selectOptions(field, "deels");
  await within(section).findByText(`Bewaard in ${SHEET}!B3.`);
  await user.type(
    within(section).getByLabelText("Toelichting bij: Elke leerling heeft een plan"),
    "=Volgt in mei",
  );
  await user.tab();
  await within(section).findByText(`Bewaard in ${SHEET}!C3.`);
  expect([live.cell(SHEET, 3, 2), live.cell(SHEET, 3, 3)]).toEqual(["deels", "=Volgt in mei"]);
  expect(live.applied).toHaveLength(2);
  expect(await axe(container)).toHaveNoViolations();
  await user.click(within(section).getByRole("button", { name: "Klaar met invullen" }));
  await within(section).findByText("Antwoord: 1 ja, 1 deels.");
});

test("an answer that somebody else gave meanwhile is shown, and stays until one of both is chosen", async () => {
  const { user, live, section } = await openFilling();
  live.set(SHEET, 2, 2, "nee");
  await user.selectOptions(within(section).getByLabelText("Elke leerling heeft een plek"), "deels");
  await within(section).findByText(/Nu staat er: ‘nee’/);
  expect(live.cell(SHEET, 2, 2)).toBe("nee");
  await user.click(within(section).getByRole("button", { name: "Laat staan wat er staat" }));
  expect(within(section).getByLabelText("Elke leerling heeft een plek")).toHaveDisplayValue("nee");
  expect(live.applied).toEqual([]);
});

test("a school a column: each answer is named after its school", async () => {
  const { user, live, section } = await openFilling(
    [
      ["Basisondersteuning", "De Regenboog", "Het Palet"],
      ["Zicht op ontwikkeling", "ja", "nee"],
      ["Veilig klimaat", "deels", "ja"],
    ],
    "Basisondersteuning",
  );
  await user.selectOptions(within(section).getByLabelText("Veilig klimaat – De Regenboog"), "ja");
  await within(section).findByText(`Bewaard in ${SHEET}!B3.`);
  expect(live.cell(SHEET, 3, 2)).toBe("ja");
});
