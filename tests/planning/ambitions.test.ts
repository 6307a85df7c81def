import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvRecords } from "../../src/file/csvRecords";
import { checkAmbitions } from "../../src/planning/ambitions/checkAmbitions";
import type { AmbitionTable } from "../../src/planning/ambitions/ambitions";
import { recogniseAgendas } from "../../src/planning/agenda/recogniseAgendas";
import { recogniseAmbitions } from "../../src/planning/ambitions/recogniseAmbitions";
import { loadLanguage } from "../../src/language/language";
import type { CellValue } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf } from "../support/sheet";

const NOWHERE = { agendas: [], period: undefined, today: "2026-01-05" };
const HEADING = ["Speerpunt", "Type", "Ambitie (doen)", "Weetvraag", "Starten met doen", "Jaar van weten"];

function tableOf(...rows: readonly (readonly CellValue[])[]): AmbitionTable {
  const [table] = recogniseAmbitions(sheetOf("Ambities", [HEADING, ...rows]));
  if (!table) throw new Error("No ambitions were recognised.");
  return table;
}

const REPEATED = ["Ambitie", "Weetvraag", "Starten met doen", "Jaar van weten"];

const TABLE = tableOf(
  ["Basis", "Versterken", "De afspraken over de basis zijn helder", "Zijn ze helder?", 2020, 2021],
  [null, "Verbinden", "Scholen kennen elkaars expertise", "Kennen zij die?", 2021, 2022],
  [null, "Vernieuwen", "Scholen gebruiken elkaars expertise", "Hoe vaak?", 2020, "2023"],
  ["Een opmerking onder de tabel"],
);

test("ambitions under their focus area, with their years; a note is none", () => {
  expect(TABLE.ambitions.map(({ focusArea, type, startYear }) => [focusArea, type, startYear])).toEqual([
    ["Basis", "Versterken", { kind: "year", year: 2020 }],
    ["Basis", "Verbinden", { kind: "year", year: 2021 }],
    ["Basis", "Vernieuwen", { kind: "year", year: 2020 }],
  ]);
});

