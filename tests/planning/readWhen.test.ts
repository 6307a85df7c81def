import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { csvRecords } from "../../src/file/csvRecords";
import { readWhen } from "../../src/planning/time/readWhen";
import type { PlanMonth, PlanTime } from "../../src/planning/time/time";

const FOLDER = join(__dirname, "../../../shared/domain");
const TABLES = [
  "uitvoeringsagenda-sterkvo-2022-2023.csv",
  "uitvoeringsagenda-sterkvo-2023-2024.csv",
  "jaarplan-utrechtpo-2020.csv",
];

/** The times of a published table, as they are printed. */
function timesIn(file: string): readonly string[] {
  const [heading = [], ...records] = csvRecords(readFileSync(join(FOLDER, file), "utf8"), ";");
  const column = heading.indexOf("wanneer");
  return records.map((record) => (record[column] ?? "").replaceAll(/\s+/g, " ").trim());
}

const month = ({ month: number, year }: PlanMonth): string =>
  year === undefined ? number.toString() : `${number.toString()}/${year.toString()}`;

/** A form of time in short. */
function inShort(time: PlanTime): string {
  switch (time.kind) {
    case "continuous":
      return time.until ? `continuous until ${month(time.until)}` : "continuous";
    case "every":
      return `every ${time.count.toString()} ${time.unit}`;
    case "times":
      return `${time.least.toString()}-${time.most.toString()} a ${time.unit}`;
    case "sessions":
      return `${time.count.toString()} sessions`;
    case "window":
      return `${month(time.from)} to ${month(time.to)}`;
    case "milestone":
    case "from":
    case "until": {
      const day = time.day === undefined ? "" : `${time.day.toString()} of `;
      return `${time.kind} ${day}${month(time.at)}`;
    }
    case "half":
      return `half ${time.half.toString()} of ${time.of}`;
    case "season":
      return [time.season, time.year].filter((part) => part !== undefined).join(" ");
  }
}

const meaning = (text: string): string => {
  const reading = readWhen(text);
  return reading.kind === "read" ? reading.times.map(inShort).join(" + ") : reading.kind;
};

/** Every distinct time in two published agendas and a year plan, with its meaning; "open" and "event" stay text. */
const PUBLISHED: readonly (readonly [text: string, meaning: string])[] = [
  ["Doorlopend", "continuous"],
  ["Tweewekelijks", "every 2 week"],
  ["Driewekelijks", "every 3 week"],
  ["Maandelijks", "every 1 month"],
  ["Maandelijks/doorlopend", "every 1 month + continuous"],
  ["4 keer per jaar", "4-4 a year"],
  ["6 keer per jaar", "6-6 a year"],
  ["4-6 keer per jaar", "4-6 a year"],
  ["Per kwartaal", "every 1 quarter"],
  ["2 sessies", "2 sessions"],
  ["Doorlopend tot eind 2022", "continuous until 12/2022"],
  ["Doorlopend 4 keer per jaar", "continuous + 4-4 a year"],
  ["Doorlopend Doorlopend", "continuous"],
  [
    "Doorlopend • 4 keer per jaar • Om de 6 weken • 1 keer per jaar (jan/feb)",
    "continuous + 4-4 a year + every 6 week + 1-1 a year + milestone 1 + milestone 2",
  ],
  ["Maandelijks Deadline nov 2022", "every 1 month + until 11/2022"],
  ["September", "milestone 9"],
  ["Sep", "milestone 9"],
  ["Okt", "milestone 10"],
  ["Jun", "milestone 6"],
  ["Aug – sep", "8 to 9"],
  ["Sep – okt", "9 to 10"],
  ["Apr – mei", "4 to 5"],
  ["Jun – jul", "6 to 7"],
  ["Sep – dec", "9 to 12"],
  ["Feb – mrt", "2 to 3"],
  ["Jan / jun", "milestone 1 + milestone 6"],
  ["Okt / jan / jun", "milestone 10 + milestone 1 + milestone 6"],
  ["Aug - okt, juni", "8 to 10 + milestone 6"],
  ["Augustus - oktober", "8 to 10"],
  ["Voorjaar 2023", "spring 2023"],
  ["Informatiesessie in het najaar.", "autumn"],
  ["Eerste helft schooljaar", "half 1 of school-year"],
  ["Tweede helft schooljaar", "half 2 of school-year"],
  ["SWV’en en vso scholen: 4 keer per jaar SWV’en: 6 keer per jaar", "4-4 a year + 6-6 a year"],
  ["8 keer per jaar de Overstap; 4 keer per jaar de Kerngroep", "8-8 a year + 4-4 a year"],
  ["Oplevering scenario’s en besluitvorming: december 2023.", "milestone 12/2023"],
  ["Bestuurlijke besluitvorming over deze verkenning eind 2023.", "milestone 12/2023"],
  ["Doorlopend; november 2023", "continuous + milestone 11/2023"],
  ["Te bepalen i.s.m. KRC en kernpartners", "open"],
  ["Tijdens monitorgesprekken, zoco netwerk", "event"],
  ["maart, april, juni 2020.", "milestone 3/2020 + milestone 4/2020 + milestone 6/2020"],
  [
    "maart, april, mei, juni 2020.",
    "milestone 3/2020 + milestone 4/2020 + milestone 5/2020 + milestone 6/2020",
  ],
  ["oktober/november 2020.", "milestone 10/2020 + milestone 11/2020"],
  ["mei/juni 2020.", "milestone 5/2020 + milestone 6/2020"],
  ["vanaf september 2020.", "from 9/2020"],
  ["vanaf april 2020.", "from 4/2020"],
  ["vanaf maart 2020.", "from 3/2020"],
  ["januari 2020.", "milestone 1/2020"],
  ["februari 2020.", "milestone 2/2020"],
  ["april 2020.", "milestone 4/2020"],
  ["mei 2020.", "milestone 5/2020"],
  ["juni 2020.", "milestone 6/2020"],
  ["juli 2020.", "milestone 7/2020"],
  ["september 2020.", "milestone 9/2020"],
  ["oktober 2020.", "milestone 10/2020"],
  ["november 2020.", "milestone 11/2020"],
  ["december 2020.", "milestone 12/2020"],
  ["", "blank"],
];

