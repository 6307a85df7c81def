import { loadLanguage } from "../../src/language/language";
import type { Agenda } from "../../src/planning/agenda/agenda";
import { compareAgendas } from "../../src/planning/agenda/compareAgendas";
import { recogniseAgendas } from "../../src/planning/agenda/recogniseAgendas";
import { comparisonBlocks } from "../../src/report/planning/comparisonBlocks";
import { sheetOf } from "../support/sheet";

function agendaOf(sheet: string, ...activities: readonly string[]): Agenda {
  const rows = activities.map((activity) => ["1.1 Samen", activity, "Sep", "Scholen"]);
  const [agenda] = recogniseAgendas(sheetOf(sheet, [["Ambitie", "Activiteit", "Wanneer", "Wie"], ...rows]));
  if (!agenda) throw new Error("No agenda was recognised.");
  return agenda;
}

test("two agendas in Word: what came back with its likeness, what is new, what is no longer mentioned", async () => {
  const comparison = compareAgendas(
    agendaOf("Agenda 2022", "Netwerk loopbaanbegeleiders", "Onderzoek verzuim"),
    agendaOf("Agenda 2023", "Netwerk loopbaanbegeleiders", "Nieuwkomers"),
  );
  const blocks = comparisonBlocks([comparison], await loadLanguage("nl"));
  const texts = blocks.map((block) => {
    if (block.kind === "table")
      return block.rows.map(({ cells }) => cells.map(({ text }) => text).join(" | ")).join();
    return block.kind === "list" ? block.items.join() : "text" in block ? block.text : "";
  });
  expect(texts).toEqual([
    "Agenda’s vergeleken",
    "Van Agenda 2022 naar Agenda 2023",
    "1 voortgezet, 0 gewijzigd, 0 gesplitst, 0 samengevoegd, 1 nieuw, 1 niet meer genoemd.",
    "Netwerk loopbaanbegeleiders | Netwerk loopbaanbegeleiders | voortgezet (gelijkenis 100 %)",
    "Nieuw",
    "Nieuwkomers",
    "Niet meer genoemd (dat is niet hetzelfde als gestopt)",
    "Onderzoek verzuim",
  ]);
});
