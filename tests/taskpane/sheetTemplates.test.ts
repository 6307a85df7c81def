import { loadLanguage } from "../../src/language/language";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { SHEET_TEMPLATES } from "../../src/taskpane/templates/sheetTemplates";
import { addedSheet } from "../support/addedSheet";
import { snapshotOf } from "../support/sheet";

test("the calendar that Peil adds has its moments in order, each read with its day, and nothing late on that day", async () => {
  const dutch = await loadLanguage("nl");
  const template = SHEET_TEMPLATES.find(({ name }) => name === "calendar.templateName");
  const [sheet, list] = template?.edits("Kalender", dutch, "2026-01-05") ?? [];
  if (!sheet) throw new Error("There is no such template.");
  const { calendar, findings } = reviewSnapshot(snapshotOf(addedSheet(sheet)));
  // Ten moments once a year, and two at the end of each quarter: 10 + 2 x 4 = 18.
  expect(calendar.items).toHaveLength(18);
  expect(calendar.items.every(({ state, stateCell }) => state === "coming" && stateCell)).toBe(true);
  expect(findings).toEqual([]);
  expect(list?.kind).toBe("limit-choice");
});
