import fc from "fast-check";
import { measureAgendas } from "../../bench/agendas";
import type { Agenda } from "../../src/planning/agenda/agenda";
import { readAgendaDecisions } from "../../src/planning/agenda/agendaDecisions";
import { compareAgendas, type AgendaComparison } from "../../src/planning/agenda/compareAgendas";
import { recogniseAgendas } from "../../src/planning/agenda/recogniseAgendas";
import { successiveAgendas } from "../../src/planning/agenda/successiveAgendas";
import { wordDifferences } from "../../src/planning/agenda/wordDifferences";
import { peilEntries } from "../../src/workbook/peilSheet";
import { sheetOf, snapshotOf } from "../support/sheet";

type Row = readonly [ambition: string, activity: string, when?: string, who?: string];

function agendaOf(sheet: string, ...rows: readonly Row[]): Agenda {
  const lines = rows.map(([ambition, activity, when, who]) => [
    ambition,
    activity,
    when ?? null,
    who ?? null,
  ]);
  const [agenda] = recogniseAgendas(sheetOf(sheet, [["Ambitie", "Activiteit", "Wanneer", "Wie"], ...lines]));
  if (!agenda) throw new Error("No agenda was recognised.");
  return agenda;
}

const BEFORE = agendaOf(
  "Agenda 2022",
  ["1.1 Samen leren", "Netwerkbijeenkomsten voor loopbaanbegeleiders", "4 keer per jaar", "Sterk VO"],
  ["1.1 Samen leren", "Teamleidersoverleg", "Maandelijks", "Teamleiders"],
  ["1.2 Gesprek", "Eenduidige werkwijze voor startgesprekken", "Sep", "Scholen"],
  ["1.2 Gesprek", "Eenduidige werkwijze voor evaluatiegesprekken", "Jun", "Scholen"],
  ["2.6 Doorlopende loopbaan", "Onderzoekskring over verzuim", "Doorlopend", "Hogeschool"],
);
const AFTER = agendaOf(
  "Agenda 2023",
  ["1.1 Samen leren", "Netwerkbijeenkomsten voor loopbaanbegeleiders", "4 keer per jaar", "Sterk VO"],
  [
    "1.1 Samen leren",
    "In het teamleidersoverleg stemmen we de inzet op elkaar af",
    "Tweewekelijks",
    "Teamleiders",
  ],
  [
    "1.2 Gesprek",
    "We zorgen voor een eenduidige werkwijze voor startgesprek en evaluatiegesprek",
    "Sep",
    "Scholen",
  ],
  ["2.6 Aanbod uitbreiden", "Plaatsen voor nieuwkomers", "Okt", "Gemeente"],
);

const inShort = ({ pairs }: AgendaComparison): readonly string[] =>
  pairs.map(({ before, after, fate }) => `${before.row.toString()}-${after.row.toString()} ${fate}`);

