import { countedName, readSameActors } from "../../src/planning/actors/actorDecisions";
import { actorRegister } from "../../src/planning/actors/actorRegister";
import { pairSetting, readAgendaDecisions } from "../../src/planning/agenda/agendaDecisions";
import { compareAgendas } from "../../src/planning/agenda/compareAgendas";
import { hasEnd } from "../../src/planning/agenda/endedBefore";
import { recogniseAgendas } from "../../src/planning/agenda/recogniseAgendas";
import type { Agenda } from "../../src/planning/agenda/agenda";
import { readWhen } from "../../src/planning/time/readWhen";
import { recurrentLoad } from "../../src/planning/time/recurrentLoad";
import { peilEntries } from "../../src/workbook/peilSheet";
import { changePeil } from "../../src/workbook/changePeil";
import { addedSheet } from "../support/addedSheet";
import { sheetOf, snapshotOf } from "../support/sheet";

function agendaOf(...rows: readonly (readonly string[])[]): Agenda {
  const heading = ["Ambitie", "Activiteit", "Wanneer", "Wie"];
  const [agenda] = recogniseAgendas(sheetOf("Agenda", [heading, ...rows]));
  if (!agenda) throw new Error("No agenda was recognised.");
  return agenda;
}

describe("what people decided about a match", () => {
  const before = agendaOf(["1.1 Samen", "Gesprekken met scholen voeren", "Sep", "A"]);
  const after = agendaOf(
    ["1.1 Samen", "Gesprekken met scholen voeren", "Sep", "A"],
    ["1.1 Samen", "Iets heel anders", "Okt", "B"],
  );
  const pairsWith = (...afters: readonly string[]): readonly (readonly [number, boolean])[] => {
    const text = before.activities[0]?.text ?? "";
    const [edit] = changePeil(
      snapshotOf(),
      { kind: "set", settings: [pairSetting(text, afters)] },
      "2026-01-05",
    );
    if (edit?.kind !== "add-sheet") throw new Error("The sheet Peil was expected to be added.");
    const decisions = readAgendaDecisions(peilEntries(snapshotOf(addedSheet(edit))));
    return compareAgendas(before, after, decisions).pairs.map((pair) => [pair.after.row, pair.isDecided]);
  };

  test.each<readonly [afters: readonly string[], pairs: readonly (readonly [number, boolean])[]]>([
    [[], []],
    [["Gesprekken met scholen voeren"], [[2, true]]],
    [["Iets heel anders"], [[3, true]]],
    [
      ["Gesprekken met scholen voeren", "Iets heel anders"],
      [
        [2, true],
        [3, true],
      ],
    ],
  ])("%j", (afters, pairs) => {
    expect(pairsWith(...afters)).toEqual(pairs);
  });
});

test("names that people said are one count as one, also by way of a third; a circle stays as it is", () => {
  const setting = (name: string, value: string) => ({ name: `Zelfde uitvoerder: ${name}`, value });
  const same = readSameActors([
    setting("Wergroep HB", "Werkgroep HB"),
    setting("WG HB", "wergroep hb"),
    setting("A", "B"),
    setting("B", "A"),
    setting("C", "C"),
  ]);
  expect(["WG HB", "wergroep HB", "A", "C", "D"].map((name) => countedName(name, same))).toEqual([
    "Werkgroep HB",
    "Werkgroep HB",
    "A",
    "C",
    "D",
  ]);
  const agenda = agendaOf(
    ["1", "a", "Sep", "Werkgroep HB"],
    ["1", "b", "Sep", "Wergroep HB, Werkgroep HB"],
    ["1", "c", "Sep", "WG HB"],
  );
  expect(
    actorRegister(agenda, same).map(({ name, merged, activities: asked }) => [name, merged, asked.length]),
  ).toEqual([["Werkgroep HB", ["Wergroep HB", "WG HB"], 3]]);
});

test.each([
  ["Doorlopend tot eind 2022", true],
  ["Voorjaar 2023", true],
  ["december 2023", true],
  ["September", false],
  ["Doorlopend", false],
  ["4 keer per jaar", false],
  ["Doorlopend; november 2023", false],
  ["", false],
])("%j had an end: %s", (text, expected) => {
  expect(hasEnd({ when: readWhen(text) })).toBe(expected);
});

test("recurrent load in a school year of 40 weeks: what has no number is told, not guessed", () => {
  const agenda = agendaOf(
    ["1", "a", "Tweewekelijks", "A"], // 40 / 2 = 20
    ["1", "b", "Driewekelijks", "A"], // 40 / 3 = 13
    ["1", "c", "Maandelijks/doorlopend", "A"], // 10
    ["1", "d", "4-6 keer per jaar", "A"], // 4 to 6
    ["1", "e", "Per kwartaal", "A"], // 4
    ["1", "f", "2 sessies", "A"], // 2
    ["1", "g", "Doorlopend", "A"],
    ["1", "h", "Sep", "A"],
  );
  const { least, most, counted, uncounted } = recurrentLoad(agenda);
  // 20 + 13 + 10 + 4 + 4 + 2 = 53, and 55 with 6 for 4.
  expect([least, most, counted, uncounted.map(({ text }) => text)]).toEqual([53, 55, 6, ["g"]]);
});