describe("every form in two published agendas and a year plan", () => {
  test.each(PUBLISHED)("%j is %s", (text, expected) => {
    expect(meaning(text)).toBe(expected);
  });

  test("none is left out, where the tables lie beside the project", () => {
    const isPresent = existsSync(FOLDER);
    if (!isPresent)
      console.info("The published tables are absent: that none is left out is not checked here.");
    const texts = isPresent ? TABLES.flatMap(timesIn) : [];
    const listed = new Set(PUBLISHED.map(([text]) => text));
    expect([...new Set(texts)].filter((text) => !listed.has(text))).toEqual([]);
    expect(texts.length >= 70 + 41 + 28 || !isPresent).toBe(true);
  });
});

describe("other forms", () => {
  test.each([
    ["vóór 15 februari 2024", "until 15 of 2/2024"],
    ["op 1 juli", "milestone 1 of 7"],
    ["nov - feb 2023", "11/2022 to 2/2023"],
    ["schooljaar 2022-2023", "8/2022 to 7/2023"],
    ["hele schooljaar", "continuous"],
    ["eerste helft kalenderjaar", "half 1 of calendar-year"],
    ["elke maand", "every 1 month"],
    ["2 x per schooljaar", "2-2 a year"],
    ["n.t.b.", "open"],
    ["Nog te bepalen", "open"],
    ["-", "blank"],
  ])("%j is %s", (text, expected) => {
    expect(meaning(text)).toBe(expected);
  });
});

describe("what is not understood stays text", () => {
  test.each([
    ["zo snel mogelijk"],
    ["niet in september"],
    ["maandelijks behalve juli"],
    ["september of oktober"],
    ["week 40"],
    ["3 keer in oktober"],
    ["eerste helft"],
    ["juni 2020 en 14"],
    ["2022-2024"],
  ])("%j", (text) => {
    expect(meaning(text)).toBe("text");
  });

  test("any text at all has a reading", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(["blank", "read", "open", "event", "text"]).toContain(readWhen(text).kind);
      }),
    );
  });

  test("spaces and capitals do not change what is read", () => {
    const form = fc.constantFrom(
      "Sep – okt",
      "vanaf april 2020.",
      "4-6 keer per jaar",
      "Tweede helft schooljaar",
    );
    fc.assert(
      fc.property(form, fc.constantFrom(" ", "  ", "\u00A0"), (text, space) => {
        expect(meaning(text.toUpperCase().replaceAll(" ", space))).toBe(meaning(text));
      }),
    );
  });
});