describe("an agenda beside the next", () => {
  test("continued, changed, merged, new, no longer mentioned", () => {
    const comparison = compareAgendas(BEFORE, AFTER);
    expect(inShort(comparison)).toEqual(["2-2 continued", "3-3 changed", "4-4 merged", "5-4 merged"]);
    expect(comparison.added.map(({ text }) => text)).toEqual(["Plaatsen voor nieuwkomers"]);
    expect(comparison.noLongerMentioned.map(({ text }) => text)).toEqual(["Onderzoekskring over verzuim"]);
  });

  test("a code that is used again for another ambition joins nothing", () => {
    const { pairs } = compareAgendas(
      agendaOf("A", ["2.6 Doorlopende loopbaan", "Warme overdracht bij de overstap"]),
      agendaOf("B", ["2.6 Aanbod uitbreiden", "Plaatsen voor nieuwkomers"]),
    );
    expect(pairs).toEqual([]);
  });

  test("an abbreviation is known by its initials", () => {
    const { pairs } = compareAgendas(
      agendaOf("A", ["1.1 Samen", "Actieberaad MAO"], ["1.1 Samen", "Themamiddag"]),
      agendaOf("B", ["1.1 Samen", "Leren van casussen met andere ogen in het actieberaad"]),
    );
    expect(pairs.map(({ before }) => before.text)).toEqual(["Actieberaad MAO"]);
  });

  test("every activity is matched, new or no longer mentioned, and never two of these", () => {
    const text = fc.constantFrom(
      "Overleg met scholen",
      "Netwerk HB",
      "Monitoren van verzuim",
      "Onderzoek jeugdhulp",
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), fc.array(text, { minLength: 1 }), (old, young) => {
        const rows = (texts: readonly string[]): readonly Row[] =>
          texts.map((one) => ["1.1 Samen", one, "Sep", "A"]);
        const { pairs, added, noLongerMentioned } = compareAgendas(
          agendaOf("A", ...rows(old)),
          agendaOf("B", ...rows(young)),
        );
        expect(new Set(pairs.map(({ before }) => before.row)).size + noLongerMentioned.length).toBe(
          old.length,
        );
        expect(new Set(pairs.map(({ after }) => after.row)).size + added.length).toBe(young.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe("what people decided goes first", () => {
  const decisionsOf = (...rows: readonly (readonly string[])[]): ReturnType<typeof readAgendaDecisions> =>
    readAgendaDecisions(peilEntries(snapshotOf(sheetOf("Peil", [["Instelling", "Waarde"], ...rows]))));

  test("a successor that no words show", () => {
    const decisions = decisionsOf(["Koppeling: Onderzoekskring over verzuim", "Plaatsen voor nieuwkomers"]);
    const comparison = compareAgendas(BEFORE, AFTER, decisions);
    expect(inShort(comparison)).toContain("6-5 changed");
    expect(comparison.pairs.filter(({ isDecided }) => isDecided)).toHaveLength(1);
    expect(comparison.added).toEqual([]);
  });

  test("no successor", () => {
    const comparison = compareAgendas(BEFORE, AFTER, decisionsOf(["Koppeling: Teamleidersoverleg", "geen"]));
    expect(comparison.noLongerMentioned.map(({ row }) => row)).toEqual([3, 6]);
  });
});

test("agendas follow each other by the year of their sheet, and only where they share an ambition", () => {
  const plan = agendaOf("Jaarplan 2021", ["Iets anders", "Overleg", "Sep", "A"]);
  expect(successiveAgendas([AFTER, BEFORE, plan]).map(([one, other]) => [one.sheet, other.sheet])).toEqual([
    ["Agenda 2022", "Agenda 2023"],
  ]);
});

describe("differences word by word", () => {
  test("what stays, goes and comes", () => {
    expect(wordDifferences("Vier keer per jaar overleg", "Zes keer per jaar samen overleg.")).toEqual([
      { kind: "gone", text: "Vier" },
      { kind: "new", text: "Zes" },
      { kind: "same", text: "keer per jaar" },
      { kind: "new", text: "samen" },
      { kind: "same", text: "overleg." },
    ]);
  });

  test("what is not new gives back the old text, what is not gone the new one", () => {
    const words = fc.array(fc.constantFrom("wij", "maken", "een", "plan", "voor", "scholen"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (old, young) => {
        const runs = wordDifferences(old.join(" "), young.join(" "));
        const without = (kind: string): string =>
          runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join(" ");
        expect(without("new")).toBe(old.join(" "));
        expect(without("gone")).toBe(young.join(" "));
      }),
    );
  });
});

const agreement = measureAgendas();

if (!agreement) {
  console.info(
    "The tables of two published agendas are absent: agreement with a person is not measured here.",
  );
}

test("two published agendas, where they lie beside the project: 70 and 41 activities, F1 at least 0.85", () => {
  const { activities, f1 } = agreement ?? { activities: [70, 41], f1: 1 };
  expect(activities).toEqual([70, 41]);
  expect(f1).toBeGreaterThanOrEqual(0.85);
});