describe("as printed", () => {
  const shown = (sheet: SheetSnapshot): readonly (readonly (string | number)[])[] =>
    recogniseAmbitions(sheet).flatMap(({ ambitions }) =>
      ambitions.map(({ focusArea, type, text, question, startYear, knowYear }) => [
        focusArea,
        type,
        text,
        question,
        ...[startYear, knowYear].map((planned) => (planned.kind === "year" ? planned.year : planned.kind)),
      ]),
    );
  const EXPECTED = [
    ["Basis", "Versterken", "Afspraken helder", "Zijn ze helder?", 2020, 2021],
    ["Basis", "Verbinden", "Scholen kennen elkaar", "Kennen zij die?", 2021, 2022],
  ];

  test.each<readonly [form: string, rows: readonly (readonly CellValue[])[]]>([
    [
      "lists with bullets in one row",
      [
        HEADING,
        [
          "Basis",
          "Versterken\nVerbinden",
          "• Afspraken helder\n• Scholen kennen elkaar",
          "• Zijn ze helder?\n• Kennen zij die?",
          "2020\n2021",
          "2021\n2022",
        ],
      ],
    ],
    [
      "numbered lists",
      [
        HEADING,
        [
          "Basis",
          "1. Versterken\n2. Verbinden",
          "1. Afspraken helder\n2. Scholen kennen elkaar",
          "1. Zijn ze helder?\n2. Kennen zij die?",
          "2020\n2021",
          "2021\n2022",
        ],
      ],
    ],
    [
      "the focus area as a line of its own, the kind before the text",
      [
        ["Ambitie", "Weetvraag", "Start", "Weten"],
        ["Basis"],
        ["Versterken: Afspraken helder", "Zijn ze helder?", 2020, 2021],
        ["Verbinden – Scholen kennen elkaar", "Kennen zij die?", 2021, 2022],
        ["Een opmerking onder de tabel"],
      ],
    ],
    [
      "the heading again on the next page, its columns in another order, the kind in a column without a heading",
      [
        ["Speerpunt", null, "Ambitie", "Weetvraag", "Starten met doen", "Jaar van weten"],
        ["Basis", "Versterken", "Afspraken helder", "Zijn ze helder?", 2020, 2021],
        [],
        ["Speerpunt", null, "Ambities", "Jaar van weten", "Starten met doen", "Weetvragen"],
        ["Basis", "Verbinden", "Scholen kennen elkaar", 2022, 2021, "Kennen zij die?"],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(shown(sheetOf("Ambities", rows))).toEqual(EXPECTED);
  });

  test("two focus areas side by side, with the kinds before both", () => {
    const rows = [
      [null, "Basis", null, null, null, "Extra", null, null, null],
      ["Type", ...REPEATED, ...REPEATED],
      ["Versterken", "a", "a?", 2020, 2021, "c", "c?", 2020, 2022],
      ["Verbinden", "b", "b?", 2021, 2022, "d", "d?", 2022, 2023],
    ];
    const sheet = {
      ...sheetOf("Ambities", rows),
      merged: [{ sheet: "Ambities", top: 1, left: 2, bottom: 1, right: 5 }],
    };
    expect(shown(sheet)).toEqual([
      ["Basis", "Versterken", "a", "a?", 2020, 2021],
      ["Basis", "Verbinden", "b", "b?", 2021, 2022],
      ["Extra", "Versterken", "c", "c?", 2020, 2022],
      ["Extra", "Verbinden", "d", "d?", 2022, 2023],
    ]);
  });

  test("a year merged over two ambitions is that of both", () => {
    const rows = [HEADING, ["Basis", "", "a", "a?", 2020, 2021], [null, "", "b", "b?", null, 2022]];
    const sheet = {
      ...sheetOf("Ambities", rows),
      merged: [{ sheet: "Ambities", top: 2, left: 5, bottom: 3, right: 5 }],
    };
    expect(shown(sheet).map((row) => row.slice(-2))).toEqual([
      [2020, 2021],
      [2020, 2022],
    ]);
  });

  test("three years beside two ambitions: the texts are not guessed, and the cell is named", () => {
    const table = tableOf([
      "Basis",
      "Versterken",
      "• a\n• b\n• c",
      "• a?\n• b?",
      "2020\n2021\n2022",
      "2021\n2022\n2023",
    ]);
    expect(table.ambitions.map(({ text, question, type }) => [text, question, type])).toEqual([
      ["a", "", "Versterken"],
      ["b", "", "Versterken"],
      ["c", "", "Versterken"],
    ]);
    const { findings } = checkAmbitions(table, NOWHERE);
    expect(findings.map(({ rule, cell }) => [rule, cell.column])).toEqual([["ambition-pairing", 4]]);
  });
});

test.each<readonly [title: string, start: number, know: number, columns: readonly number[]]>([
  ["Ondersteuningsplan 2020-2024", 2020, 2024, []],
  ["Ondersteuningsplan 2020-2024", 2019, 2024, [5]],
  ["Meerjarenplan 2020 t/m 2023", 2020, 2024, [6]],
  ["Meerjarenplan 2020 t/m 2023", 2025, 2026, [5, 6]],
  ["Schooljaar 2022-2023", 2019, 2030, []],
])("%s: start %i and knowing %i", (title, start, know, columns) => {
  const sheet = sheetOf("Ambities", [[title], HEADING, ["S", "T", "a", "a?", start, know]]);
  const outside = recogniseAmbitions(sheet).flatMap((table) =>
    checkAmbitions(table, NOWHERE).findings.filter(({ rule }) => rule === "ambition-period"),
  );
  expect(outside.map(({ cell }) => cell.column)).toEqual(columns);
});

test("the years of the plan as people set them go before those on the sheet", () => {
  const table = { ...tableOf(["S", "T", "a", "a?", 2020, 2024]), period: { first: 2020, last: 2022 } };
  const period = { first: 2020, last: 2024 };
  expect(checkAmbitions(table, NOWHERE).findings).toHaveLength(1);
  expect(checkAmbitions(table, { ...NOWHERE, period }).findings).toEqual([]);
});

test.each<readonly [answer: CellValue, today: string, severity: string | undefined]>([
  [null, "2020-12-31", undefined],
  [null, "2021-01-01", "remark"],
  [null, "2021-12-31", "remark"],
  [null, "2022-01-01", "signal"],
  ["Ja, helder.", "2022-01-01", undefined],
])("answer %j on %s", (answer, today, severity) => {
  const rows = [
    [...HEADING, "Antwoord"],
    ["S", "T", "a", "Weten we het?", 2020, 2021, answer],
  ];
  const [table] = recogniseAmbitions(sheetOf("Ambities", rows));
  const { findings } = table ? checkAmbitions(table, { ...NOWHERE, today }) : { findings: [] };
  expect(findings.map((finding) => finding.severity)).toEqual(severity === undefined ? [] : [severity]);
});

test("what could not be checked is said: years of the plan, a year plan, a place for answers", async () => {
  const dutch = await loadLanguage("nl");
  const { skipped } = checkAmbitions(TABLE, NOWHERE);
  expect(skipped.map(({ why }) => dutch.say(why))).toEqual([
    expect.stringContaining("over welke jaren"),
    expect.stringContaining("geen jaarplan"),
    expect.stringContaining("geen kolom ‘Antwoord’"),
  ]);
});

test("an ambition that started earlier is still to be in the plan up to its year of knowing", () => {
  const agendas = recogniseAgendas(
    sheetOf("Jaarplan", [
      ["Ambitie", "Wat", "Wie", "Wanneer"],
      ["De afspraken over de basis zijn helder", "Aanpassen", "Werkgroep", "maart 2022"],
      [null, "Nog eens", "Werkgroep", "april 2022"],
      [null, "Afronden", "Werkgroep", "januari 2023"],
    ]),
  );
  const { findings } = checkAmbitions(TABLE, { ...NOWHERE, agendas });
  // Two of three times are in 2022; the second runs from 2021 to 2022, the third from 2020 to 2023.
  expect(findings.map(({ rule, cell }) => [rule, cell.row])).toEqual([
    ["ambition-not-planned", 3],
    ["ambition-not-planned", 4],
  ]);
});

test("no ambitions in an agenda", () => {
  const rows = [
    ["Ambitie", "Activiteit", "Wanneer", "Wie"],
    ["1.1 Samen", "Overleg", "Sep", "A"],
  ];
  expect(recogniseAmbitions(sheetOf("Agenda", rows))).toEqual([]);
});

test("what starts in the year of a plan and is not in it; the plan may word it a little further", async () => {
  const dutch = await loadLanguage("nl");
  const agendas = recogniseAgendas(
    sheetOf("Jaarplan 2020", [
      ["Speerpunt", "Ambitie", "Stap", "Wat", "Wie", "Wanneer"],
      [
        "Basis",
        "De afspraken over de basis zijn helder geformuleerd",
        1,
        "Aanpassen",
        "Werkgroep",
        "maart 2020.",
      ],
    ]),
  );
  const { findings } = checkAmbitions(TABLE, { ...NOWHERE, agendas });
  expect(findings.map(({ rule, severity, message }) => [rule, severity, dutch.say(message)])).toEqual([
    [
      "ambition-not-planned",
      "signal",
      "De ambitie ‘Scholen gebruiken elkaars expertise’ start in 2020, maar staat niet in het plan voor dat jaar (blad Jaarplan 2020).",
    ],
  ]);
});

test.each<readonly [start: CellValue, know: CellValue, rules: readonly string[]]>([
  [2020, 2020, []],
  [2022, 2021, ["ambition-order"]],
  [null, 2021, ["ambition-year"]],
  ["volgend jaar", 2021, ["ambition-year"]],
])("start %j and knowing %j", (start, know, rules) => {
  const { findings } = checkAmbitions(tableOf(["S", "T", "Ambitie", "Vraag?", start, know]), NOWHERE);
  expect(findings.map(({ rule }) => rule)).toEqual(rules);
});

const FOLDER = join(__dirname, "../../../shared/domain");
const isPresent = existsSync(FOLDER);
if (!isPresent) console.info("The published ambitions are absent: their checks are not run here.");

test("24 published ambitions, where they lie beside the project: three that start in 2020 are not in its year plan", () => {
  const rowsOf = (name: string): readonly (readonly string[])[] =>
    isPresent ? csvRecords(readFileSync(join(FOLDER, name), "utf8"), ";") : [];
  const [table] = recogniseAmbitions(sheetOf("Ambities", rowsOf("doen-weten-utrechtpo.csv")));
  const plans = recogniseAgendas(sheetOf("Jaarplan", rowsOf("jaarplan-utrechtpo-2020.csv")));
  const { findings } = table ? checkAmbitions(table, { ...NOWHERE, agendas: plans }) : { findings: [] };
  expect(table?.ambitions.length ?? 24).toBe(24);
  expect(plans[0]?.activities.length ?? 28).toBe(28);
  // Governance and sharing data under Kwaliteit, and Jonge Kind under Doorgaande lijn.
  expect(findings.map(({ cell }) => cell.row - 1)).toEqual(isPresent ? [10, 11, 21] : []);
});
