import { loadLanguage } from "../../../src/language/language";
import { deadlineOf } from "../../../src/planning/calendar/deadlines";
import { dayInWords, dayOfMoment, isRealDay, lastDay } from "../../../src/planning/calendar/calendarDay";
import { datesInText } from "../../../src/planning/calendar/datesInText";
import { readMoments } from "../../../src/planning/calendar/moments";
import { DEFAULT_MOMENTS } from "../../../src/planning/calendar/defaultMoments";
import { recogniseCalendars } from "../../../src/planning/calendar/recogniseCalendars";
import { spokenYear } from "../../../src/planning/calendar/spokenYear";
import { readWhen } from "../../../src/planning/time/readWhen";
import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import type { Review } from "../../../src/review/review";
import type { CellValue } from "../../../src/workbook/cell";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { sheetOf, snapshotOf } from "../../support/sheet";

const HEADING = ["Moment", "Datum", "Wie", "Stand"];

function reviewOn(takenAt: string, ...sheets: readonly SheetSnapshot[]): Review {
  return reviewSnapshot({ ...snapshotOf(...sheets), takenAt });
}

/** "2026-10 Kaderbrief coming": a whole month without a day. */
function inShort({ calendar }: Review): readonly string[] {
  return calendar.items.map(({ on, title, state }) => {
    const day = on.day === undefined ? lastDay(on).slice(0, 7) : lastDay(on);
    return `${day} ${title} ${state}`;
  });
}

describe("days", () => {
  test.each([
    [{ year: 2026, month: 10, day: undefined }, "2026-10-31", "oktober 2026"],
    [{ year: 2028, month: 2, day: undefined }, "2028-02-29", "februari 2028"], // a leap year
    [{ year: 2027, month: 2, day: undefined }, "2027-02-28", "februari 2027"],
    [{ year: 2026, month: 7, day: 1 }, "2026-07-01", "1 juli 2026"],
  ])("%j is in time until %s and reads %s", (day, last, words) => {
    expect([lastDay(day), dayInWords(day, "nl")]).toEqual([last, words]);
  });

  test.each([
    [31, 2, false],
    [29, 2, false], // 2026 is no leap year
    [30, 4, true],
    [31, 4, false],
    [1, 13, false],
  ])("%i of month %i is real: %s", (day, month, isReal) => {
    expect(isRealDay({ year: 2026, month, day })).toBe(isReal);
  });

  test("a moment just after midnight in the Netherlands is in the new day, in summer and in winter", () => {
    expect(dayOfMoment("2026-01-04T23:30:00Z")).toBe("2026-01-05"); // 00.30 in winter time
    expect(dayOfMoment("2026-07-04T22:30:00Z")).toBe("2026-07-05"); // 00.30 in summer time
    expect(dayOfMoment("2026-07-04T21:59:00Z")).toBe("2026-07-04");
  });
});

test.each<readonly [title: string, year: string]>([
  ["Uitvoeringsagenda 2022-2023", "school-year 2022"],
  ["Agenda 2022/23", "school-year 2022"],
  ["Jaarplan 2020", "calendar-year 2020"],
  ["Plan 2020-2024", "none"], // four years: which one, nobody can tell
  ["Begroting 2020 en 2021", "none"],
  ["Agenda", "none"],
])("%s speaks of %s", (title, year) => {
  const spoken = spokenYear(title);
  expect(spoken ? `${spoken.kind} ${spoken.first.toString()}` : "none").toBe(year);
});

/** In a plan of school year 2022-2023. */
test.each([
  ["Sep – okt", "2022-10-31"],
  ["deadline nov 2022", "2022-11-30"],
  ["uiterlijk 1 februari", "2023-02-01"],
  ["eerste helft van het schooljaar", "2023-01-31"],
  ["tweede helft van het schooljaar", "2023-07-31"],
  ["eerste helft kalenderjaar", "2023-06-30"],
  ["voorjaar", "2023-05-31"],
  ["najaar 2022", "2022-11-30"],
  ["winter", "none"], // 2022 or 2023
  ["doorlopend", "none"],
  ["doorlopend tot juni 2023", "2023-06-30"],
  ["vanaf april", "none"],
  ["per kwartaal", "none"],
])("%s is to be done by %s", (text, expected) => {
  const reading = readWhen(text);
  const [time] = reading.kind === "read" ? reading.times : [];
  const day = time && deadlineOf(time, { kind: "school-year", first: 2022 });
  expect(typeof day === "object" ? lastDay(day) : day).toBe(expected);
});

test.each([
  ["Op 1 juli zijn alle overstappers geplaatst", "1-7"],
  ["tussen 1 oktober 2021 en 15 jan. 2022", "1-10-2021 15-1-2022"],
  ["in juli", ""],
  ["minimaal 7 mei-bijeenkomsten", ""], // no month on its own
  ["paragraaf 2.3 maart", ""],
  ["40 juni", ""],
])("%s names %j", (text, expected) => {
  const named = datesInText(text).map(({ day, month, year }) =>
    [day, month, year].filter((part) => part !== undefined).join("-"),
  );
  expect(named.join(" ")).toBe(expected);
});

