import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { openLive, peilRows, SHEET } from "./openLive";

// The workbook in memory is always read on 5 January 2026.
const ROWS = [
  ["Moment", "Datum", "Wie", "Stand"],
  ["Begroting", "15 december 2025", "bestuur", null],
  ["Jaarverslag", "30 juni 2026", "bestuur", null],
  ["Kaderbrief", "oktober 2026", "controller", "gereed"],
];

async function openCalendar(rows: Parameters<typeof openLive>[0] = ROWS) {
  const pane = await openLive(rows);
  await pane.user.click(screen.getByRole("tab", { name: "Plannen" }));
  return { ...pane, section: await screen.findByRole("region", { name: "Kalender" }) };
}

test("what is late stands first, what is coming by month, and each goes to its cell", async () => {
  const { section, container } = await openCalendar();
  expect(section).toHaveTextContent("Wat eraan komt: 1. Te laat: 1. Gerekend vanaf 5 januari 2026.");
  const [late, coming, done] = within(section).getAllByRole("listitem", { hidden: true });
  expect(late).toHaveTextContent("15 december 2025: Begroting Begroting!A2te laat · kalender · bestuur");
  expect(coming).toHaveTextContent("30 juni 2026: Jaarverslag");
  expect(done).toHaveTextContent("oktober 2026: Kaderbrief");
  expect(await axe(container)).toHaveNoViolations();
});

test("one click puts a moment on done, in its own cell alone, and it is late no more", async () => {
  const { user, live } = await openCalendar();
  await user.click(screen.getByRole("button", { name: "Zet op gereed: Begroting" }));
  await screen.findAllByText("‘Begroting’ staat op gereed.");
  expect(live.cell(SHEET, 2, 4)).toBe("gereed");
  expect(live.applied).toHaveLength(1);
  expect(screen.queryByRole("button", { name: "Zet op gereed: Begroting" })).toBeNull();
});

test("a state that somebody else wrote meanwhile is left alone, and the pane says so", async () => {
  const { user, live } = await openCalendar();
  live.set(SHEET, 2, 4, "uitgesteld");
  await user.click(screen.getByRole("button", { name: "Zet op gereed: Begroting" }));
  expect(await screen.findAllByText(/Cel D2 is intussen/)).not.toHaveLength(0);
  expect(live.cell(SHEET, 2, 4)).toBe("uitgesteld");
});

test("the moments of every year come in the sheet Peil on a click, each with its source, and then in the list", async () => {
  const { user, live, section } = await openCalendar();
  await user.click(within(section).getByRole("button", { name: "Zet de vaste momenten in blad Peil" }));
  await screen.findAllByText(/De vaste momenten staan in blad Peil/);
  const rows = peilRows(live);
  expect(rows).toHaveLength(12);
  expect(rows[0]?.slice(0, 3)).toEqual(["Moment: Kaderbrief", "oktober", "Gebruik in de sector"]);
  expect(screen.queryByRole("button", { name: "Zet de vaste momenten in blad Peil" })).toBeNull();
  expect(screen.getByRole("region", { name: "Kalender" })).toHaveTextContent("Eerstvolgend: SOP naar het schoolbestuur, 31 januari 2026."); // prettier-ignore
});

test("a workbook with a budget alone has no plans, and no calendar", async () => {
  const { live } = await openLive();
  const reading = await live.workbook.read();
  expect(reading.ok && reviewSnapshot(reading.value).calendar.items).toEqual([]);
  expect(screen.queryByRole("tab", { name: "Plannen" })).toBeNull();
});
