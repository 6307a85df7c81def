import { addAnswerColumn } from "../../src/planning/ambitions/answerColumn";
import { recogniseAmbitions } from "../../src/planning/ambitions/recogniseAmbitions";
import { recogniseAgendas } from "../../src/planning/agenda/recogniseAgendas";
import { addStatusColumns } from "../../src/planning/status/statusEdits";
import { tableNow } from "../../src/taskpane/planning/tableNow";
import type { CellValue } from "../../src/workbook/cell";
import type { Edit } from "../../src/workbook/edit";
import { sheetOf, snapshotOf } from "../support/sheet";

type Rows = readonly (readonly CellValue[])[];

const PLAN: Rows = [
  ["Ambitie", "Activiteit", "Wie", "Wanneer"],
  ["Meer rust", "Gesprekken voeren", "Team", "juni 2026"],
  ["Meer plekken", "Lokaal zoeken", "Bestuur", "mei 2026"],
];

/** Where the headings of the new columns come, "row,column" each; or why nothing is written. */
const asked = (rows: Rows): readonly string[] | string => {
  const sheet = sheetOf("Plan", PLAN);
  const agendas = recogniseAgendas(sheet);
  const [agenda] = agendas;
  if (!agenda) throw new Error("There is no plan.");
  const edits = tableNow(agenda, agendas, recogniseAgendas, (now) =>
    addStatusColumns(now, { title: "t", message: "m" }),
  );
  const found = typeof edits === "function" ? edits(snapshotOf(sheetOf("Plan", rows))) : edits;
  if ("code" in found) return found.code;
  return found.flatMap((edit: Edit) =>
    edit.kind === "set-cells"
      ? edit.cells.map(({ row, column }) => `${row.toString()},${column.toString()}`)
      : [],
  );
};

describe("columns of a plan come where the plan is when they are written", () => {
  test.each<readonly [string, Rows, readonly string[] | string]>([
    ["as it was", PLAN, ["1,5", "1,6"]],
    ["two rows lower", [["Jaarplan"], [null], ...PLAN], ["3,5", "3,6"]],
    ["beside a new column", PLAN.map((row) => [...row, "x"]), ["1,6", "1,7"]],
    ["no longer there", [["Leeg"]], "changed-meanwhile"],
    ["not the only one", [...PLAN, [null], ...PLAN], "changed-meanwhile"],
  ])("%s", (_, rows, expected) => {
    expect(asked(rows)).toEqual(expected);
  });
});

test("a sheet of ambitions too", () => {
  const rows: Rows = [
    ["Speerpunt", "Type", "Ambitie", "Weetvraag", "Starten met doen", "Jaar van weten"],
    ["Basis", "Versterken", "Afspraken helder", "Zijn ze helder?", 2020, 2022],
    [null, "Verbinden", "Scholen kennen elkaar", "Kennen zij die?", 2021, 2021],
  ];
  const tables = recogniseAmbitions(sheetOf("Ambities", rows));
  const [table] = tables;
  if (!table) throw new Error("There is no table.");
  const edits = tableNow(table, tables, recogniseAmbitions, addAnswerColumn);
  const found = typeof edits === "function" && edits(snapshotOf(sheetOf("Ambities", [["Boven"], ...rows])));
  expect(found).toMatchObject([{ cells: [{ row: 2, column: 7 }] }]);
});
