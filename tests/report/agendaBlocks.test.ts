import { NO_SAME_ACTORS } from "../../src/planning/actors/actorDecisions";
import { loadLanguage } from "../../src/language/language";
import { recogniseAgendas } from "../../src/planning/agenda/recogniseAgendas";
import { agendaBlocks } from "../../src/report/planning/agendaBlocks";
import { sheetOf } from "../support/sheet";

const NOTHING_DATED = { today: "2026-01-05", items: [], withoutYear: 0 };

test("a plan in Word: its summary, activities under their ambition, and the actors counted", async () => {
  const language = await loadLanguage("nl");
  const agendas = recogniseAgendas(
    sheetOf("Agenda", [
      ["Ambitie", "Activiteit", "Wanneer", "Wie"],
      ["1.1 Samen", "Startbijeenkomst", "Sep – okt", "Scholen"],
      [null, "Netwerk", null, "Scholen"],
    ]),
  );
  const blocks = agendaBlocks({ agendas, sameActors: NO_SAME_ACTORS, calendar: NOTHING_DATED }, language);
  expect(blocks.map(({ kind }) => kind)).toEqual([
    "heading",
    "heading",
    "paragraph",
    "table",
    "table",
    "table",
  ]);
  const rows = blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.map(({ cells }) => cells.map(({ text }) => text)) : [],
  );
  expect(rows).toEqual([
    ["1.1 Samen"],
    ["Startbijeenkomst", "Sep – okt", "Scholen"],
    ["Netwerk", "geen tijd ingevuld", "Scholen"],
    ["Augustus tot en met oktober (1)"],
    ["september", "1", "Startbijeenkomst"],
    ["oktober", "1", "Startbijeenkomst"],
    ["November tot en met januari (0)"],
    ["Februari tot en met april (0)"],
    ["Mei tot en met juli (0)"],
    ["Scholen", "2", ""],
  ]);
});

test("without a plan there is nothing", async () => {
  expect(
    agendaBlocks(
      { agendas: [], sameActors: NO_SAME_ACTORS, calendar: NOTHING_DATED },
      await loadLanguage("nl"),
    ),
  ).toEqual([]);
});
