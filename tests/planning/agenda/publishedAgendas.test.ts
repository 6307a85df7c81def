import { agendaSummary, repetitionMessages } from "../../../src/planning/agenda/agendaSummary";
import type { Activity, Agenda } from "../../../src/planning/agenda/agenda";
import { checkAgenda } from "../../../src/planning/agenda/checkAgenda";
import { recogniseAgendas } from "../../../src/planning/agenda/recogniseAgendas";
import { loadLanguage } from "../../../src/language/language";
import { printedSheet, testPublished, type PrintedCells } from "../../support/published";

/** Rows that list several activities in one cell; the published table has lost their line ends. */
const PRINTED: PrintedCells = {
  46: {
    activiteit:
      "Beweging naar '0' vrijstellingen\n• Wergroep met kernpartners vanuit MAO\n• Verkennen deelname OZA experimenteerregeling waaronder mogelijkheden voor onderwijs naar zorg- en behandelsetting\n• Verdere analyse doelgroep",
    wanneer: "Maandelijks\nDeadline nov 2022",
    wie: "Kernpartners olv leerplicht\nKernpartners, scholen en gemeente",
  },
  48: {
    activiteit:
      "Verdere versterking van ondersteuning hoog- en meerbegaafden\n• Wergroep HB: aan de hand van 'bespreekstuk slimme leerlingen' verder verkennen oplossingsrichtingen\n• Kennisnetwerk HB voortzetten",
    wanneer: "Doorlopend\n4 keer per jaar",
    wie: "Wergroep HB olv Sterk VO\nScholen en Sterk VO",
  },
  49: {
    activiteit:
      "Verder verkennen overgang PO VO kinderen met ondersteuningsbehoefte [onderinstroom]\nData verzamelen/cijfermatig onderbouwen\nVanuit data-analyse richtingen onderzoeken\nStedelijke verkenning 11-15 onderwijs",
    wanneer: "Doorlopend\nDoorlopend",
    wie: "Sterk VO, samenwerkingsverband PO\nWergroep olv Sterk VO",
  },
};

function published(year: string, printed: PrintedCells = {}): Agenda {
  const file = `uitvoeringsagenda-sterkvo-${year}`;
  const [agenda, ...others] = recogniseAgendas(printedSheet(`Agenda ${year}`, file, 3, printed));
  expect(others).toEqual([]);
  if (!agenda) throw new Error("No agenda was recognised.");
  return agenda;
}

/** The row of the table, from 1: the heading stands in row 1 of the sheet. */
const rowOf = ({ row }: { readonly row: number }): number => row - 1;

testPublished("70 rows of which 67 name an activity, and 41: each under its own ambition", () => {
  const [before, after] = [published("2022-2023", PRINTED), published("2023-2024")];
  expect([before, after].map(({ activities }) => activities.length)).toEqual([70, 41]);
  expect(before.activities.filter(({ text }) => text === "").map(rowOf)).toEqual([50, 51, 52]);
  const ambitions = ({ activities }: Agenda): number =>
    new Set(activities.map(({ ambition }) => ambition)).size;
  expect([before, after].map(ambitions)).toEqual([17, 18]);
  expect([before, after].map(({ year }) => year)).toEqual([
    { kind: "school-year", first: 2022 },
    { kind: "school-year", first: 2023 },
  ]);
});

testPublished("rows with several activities give each its own time and actors", () => {
  const { activities } = published("2022-2023", PRINTED);
  const short = ({ text, whenText, actors }: Activity): string =>
    `${text.split(" ").at(-1) ?? ""}: ${whenText} | ${actors.join(" + ")}`;
  const all = "Sterk VO + Samenwerkingsverband PO + scholen";
  const divided = activities.filter(({ parts }) => parts.length > 0);
  expect(divided.map((one) => [rowOf(one), one.isPairingCertain, ...one.parts.map(short)])).toEqual([
    // A cell whose bullets stand behind each other: four activities, four times, and the actors of all.
    [
      38,
      true,
      `Passenderwijs: Doorlopend | ${all}`,
      `(beleidsniveau): 4 keer per jaar | ${all}`,
      `niveau): Om de 6 weken | ${all}`,
      `niveau): 1 keer per jaar (jan/feb) | ${all}`,
    ],
    [
      46,
      false,
      "MAO: Maandelijks | Kernpartners + leerplicht",
      "behandelsetting: Deadline nov 2022 | Kernpartners + scholen + gemeente",
      "doelgroep:  | ",
    ],
    [
      48,
      true,
      "oplossingsrichtingen: Doorlopend | Wergroep HB + Sterk VO",
      "voortzetten: 4 keer per jaar | Scholen + Sterk VO",
    ],
    [
      49,
      false,
      "onderbouwen: Doorlopend | Sterk VO + samenwerkingsverband PO",
      "onderzoeken: Doorlopend | Wergroep + Sterk VO",
      "onderwijs:  | ",
    ],
  ]);
});

testPublished("four activities stand under 1.4, 3.1 and 4.1: linked, and counted once", async () => {
  const dutch = await loadLanguage("nl");
  const agenda = published("2022-2023", PRINTED);
  expect(agenda.repeated.map((mentions) => mentions.map(rowOf))).toEqual([
    [8, 45, 63], // Onderzoekskring
    [9, 43, 64], // Werkplaatsen
    [12, 42, 62], // Actieberaad
    [14, 44, 65], // Procesevaluaties
  ]);
  // 67 - 4 x 2 = 59
  expect(repetitionMessages(agenda).map(dutch.say)).toEqual([
    "Van de 67 staan 4 activiteiten onder meer ambities. Eén keer geteld: 59.",
  ]);
  expect(dutch.say(agendaSummary(agenda))).toMatch(/^67 activiteiten: /);
  expect(published("2023-2024").repeated).toEqual([]);
});

testPublished(
  "what the first agenda lacks or leaves open is what is found in it, and nothing else",
  async () => {
    const dutch = await loadLanguage("nl");
    const { findings } = checkAgenda(published("2022-2023", PRINTED));
    expect(
      findings
        .map(({ rule, cell }) => [rule, rowOf(cell)] as const)
        .sort(([, one], [, other]) => one - other),
    ).toEqual([
      ["activity-repeated", 8], // other actors in 4.1
      ["activity-repeated", 9], // until the end of 2022 in 1.4 only
      ["activity-repeated", 12],
      ["activity-pairing", 46],
      ["activity-pairing", 49],
      ["activity-missing", 50],
      ["activity-missing", 51],
      ["activity-missing", 52],
      ["activity-without-actor", 60],
    ]);
    const said = (row: number): string =>
      findings.filter(({ cell }) => rowOf(cell) === row).map((one) => dutch.say(one.message))[0] ?? "";
    expect(said(50)).toContain("misschien horen ze bij elkaar");
    expect(said(51)).not.toContain("misschien");
    expect(said(46)).toContain("Verkennen deelname OZA experimenteerregeling");
    expect(said(46)).toContain("Deadline nov 2022, Kernpartners, scholen en gemeente; ");
    expect(said(46)).toContain("Verdere analyse doelgroep → ?");
    expect(said(9)).toContain(
      "3 keer, en niet overal met dezelfde tijd en uitvoerders: D10 (Doorlopend tot eind 2022",
    );
    expect(checkAgenda(published("2023-2024")).findings).toEqual([]);
  },
);
