import { loadLanguage } from "../../src/language/language";
import { calendarFile } from "../../src/report/calendar/calendarFile";
import { itemsToExport } from "../../src/report/calendar/writeCalendar";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { CellValue } from "../../src/workbook/cell";
import { sheetOf, snapshotOf } from "../support/sheet";

const TAKEN_AT = "2026-11-24T10:00:00Z";
const LONG =
  "Begroting; met komma, backslash \\ en “aanhaling” – bestuur, ondersteuningsplanraad en medezeggenschap 😊";

async function fileOf(...rows: readonly (readonly CellValue[])[]): Promise<string> {
  const sheet = sheetOf("Kalender 2026-2027", [["Moment", "Datum", "Wie", "Stand", "Bron"], ...rows]);
  const review = reviewSnapshot({ ...snapshotOf(sheet), takenAt: TAKEN_AT });
  const items = itemsToExport(review);
  return calendarFile({ items, name: "proef.xlsx", takenAt: TAKEN_AT }, await loadLanguage("nl"));
}

/** The lines as they were before they were folded (RFC 5545, 3.1). */
function unfolded(file: string): readonly string[] {
  return file.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
}

describe("a calendar file", () => {
  test("every line ends in CRLF and none is longer than 75 octets", async () => {
    const file = await fileOf(
      [LONG, "15 december", "bestuur", null, "plan"],
      ["Kort", "maart", null, null, null],
    );
    expect(file.endsWith("\r\n")).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const sizes = file.split("\r\n").map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(sizes.some((size) => size > 70)).toBe(true); // something was long enough to be folded
  });

  test("text is escaped, and comes back as it was", async () => {
    const summary = unfolded(await fileOf([LONG, "15 december", null, null, null])).find((line) =>
      line.startsWith("SUMMARY:"),
    );
    expect(summary).toContain("Begroting\\; met komma\\, backslash \\\\ en");
    const plain = summary?.slice("SUMMARY:".length).replaceAll(/\\([;,\\])/g, "$1");
    expect(plain).toBe(LONG);
  });

  test("a day is a whole day that ends where the next begins; of a month it is the last", async () => {
    const lines = unfolded(
      await fileOf(
        ["Begroting", "31 december", null, null, null],
        ["Verslag", "februari", "Ans", null, null],
      ),
    );
    expect(lines.filter((line) => line.startsWith("DT") && line.includes("VALUE=DATE"))).toEqual([
      "DTSTART;VALUE=DATE:20261231",
      "DTEND;VALUE=DATE:20270101",
      "DTSTART;VALUE=DATE:20270228",
      "DTEND;VALUE=DATE:20270301",
    ]);
    expect(lines.filter((line) => line.startsWith("DESCRIPTION:"))).toEqual([
      "DESCRIPTION:Staat in 'Kalender 2026-2027'!A2.",
      "DESCRIPTION:Een dag is niet afgesproken: de maand is februari 2027.\\nWie: Ans\\nStaat in 'Kalender 2026-2027'!A3.",
    ]);
  });

  test("what is done, late or dropped is left out; the frame is that of a calendar", async () => {
    const lines = unfolded(
      await fileOf(
        ["Gedaan", "31 december", null, "gereed", null],
        ["Voorbij", "september", null, null, null],
        ["Vervallen", "31 december", null, "vervallen", null],
        ["Straks", "31 december", null, "loopt", null],
      ),
    );
    expect(lines.filter((line) => line.startsWith("SUMMARY:"))).toEqual(["SUMMARY:Straks"]);
    expect([lines[0], lines[1], lines.at(-2), lines.at(-1)]).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "END:VCALENDAR",
      "",
    ]);
    expect(lines.filter((line) => line.startsWith("DTSTAMP:"))).toEqual(["DTSTAMP:20261124T100000Z"]);
  });

  test("an event keeps its UID when its day changes and its row moves", async () => {
    const uid = (file: string): string | undefined => unfolded(file).find((line) => line.startsWith("UID:"));
    const before = await fileOf(["Begroting", "15 december", null, null, null]);
    const after = await fileOf(["Gedaan", "1 december", null, "gereed", null], ["Begroting", "20 december", null, null, null]); // prettier-ignore
    expect(uid(before)).toMatch(/^UID:[0-9a-f]{16}@peil$/);
    expect(uid(after)).toBe(uid(before));
  });
});
