import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { SHEET_TEMPLATES } from "../../src/taskpane/templates/sheetTemplates";
import { loadLanguage } from "../../src/language/language";
import { openLive, SHEET, told } from "./openLive";

test("a new sheet is one action that adds that sheet and nothing else, under a name that is free", async () => {
  const { user, live, container } = await openLive();
  const before = live.applied.length;
  await user.click(screen.getByRole("button", { name: "Nieuw blad" }));
  const list = await screen.findByRole("region", { name: "Nieuw blad" });
  expect(within(list).getAllByRole("listitem")).toHaveLength(SHEET_TEMPLATES.length);
  expect(live.applied).toHaveLength(before);
  expect(await axe(container)).toHaveNoViolations();
  await user.click(within(list).getByRole("button", { name: "Voeg toe: blad Thuiszitters" }));
  await told(/^Blad Thuiszitters is toegevoegd/);
  expect(live.applied.slice(before).map((edits) => edits.map(({ kind }) => kind))).toEqual([["add-sheet"]]);
  expect(live.cell("Thuiszitters", 2, 1)).toBe("Categorie 1: absoluut verzuim");
  expect(live.cell(SHEET, 2, 2)).toBe(120_310);
  // The list closed; a second one gets the next name.
  await user.click(screen.getByRole("button", { name: "Nieuw blad" }));
  await user.click(await screen.findByRole("button", { name: "Voeg toe: blad Thuiszitters" }));
  await told(/^Blad Thuiszitters 2 is toegevoegd/);
});

test("where the workbook cannot be read, nothing is added and it says so", async () => {
  const { user, live } = await openLive();
  live.refuseReading("cell-being-edited", 0);
  const before = live.applied.length;
  await user.click(screen.getByRole("button", { name: "Nieuw blad" }));
  await user.click(await screen.findByRole("button", { name: "Voeg toe: blad Thuiszitters" }));
  expect(await screen.findByRole("alert")).not.toBeEmptyDOMElement();
  expect(live.applied).toHaveLength(before);
});

test.each(["nl", "en"] as const)(
  "every template has its own name and a first row of headings in %s",
  async (code) => {
    const language = await loadLanguage(code);
    const names = SHEET_TEMPLATES.map(({ name }) => language.words(name));
    expect(new Set(names).size).toBe(names.length);
    for (const { edits } of SHEET_TEMPLATES) {
      const [sheet] = edits("Blad", language, "2026-11-24");
      expect(sheet.name).toBe("Blad");
      expect(sheet.rows[0]?.some((cell) => typeof cell === "string" && cell !== "")).toBe(true);
    }
  },
);
