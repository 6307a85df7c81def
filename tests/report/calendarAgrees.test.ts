import { calendarLine } from "../../src/cli/calendarLine";
import { calendarText } from "../../src/cli/calendarText";
import { loadLanguage } from "../../src/language/language";
import { calendarBlocks } from "../../src/report/planning/calendarBlocks";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { sheetOf, snapshotOf } from "../support/sheet";

test("Word, the terminal's text and its JSON name the same moments with the same state", async () => {
  const dutch = await loadLanguage("nl");
  const sheet = sheetOf("Kalender 2026", [
    ["Moment", "Datum", "Wie", "Stand"],
    ["Kaderbrief", "oktober", "controller", null],
    ["Begroting", "15 december", "bestuur", "loopt"],
    ["Jaarverslag", "30 juni", null, "gereed"],
  ]);
  const { calendar } = reviewSnapshot({ ...snapshotOf(sheet), takenAt: "2026-11-24T10:00:00Z" });
  const table = calendarBlocks(calendar, dutch).find((block) => block.kind === "table");
  expect(table?.kind === "table" && table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["30 juni 2026", "Jaarverslag", "", "kalender, 'Kalender 2026'!A4", "gedaan"],
    ["oktober 2026", "Kaderbrief", "controller", "kalender, 'Kalender 2026'!A2", "te laat"],
    ["15 december 2026", "Begroting", "bestuur", "kalender, 'Kalender 2026'!A3", "komt eraan"],
  ]);
  expect(calendarText(calendar, dutch).map((line) => line.trim().replaceAll(/ {2,}/g, " | "))).toEqual([
    "Kalender",
    "Wat eraan komt: 1. Te laat: 1. Gerekend vanaf 24 november 2026.",
    "Eerstvolgend: Begroting, 15 december 2026.",
    "30 juni 2026 | gedaan | Jaarverslag | kalender, 'Kalender 2026'!A4",
    "oktober 2026 | te laat | Kaderbrief | kalender, 'Kalender 2026'!A2",
    "15 december 2026 | komt eraan | Begroting | kalender, 'Kalender 2026'!A3",
    "",
  ]);
  expect(calendarLine(calendar)).toMatchObject({
    today: "2026-11-24",
    items: [
      { on: "2026-06-30", title: "Jaarverslag", state: "done" },
      { on: "2026-10", title: "Kaderbrief", state: "late" },
      { on: "2026-12-15", title: "Begroting", state: "coming", who: "bestuur" },
    ],
  });
});
