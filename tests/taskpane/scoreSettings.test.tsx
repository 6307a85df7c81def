import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { loadLanguage } from "../../src/language/language";
import { checkAnswer } from "../../src/cli/checkAnswer";

import { openLive, peilRows } from "./openLive";

const ROWS = [
  ["Code", "Wat", "Do", "Check", "Act", "Stand I", "Stand II"],
  ["A1", "Samen", "d", "c", "a", 2, 4],
  ["A2", "Apart", "d", "c", "a", 3, null],
];

test("table, words and norms are changed by one form, written once, and found again by the terminal", async () => {
  const { user, live, container } = await openLive(ROWS);
  await user.click(screen.getByRole("tab", { name: "Scores" }));
  await user.click(await screen.findByText("Tabel, woorden en normen"));
  const form = screen.getByRole("group", { name: "Zo leest Peil de tabel" });
  expect(within(form).getByLabelText("Peil zoekt het zelf")).toBeChecked();
  for (const [label, text] of [
    ["Rij(en) met kopjes", "1"],
    ["Code", "A"],
    ["Plan", "B"],
    ["Act", "E"],
    ["Scores", "F-G"],
  ] as const) {
    await user.clear(within(form).getByLabelText(label));
    await user.type(within(form).getByLabelText(label), text);
  }
  await user.type(screen.getByLabelText("Score 1"), "achteruit");
  await user.selectOptions(screen.getByLabelText("Voor alles"), "4");
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole("button", { name: "Bewaar en controleer opnieuw" }));
  expect(await screen.findAllByText("Uw keuzes staan in het blad Peil.")).not.toHaveLength(0);
  expect(live.applied).toHaveLength(1);
  const rows = peilRows(live).map(([name, value]) => [name, value]);
  expect(rows).toContainEqual(["Score 1", "achteruit"]);
  expect(rows).toContainEqual(["Norm voortgang", "4"]);
  expect(rows.find(([name]) => name === "Voortgangstabel Begroting")?.[1]).toMatch(
    /^kop 1; code A; plan B;.* act E; scores F-G$/,
  );

  const reading = await live.workbook.read();
  if (!reading.ok) throw new Error(reading.failure.code);
  const { line } = checkAnswer(
    "proef.xlsx",
    { snapshot: reading.value, format: "xlsx", csv: undefined },
    await loadLanguage("nl"),
  );
  expect(line).toMatchObject({
    progress: [
      { period: "Stand I", filled: 2, counts: [0, 1, 1, 0, 0], attention: ["A1"] },
      { period: "Stand II", filled: 1, counts: [0, 0, 0, 1, 0], attention: [] },
    ],
  });
});
