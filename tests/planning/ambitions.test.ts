import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvRecords } from "../../src/file/csvRecords";
import { checkAmbitions } from "../../src/planning/ambitions/checkAmbitions";
import type { AmbitionTable } from "../../src/planning/ambitions/ambitions";
import { recogniseAgendas } from "../../src/planning/agenda/recogniseAgendas";
import { recogniseAmbitions } from "../../src/planning/ambitions/recogniseAmbitions";
import { loadLanguage } from "../../src/language/language";
import type { CellValue } from "../../src/workbook/cell";
import { sheetOf } from "../support/sheet";

const HEADING = ["Speerpunt", "Type", "Ambitie (doen)", "Weetvraag", "Starten met doen", "Jaar van weten"];

function tableOf(...rows: readonly (readonly CellValue[])[]): AmbitionTable {
  const [table] = recogniseAmbitions(sheetOf("Ambities", [HEADING, ...rows]));
  if (!table) throw new Error("No ambitions were recognised.");
  return table;
}

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
  const { findings } = checkAmbitions(TABLE, agendas);
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
  const { findings } = checkAmbitions(tableOf(["S", "T", "Ambitie", "Vraag?", start, know]), []);
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
  const { findings } = table ? checkAmbitions(table, plans) : { findings: [] };
  expect(table?.ambitions.length ?? 24).toBe(24);
  expect(plans[0]?.activities.length ?? 28).toBe(28);
  // Governance and sharing data under Kwaliteit, and Jonge Kind under Doorgaande lijn.
  expect(findings.map(({ cell }) => cell.row - 1)).toEqual(isPresent ? [10, 11, 21] : []);
});
