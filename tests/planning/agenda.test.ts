import { actorRegister } from "../../src/planning/actors/actorRegister";
import { checkAgenda } from "../../src/planning/agenda/checkAgenda";
import type { Agenda } from "../../src/planning/agenda/agenda";
import { yearLoad } from "../../src/planning/time/quarters";
import { recogniseAgendas } from "../../src/planning/agenda/recogniseAgendas";
import { splitActors } from "../../src/planning/actors/splitActors";
import { loadLanguage } from "../../src/language/language";
import type { CellValue } from "../../src/workbook/cell";
import { sheetOf } from "../support/sheet";

const HEADING = ["Hoofdstuk", "Ambitie", "Voornemen", "Activiteit", "Wanneer", "Wie"];

function agendaOf(...rows: readonly (readonly CellValue[])[]): Agenda {
  const [agenda, ...others] = recogniseAgendas(sheetOf("Agenda", [HEADING, ...rows]));
  expect(others).toEqual([]);
  if (!agenda) throw new Error("No agenda was recognised.");
  return agenda;
}

describe("who", () => {
  test.each([
    [
      "Sterk VO, gemeente Utrecht en partners in netwerk",
      ["Sterk VO", "gemeente Utrecht", "partners in netwerk"],
    ],
    ["Samenwerkingsverbanden po en vo, en loketten", ["Samenwerkingsverbanden po en vo", "loketten"]],
    ["Werkgroep Ouder- en Jeugdsteunpunt", ["Werkgroep Ouder- en Jeugdsteunpunt"]],
    ["Bpo'ers met andere kernpartners en scholen", ["Bpo'ers", "andere kernpartners", "scholen"]],
    ["Kernpartners in samenwerking met HU en gemeenten", ["Kernpartners", "HU", "gemeenten"]],
    ["Werkgroep HB olv Sterk VO", ["Werkgroep HB", "Sterk VO"]],
    ["Sterk VO (datateam, OPDC)", ["Sterk VO (datateam, OPDC)"]],
    [
      "Beleidsmedewerker Onderwijs en Kwaliteit en projectmedewerker Kwaliteit i.s.m. werkgroep Kwaliteitsaanpak.",
      [
        "Beleidsmedewerker Onderwijs en Kwaliteit",
        "projectmedewerker Kwaliteit",
        "werkgroep Kwaliteitsaanpak",
      ],
    ],
    ["Beleidsmedewerker Onderwijs en scholen", ["Beleidsmedewerker Onderwijs", "scholen"]],
    ["Beleidsmedewerker en HU", ["Beleidsmedewerker", "HU"]],
    ["Directeur en voorzitter TLC.", ["Directeur", "voorzitter TLC"]],
    ["Kernpartners\nScholen.", ["Kernpartners", "Scholen"]],
    ["", []],
  ])("%j is %j", (text, actors) => {
    expect(splitActors(text)).toEqual(actors);
  });

  test("counted by actor; capitals and apostrophes are one, other spellings are only proposed", () => {
    const agenda = agendaOf(
      ["1", "1.1", "v", "a", "Sep", "Bpo'ers en Werkgroep Jeugd"],
      ["1", "1.1", "v", "b", "Sep", "BPO’ers en Wergroep Jeugd"],
      ["1", "1.1", "v", "c", "Sep", "SWV PO"],
      ["1", "1.1", "v", "d", "Sep", "Samenwerkingsverband PO"],
      ["1", "1.1", "v", "e", "Sep", "SWV VO"],
    );
    expect(
      actorRegister(agenda).map(({ name, activities: asked, alike }) => [name, asked.length, alike]),
    ).toEqual([
      ["Bpo'ers", 2, []],
      ["Werkgroep Jeugd", 1, ["Wergroep Jeugd"]],
      ["Wergroep Jeugd", 1, ["Werkgroep Jeugd"]],
      ["SWV PO", 1, ["Samenwerkingsverband PO"]],
      ["Samenwerkingsverband PO", 1, ["SWV PO"]],
      ["SWV VO", 1, []],
    ]);
  });
});