describe("a calendar on a sheet", () => {
  const sheet = sheetOf("Kalender 2026", [
    ["Planning en control"],
    HEADING,
    ["Kaderbrief", "oktober", "controller", null],
    ["Begroting", "15 december", "bestuur", "gereed"],
    ["Jaarverslag", "30-6-2026", "bestuur", "loopt"],
    ["Teldatum", "1 februari", null, "n.v.t."],
    ["Kwartaalrapportage", "na overleg", null, null],
    ["Evaluatie", null, null, null],
    [],
    ["Losse regel", "3 maart", null, null],
  ]);

  test("its rows stand in order of time, with their state by the day the workbook was read", () => {
    const review = reviewOn("2026-11-24T10:00:00Z", sheet);
    expect(inShort(review)).toEqual([
      "2026-06-30 Jaarverslag late",
      "2026-10 Kaderbrief late",
      "2026-12-15 Begroting done",
    ]);
    expect(inShort(reviewOn("2026-10-31T10:00:00Z", sheet))[1]).toBe("2026-10 Kaderbrief coming");
  });

  test("what is late or has no date is found; what is done or dropped is not", async () => {
    const dutch = await loadLanguage("nl");
    const { findings, coverage } = reviewOn("2026-11-24T10:00:00Z", sheet);
    expect(findings.map(({ rule, severity, message }) => [rule, severity, dutch.say(message)])).toEqual([
      [
        "calendar-late",
        "signal",
        "‘Kaderbrief’ had klaar moeten zijn: oktober. Zet de stand op gereed, of spreek een nieuwe datum af.",
      ],
      [
        "calendar-late",
        "signal",
        "‘Jaarverslag’ had klaar moeten zijn: 30-6-2026. Zet de stand op gereed, of spreek een nieuwe datum af.",
      ],
      [
        "calendar-date",
        "signal",
        "Bij ‘Kwartaalrapportage’ staat ‘na overleg’; dat is geen datum. Schrijf bijvoorbeeld 31-10-2026 of oktober 2026.",
      ],
      ["calendar-date", "remark", "Bij ‘Evaluatie’ staat geen datum."],
    ]);
    expect(coverage.performed).toBe(6);
  });

  test("a day without a year that is nowhere said is not guessed", () => {
    const review = reviewOn(
      "2026-11-24T10:00:00Z",
      sheetOf("Kalender", [HEADING, ["Kaderbrief", "oktober"]]),
    );
    expect([review.calendar.items, review.calendar.withoutYear]).toEqual([[], 1]);
    expect(review.findings.map(({ rule }) => rule)).toEqual(["calendar-date"]);
  });

  test("a date of Excel is a day; a number is none", () => {
    const rows = [HEADING, ["Kaderbrief", 46_310], ["Begroting", 46_371], ["Los", 12]];
    const plain = sheetOf("Kalender", rows);
    const formats = plain.formats.map((row, index) => row.map(() => (index < 3 ? "d-m-yyyy" : "General")));
    // 46.310 is 15 October 2026, 46.371 is 15 December 2026.
    expect(inShort(reviewOn("2026-11-24T10:00:00Z", { ...plain, formats }))).toEqual([
      "2026-10-15 Kaderbrief late",
      "2026-12-15 Begroting coming",
    ]);
  });

  test("without a column that keeps the state nothing is called late", () => {
    const review = reviewOn(
      "2026-11-24T10:00:00Z",
      sheetOf("Kalender 2026", [["Moment", "Datum"], ["Kaderbrief", "oktober"], ["Begroting", "december"]]), // prettier-ignore
    );
    expect(inShort(review)).toEqual(["2026-10 Kaderbrief passed", "2026-12 Begroting coming"]);
    expect(review.findings).toEqual([]);
  });

  test.each<readonly [string, readonly (readonly CellValue[])[]]>([
    ["a ledger", [["Datum", "Omschrijving", "Bedrag"], ["1-2-2026", "Huur", 1200]]], // prettier-ignore
    ["a heading without dates", [["Wat", "Datum"], ["Blauw", "groot"], ["Rood", "klein"]]], // prettier-ignore
    ["a sentence", [["Het moment en de datum"]]],
  ])("no calendar in %s", (_name, rows) => {
    expect(recogniseCalendars(sheetOf("Blad", rows))).toEqual([]);
  });
});

