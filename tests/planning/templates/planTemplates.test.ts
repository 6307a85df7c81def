import { recogniseAgendas } from "../../../src/planning/agenda/recogniseAgendas";
import { recogniseAmbitions } from "../../../src/planning/ambitions/recogniseAmbitions";
import {
  agendaTemplate,
  ambitionTemplate,
  knowTemplate,
  shareTemplate,
  yearPlanTemplate,
} from "../../../src/planning/templates/planTemplates";
import { recogniseForms } from "../../../src/planning/yearPlan/recogniseForms";
import type { CellValue } from "../../../src/workbook/cell";
import type { AddSheet } from "../../../src/workbook/edit";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { addedSheet } from "../../support/addedSheet";
import { sheetOf } from "../../support/sheet";

const HELP = { title: "t", message: "m" };

/** The new sheet with a row filled in under its headings. */
function filled(edit: AddSheet, row: readonly CellValue[]): SheetSnapshot {
  return sheetOf(edit.name, [...addedSheet(edit).values, row]);
}

test("what is filled in on a new sheet is read as what it is meant for", () => {
  const [ambitions] = ambitionTemplate("Ambities", 2027, HELP);
  const [table] = recogniseAmbitions(filled(ambitions, ["S", "Verbinden", "a", "a?", 2027, 2028, "ja"]));
  expect([table?.ambitions[0]?.kind, table?.ambitions[0]?.answer, table?.period]).toEqual([
    "connect",
    "ja",
    { first: 2027, last: 2030 },
  ]);
  const step = ["S", "a", 1, "b", "Directeur", "mei 2027", "bezig", "let op"];
  const [plan] = recogniseAgendas(filled(yearPlanTemplate("Jaarplan", HELP)[0], step));
  expect(plan?.activities[0]).toMatchObject({
    step: "1",
    text: "b",
    note: "let op",
    status: { status: "underway" },
  });
  const activity = ["1", "1.1", "v", "b", "Doorlopend", "Directeur", "klaar", null];
  const [agenda] = recogniseAgendas(filled(agendaTemplate("Agenda", HELP)[0], activity));
  expect(agenda?.activities[0]).toMatchObject({ text: "b", status: { status: "done" } });
  const answers = ["S", "a", "q", "h", "f", "n"];
  const forms = [knowTemplate("Weten", 2027), shareTemplate("Delen")].flatMap(([sheet]) =>
    recogniseForms(filled(sheet, answers)),
  );
  expect(
    forms.map(({ kind, due, entries }) => [kind, due, entries[0]?.fields.map(({ text }) => text)]),
  ).toEqual([
    ["know", { month: 12, year: 2027 }, ["q", "h", "f", "n"]],
    ["share", undefined, ["q", "h", "f", "n"]],
  ]);
});

test("the lists to choose from stand under their heading", () => {
  for (const [sheet, list] of [
    ambitionTemplate("A", 2027, HELP),
    yearPlanTemplate("A", HELP),
    agendaTemplate("A", HELP),
  ]) {
    if (list?.kind !== "limit-choice") throw new Error("A list was expected.");
    const heading = sheet.rows[list.area.top - 2]?.[list.area.left - 1];
    expect(["Type", "Status"]).toContain(heading);
  }
});