describe("recognition", () => {
  test("chapter, ambition and intention hold for the rows beneath them, also where they are merged", () => {
    const rows = [
      HEADING,
      ["1. Visie", "1.1 Samen", "Wij verbinden", "Netwerk", "Doorlopend", "Sterk VO"],
      [null, null, null, "Expertgroep", "4 keer per jaar", "Scholen"],
      [null, "1.2 Regio", "Wij ontmoeten", "Kalender", "Sep", "Scholen"],
    ];
    const sheet = {
      ...sheetOf("Agenda", rows),
      merged: [{ sheet: "Agenda", top: 2, left: 1, bottom: 4, right: 1 }],
    };
    const [agenda] = recogniseAgendas(sheet);
    expect(
      agenda?.activities.map(({ chapter, ambition, intention }) => [chapter, ambition, intention]),
    ).toEqual([
      ["1. Visie", "1.1 Samen", "Wij verbinden"],
      ["1. Visie", "1.1 Samen", "Wij verbinden"],
      ["1. Visie", "1.2 Regio", "Wij ontmoeten"],
    ]);
  });

  test("a year plan in steps", () => {
    const rows = [
      ["Speerpunt", "Ambitie", "Stap", "Wat", "Wie", "Wanneer"],
      ["Basis", "Afspraken helder", 1, "Afspraken aanpassen", "Werkgroep", "maart, april, juni 2020."],
      [null, null, 2, "Feedback vragen", "Werkgroep", "september 2020."],
    ];
    const [plan] = recogniseAgendas(sheetOf("Jaarplan", rows));
    expect(plan?.activities.map(({ chapter, step, text }) => [chapter, step, text])).toEqual([
      ["Basis", "1", "Afspraken aanpassen"],
      ["Basis", "2", "Feedback vragen"],
    ]);
  });

  test("a line of its own is the chapter of what follows", () => {
    const rows = [["Activiteit", "Wanneer", "Wie"], ["1. Visie"], ["Netwerk", "Sep", "Scholen"]];
    // The title stands in the column of activities, so it reads as one that says nothing else.
    const shifted = rows.map((row) => [null, ...row]);
    const titled = shifted.map((row) => (row[1] === "1. Visie" ? ["1. Visie"] : row));
    const [agenda] = recogniseAgendas(sheetOf("Agenda", titled));
    expect(agenda?.activities.map(({ chapter, text }) => [chapter, text])).toEqual([["1. Visie", "Netwerk"]]);
  });

  test.each([
    [
      [
        ["Post", "2021"],
        ["Baten", 5],
      ],
    ],
    [
      [
        ["code", "Actie", "Norm", "Aug 24"],
        ["A1", "x", 3, 4],
      ],
    ],
    [
      [
        ["Wie", "Wanneer"],
        ["Jan", "maandag"],
      ],
    ],
  ])("no agenda in %j", (rows) => {
    expect(recogniseAgendas(sheetOf("Blad", rows))).toEqual([]);
  });
});

test("the school year runs from August: what is planned in each quarter, what recurs, what has no time", () => {
  const agenda = agendaOf(
    ["1", "1.1", "v", "start", "Aug - okt, juni", "A"],
    ["1", "1.1", "v", "half", "Tweede helft schooljaar", "A"],
    ["1", "1.1", "v", "net", "Doorlopend; november 2023", "A"],
    ["1", "1.1", "v", "open", "Te bepalen", "A"],
    ["1", "1.1", "v", "none", null, "A"],
  );
  const load = yearLoad(agenda);
  const texts = (list: Agenda["activities"]): readonly string[] => list.map(({ text }) => text);
  expect(load.kind).toBe("school-year");
  expect(load.quarters.map(({ activities }) => texts(activities))).toEqual([
    ["start"],
    ["net"],
    ["half"],
    ["start", "half"],
  ]);
  const months = load.quarters.flatMap((quarter) => quarter.months);
  expect(months.map(({ month, activities }) => [month, ...texts(activities)])).toEqual([
    [8, "start"],
    [9, "start"],
    [10, "start"],
    [11, "net"],
    [12],
    [1],
    [2, "half"],
    [3, "half"],
    [4, "half"],
    [5, "half"],
    [6, "start", "half"],
    [7, "half"],
  ]);
  expect([texts(load.recurring), texts(load.undated)]).toEqual([["net"], ["open", "none"]]);
});

test("what is missing is a remark: nothing to do, no time, no actor", async () => {
  const dutch = await loadLanguage("nl");
  const agenda = agendaOf(
    ["1", "1.1 Samen", "v", null, "Sep", "A"],
    ["1", "1.1 Samen", "v", "Netwerk", null, "A"],
    ["1", "1.1 Samen", "v", "Overleg", "Sep", null],
  );
  const { findings, performed } = checkAgenda(agenda);
  expect(performed).toBe(3);
  expect(findings.map(({ rule, severity, message }) => [rule, severity, dutch.say(message)])).toEqual([
    ["activity-missing", "remark", "Onder ‘1.1 Samen’ staat een tijd of een uitvoerder zonder activiteit."],
    ["activity-without-time", "remark", "Bij ‘Netwerk’ staat niet wanneer het gebeurt."],
    ["activity-without-actor", "remark", "Bij ‘Overleg’ staat niet wie het doet."],
  ]);
});
