import { recogniseAgendas } from "../../../src/planning/agenda/recogniseAgendas";
import type { Agenda } from "../../../src/planning/agenda/agenda";
import { actorRegister } from "../../../src/planning/actors/actorRegister";
import { recurrentLoad } from "../../../src/planning/time/recurrentLoad";
import { yearLoad } from "../../../src/planning/time/quarters";
import { sheetOf } from "../../support/sheet";

const HEADING = ["Ambitie", "Activiteit", "Wanneer", "Wie"];

function agendaOf(...rows: readonly (readonly string[])[]): Agenda {
  const [agenda] = recogniseAgendas(sheetOf("Agenda", [HEADING, ...rows]));
  if (!agenda) throw new Error("No agenda was recognised.");
  return agenda;
}

const MAO = ["1.4", "Actieberaad MAO en adopter van scholen", "Maandelijks", "Kernpartners"];

test.each<
  readonly [what: string, repeated: readonly (readonly number[])[], rows: readonly (readonly string[])[]]
>([
  [
    "the same words and actor",
    [[2, 3]],
    [
      ["1.1", "Werkplaatsen op scholen", "Sep", "HU"],
      ["4.1", "Werkplaatsen scholen", "Doorlopend", "HU, KOOS"],
    ],
  ],
  [
    "the same words and kind of time",
    [[2, 3]],
    [
      ["1.1", "Werkplaatsen op scholen", "Doorlopend", "A"],
      ["4.1", "Werkplaatsen scholen", "Doorlopend tot eind 2022", "B"],
    ],
  ],
  [
    "a longer text joins what already comes back",
    [[2, 3, 4]],
    [
      MAO,
      ["3.1", "Actieberaad MAO", "Maandelijks", "Kernpartners"],
      ["4.1", "Actieberaad MAO", "Maandelijks", "Kernpartners"],
    ],
  ],
  [
    "but a longer text alone proves nothing",
    [],
    [MAO, ["3.1", "Actieberaad MAO", "Maandelijks", "Kernpartners"]],
  ],
  [
    "a single word needs both",
    [[2, 4]],
    [
      ["1.1", "Evaluatie", "Sep", "A"],
      ["2.1", "Evaluatie", "Sep", "B"],
      ["3.1", "Evaluatie", "Okt", "A"],
    ],
  ],
  [
    "under one ambition they are two",
    [],
    [
      ["1.1", "Overleg schoolleiders", "Sep", "A"],
      ["1.1", "Overleg schoolleiders", "Okt", "A"],
    ],
  ],
  [
    "neither actor nor time in common",
    [],
    [
      ["1.1", "Evaluatie werkwijze", "Sep", "A"],
      ["2.1", "Evaluatie werkwijze", "Doorlopend", "B"],
    ],
  ],
])("%s", (_, repeated, rows) => {
  expect(agendaOf(...rows).repeated.map((mentions) => mentions.map(({ row }) => row))).toEqual(repeated);
});

test("what is named three times is asked once, planned once, and counted from the least to the most said of it", () => {
  const agenda = agendaOf(
    ["1.4", "Actieberaad MAO", "Maandelijks", "Kernpartners"],
    ["3.1", "Actieberaad MAO", "4 keer per jaar", "Kernpartners"],
    ["4.1", "Actieberaad MAO", "Maandelijks", "Kernpartners, HU"],
    ["4.1", "Werkmiddag", "Sep", "Kernpartners"],
  );
  const { least, most, counted } = recurrentLoad(agenda);
  expect([least, most, counted]).toEqual([4, 10, 1]); // 4 times a year, or ten months of school
  expect(yearLoad(agenda).recurring.map(({ row }) => row)).toEqual([2]);
  expect(actorRegister(agenda).map(({ name, activities }) => [name, activities.length])).toEqual([
    ["Kernpartners", 2],
    ["HU", 1],
  ]);
});

test.each([
  ["Agenda 2022-2023", "Activiteit", "Sep", "school-year", 8],
  ["Jaarplan 2020", "Activiteit", "Sep", "calendar-year", 1],
  ["Plan", "Activiteit", "september 2020", "calendar-year", 1],
  ["Plan", "Activiteit", "Tweede helft schooljaar", "school-year", 8],
  ["Plan", "Activiteit", "Sep", "school-year", 8],
] as const)("the year of %s (%s, %s) is the %s", (name, what, when, kind, first) => {
  const [agenda] = recogniseAgendas(
    sheetOf(name, [
      [what, "Wanneer", "Wie"],
      ["A", when, "X"],
    ]),
  );
  const load = agenda && yearLoad(agenda);
  expect([load?.kind, load?.quarters[0]?.months[0]?.month]).toEqual([kind, first]);
});

test("a heading names the year of its plan before the sheet does", () => {
  const heading = ["Ambitie 2022 – 2026", "Dit gaan we doen in 2022-2023", "Activiteiten", "Wanneer", "Wie"];
  const [agenda] = recogniseAgendas(
    sheetOf("Blad1", [heading, ["1.1", "Wij verbinden", "Netwerk", "Sep", "X"]]),
  );
  expect(agenda?.year).toEqual({ kind: "school-year", first: 2022 });
  expect(agenda?.activities[0]?.intention).toBe("Wij verbinden");
});
