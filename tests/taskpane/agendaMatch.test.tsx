import { TextDecoder } from "node:util";
import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { liveWorkbook } from "./liveWorkbook";
import { openChecked } from "./openPane";
import { peilRows } from "./openLive";

// A page without a browser cannot read text in bytes by itself.
Object.assign(globalThis, { TextDecoder });

const EARLIER = [
  ["Ambitie", "Activiteit", "Wanneer", "Wie"],
  ["1.4 Kernpartneraanpak doorontwikkelen", "Teamleidersoverleg", "Maandelijks", "Teamleiders"],
  ["1.4 Kernpartneraanpak doorontwikkelen", "Werkplaatsen op scholen", "Doorlopend tot eind 2022", "Scholen"],
];
const LATER = [
  ["Ambitie", "Activiteit", "Wanneer", "Wie"],
  ["1.4 Kernpartneraanpak doorontwikkelen", "Teamleidersoverleg", "Tweewekelijks", "Teamleiders"],
  ["1.4 Kernpartneraanpak doorontwikkelen", "Een heel nieuwe bezigheid", "Okt", "Teamleiders"],
];

test("the earlier agenda from a file: a match is confirmed, corrected and taken back, and kept in the workbook", async () => {
  const live = liveWorkbook("Agenda 2024-2025", LATER);
  const { user, container } = await openChecked({
    services: {
      openWorkbook: () => Promise.resolve(live.workbook),
      review: (snapshot) => Promise.resolve(reviewSnapshot(snapshot)),
    },
    tab: "plans",
  });
  await user.click(await screen.findByRole("button", { name: "Vergelijk met een eerdere agenda" }));
  const bytes = new Uint8Array(Buffer.from(EARLIER.map((row) => row.join(";")).join("\n")));
  const file = new File([bytes], "agenda-vorig-jaar.csv");
  Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(bytes.buffer) });
  await user.upload(await screen.findByLabelText("Kies de eerdere versie"), file);
  const region = () =>
    screen.findByRole("region", { name: /^Van agenda-vorig-jaar .* naar Agenda 2024-2025$/ });
  const section = await region();
  await user.click(within(section).getByText(/^Komt terug \(/));
  const [confirm] = within(section).getAllByRole("button", { name: /^Klopt: .*[Tt]eamleidersoverleg/ });
  if (!confirm) throw new Error("There is nothing to confirm.");
  await user.click(confirm);
  await screen.findAllByText("Uw besluit over de koppeling staat in blad Peil.", { exact: false });
  const [[name, value] = []] = peilRows(live);
  expect(String(name)).toMatch(/^Koppeling: .*[Tt]eamleidersoverleg/);
  expect(value).toBe("Teamleidersoverleg");
  // Correcting replaces the row: the sheet never says two things at once.
  const [reject] = within(await region()).getAllByRole("button", {
    name: /^Hoort niet bij elkaar: .*[Tt]eamleidersoverleg/,
  });
  if (!reject) throw new Error("There is nothing to reject.");
  await user.click(reject);
  await screen.findAllByRole("button", { name: /^Haal mijn besluit weg: .*[Tt]eamleidersoverleg/ });
  expect(peilRows(live).map((row) => row.slice(0, 2))).toEqual([[name, "geen"]]);
  expect(await axe(container)).toHaveNoViolations();
  const [withdraw] = await screen.findAllByRole("button", {
    name: /^Haal mijn besluit weg: .*[Tt]eamleidersoverleg/,
  });
  if (!withdraw) throw new Error("There is nothing to withdraw.");
  await user.click(withdraw);
  await screen.findAllByText("Uw besluit over de koppeling is weggehaald.", { exact: false });
  expect(peilRows(live)).toEqual([]);
});
