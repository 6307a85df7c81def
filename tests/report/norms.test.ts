import { loadLanguage } from "../../src/language/language";
import { documentFromReview } from "../../src/report/documentFromReview";
import { normBlocks } from "../../src/report/planning/normBlocks";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { sheetOf, snapshotOf } from "../support/sheet";

test("norms stand by theme with what was realised and how that stands", async () => {
  const review = reviewSnapshot(
    snapshotOf(
      sheetOf("Inzet", [
        ["Thema", "Indicator", "Norm", "Realisatie 2021"],
        ["Scholen", "Aantal bezoeken", "minimaal 7", 5],
        ["Scholen", "Aantal klachten", "< 5", 2],
        ["Scholen", "Geholpen leerlingen", "90%", "12 van 14"],
        ["Ouders", "Tevreden ouders", "😊", "gehaald"],
        ["Ouders", "Overleg", "tot 10%", null],
        ["Ouders", "Bereik", "80%", "veel"],
      ]),
    ),
  );
  const report = documentFromReview(review, await loadLanguage("nl"));
  const table = report.parts
    .flatMap((part) => part.blocks)
    .find((block) => block.kind === "table" && block.caption.startsWith("Indicatoren met hun norm"));
  expect(table?.kind === "table" && table.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
    ["Scholen"],
    ["Aantal bezoeken", "minstens 7 bezoeken", "5", "niet gehaald (71 %)"], // 5 / 7
    ["Aantal klachten", "minder dan 5 klachten", "2", "gehaald"],
    ["Geholpen leerlingen", "minstens 90 %", "12 van 14", "niet gehaald (86 %)"], // 12 / 14
    ["Ouders"],
    ["Tevreden ouders", "uw oordeel", "gehaald", "gehaald"],
    ["Overleg", "tot 10%", "", "norm niet te lezen"],
    ["Bereik", "minstens 80 %", "veel", "past niet bij de norm"],
  ]);
});

test("a register of more periods says which one a value is from", async () => {
  const review = reviewSnapshot(
    snapshotOf(
      sheetOf("Inzet", [
        ["Indicator", "Norm", "Realisatie 2020", "Realisatie 2021"],
        ["Aantal bezoeken", "minimaal 7", 7, 5],
        ["Aantal klachten", "< 5", 2, null],
      ]),
    ),
  );
  const table = normBlocks(review, await loadLanguage("nl")).find((block) => block.kind === "table");
  expect(table?.kind === "table" && table.rows.map((row) => row.cells[2]?.text)).toEqual([
    "Realisatie 2021: 5",
    "Realisatie 2020: 2", // the last that was filled in
  ]);
});