describe("the yearly cycle in the sheet Peil", () => {
  const peil = (...rows: readonly (readonly CellValue[])[]): SheetSnapshot =>
    sheetOf("Peil", [["Instelling", "Waarde", "Toelichting", "Datum"], ...rows]);

  test("comes back each year, three months behind and a year ahead; once where it has a year", () => {
    const review = reviewOn(
      "2026-11-24T10:00:00Z",
      peil(
        ["Moment: Kaderbrief", "oktober", "eigen afspraak"],
        ["Moment: Rapportage", "elk kwartaal"],
        ["Moment: Jubileum", "3 mei 2030"],
      ),
    );
    expect(inShort(review)).toEqual([
      "2026-09 Rapportage passed",
      "2026-10 Kaderbrief passed",
      "2026-12 Rapportage coming",
      "2027-03 Rapportage coming",
      "2027-06 Rapportage coming",
      "2027-09 Rapportage coming",
      "2027-10 Kaderbrief coming",
      "2030-05-03 Jubileum coming",
    ]);
    expect(review.calendar.items[1]?.note).toBe("eigen afspraak");
  });

  test("a moment that cannot be read is a remark", () => {
    const review = reviewOn("2026-11-24T10:00:00Z", peil(["Moment: Kaderbrief", "ooit"], ["Moment: Feest", "31 februari"])); // prettier-ignore
    expect(review.findings.map(({ rule }) => rule)).toEqual(["setting-unreadable", "setting-unreadable"]);
    expect(review.calendar.items).toEqual([]);
  });

  test("every moment that Peil proposes can be read, and says where it is from", async () => {
    const { words } = await loadLanguage("nl");
    const entries = DEFAULT_MOMENTS.map(({ title, when, source }, index) => ({
      cell: { sheet: "Peil", row: index + 2, column: 2 },
      name: `Moment: ${words(title)}`,
      value: when,
      explanation: words(source),
      date: "",
    }));
    const { moments, findings } = readMoments(entries);
    expect([moments.length, findings]).toEqual([12, []]);
    expect(entries.filter(({ explanation }) => explanation.trim() === "")).toEqual([]);
  });

  test("without it and without days a workbook has no calendar", () => {
    const budget = sheetOf("Begroting", [["Lasten", 2024], ["Loket", 5], ["Totaal", 5]]); // prettier-ignore
    const { calendar } = reviewOn("2026-11-24T10:00:00Z", budget);
    expect(calendar).toEqual({ today: "2026-11-24", items: [], withoutYear: 0 });
  });
});

describe("days in other tables", () => {
  const agenda = sheetOf("Agenda 2026-2027", [
    ["Ambitie", "Activiteit", "Wanneer", "Wie"],
    ["1.1 Samen", "Startbijeenkomst", "sep", "Team"],
    [null, "Terugblik", "juni", "Team"],
    [null, "Netwerk", "doorlopend", "Team"],
  ]);
  const ambitions = sheetOf("Ambities", [
    ["Speerpunt", "Ambitie", "Weetvraag", "Starten met doen", "Jaar van weten"],
    ["Basis", "Afspraken helder", "Zijn ze helder?", 2025, 2027],
  ]);
  const norms = sheetOf("Normen", [
    ["Afspraken 2026", "Indicator", "Norm", "Realisatie 2026"],
    ["Overstap", "Op 1 juli zijn alle overstappers geplaatst", "100%", null],
    ["Overstap", "Op 1 september zijn alle overstappers geplaatst", "90%", "95%"],
  ]);

  test("activities by the school year of their sheet, questions by their year, norms by the year of their agreements", () => {
    expect(inShort(reviewOn("2026-11-24T10:00:00Z", agenda, ambitions, norms))).toEqual([
      "2026-07-01 Op 1 juli zijn alle overstappers geplaatst passed",
      "2026-09-01 Op 1 september zijn alle overstappers geplaatst done", // what was realised is filled in
      "2026-09 Startbijeenkomst passed",
      "2027-06 Terugblik coming",
      "2027-12 Zijn ze helder? coming",
    ]);
  });

  test("the key of a moment stays the same when rows move and days change, and no two are equal", () => {
    const before = reviewOn("2026-11-24T10:00:00Z", agenda, ambitions, norms).calendar.items;
    const moved = sheetOf("Agenda 2026-2027", [
      [],
      ["Ambitie", "Activiteit", "Wanneer", "Wie"],
      ["1.1 Samen", "Terugblik", "mei", "Team"],
    ]);
    const after = reviewOn("2026-12-01T10:00:00Z", moved).calendar.items;
    expect(after[0]?.key).toBe(before.find(({ title }) => title === "Terugblik")?.key);
    expect(new Set(before.map(({ key }) => key)).size).toBe(before.length);
  });

  test("questions side by side are linked in their own columns, and one with an answer is done", () => {
    const sideBySide = sheetOf("Ambities", [
      ["Ambitie", "Weetvraag", "Start doen", "Jaar van weten", "Antwoord", "Ambitie", "Weetvraag", "Start doen", "Jaar van weten", "Antwoord"],
      ["Helder", "Zijn ze helder?", 2025, 2025, "Ja", "Samen", "Is er samenwerking?", 2025, 2025, null],
    ]); // prettier-ignore
    const { items } = reviewOn("2026-11-24T10:00:00Z", sideBySide).calendar;
    expect(items.map(({ title, cell, state }) => [title, cell.column, state])).toEqual([
      ["Zijn ze helder?", 2, "done"],
      ["Is er samenwerking?", 7, "late"],
    ]);
  });
});
