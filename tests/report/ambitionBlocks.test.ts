import { loadLanguage } from "../../src/language/language";
import { recogniseAmbitions } from "../../src/planning/ambitions/recogniseAmbitions";
import { ambitionBlocks } from "../../src/report/planning/ambitionBlocks";
import { sheetOf } from "../support/sheet";

test("ambitions in Word: each year in words, under their focus area", async () => {
  const tables = recogniseAmbitions(
    sheetOf("Ambities", [
      ["Speerpunt", "Ambitie", "Weetvraag", "Starten met doen", "Jaar van weten"],
      ["Basis", "Afspraken helder", "Zijn ze helder?", 2020, 2022],
      [null, "Expertise delen", "Hoe vaak?", 2021, 2021],
    ]),
  );
  const blocks = ambitionBlocks(tables, await loadLanguage("nl"));
  const [table] = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  expect(table?.columns.map(({ heading }) => heading)).toEqual(["Ambitie", "2020", "2021", "2022"]);
  expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["Basis"],
    ["Afspraken helder", "doen", "doen", "weten"],
    ["Expertise delen", "", "doen en weten", ""],
  ]);
});
