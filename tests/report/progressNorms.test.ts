import { loadLanguage } from "../../src/language/language";
import { documentFromReview } from "../../src/report/documentFromReview";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { sheetOf, snapshotOf } from "../support/sheet";

const HEADING = ["Code", "Plan", "Do", "Check", "Act", "Aug 24", "Aug 25"];

test("what slipped below the norm and what is back at it stand under headings of their own", async () => {
  const sheet = sheetOf("Voortgang", [
    HEADING,
    ["A1", "Conferentie", "d", "c", "a", 3, 2],
    ["A2", "Overleg", "d", "c", "a", 1, 3],
  ]);
  const report = documentFromReview(reviewSnapshot(snapshotOf(sheet)), await loadLanguage("nl"));
  const blocks = report.parts.flatMap((part) => part.blocks);
  const itemsUnder = (title: string): readonly string[] | undefined => {
    const next = blocks[blocks.findIndex((block) => block.kind === "heading" && block.text === title) + 1];
    return next?.kind === "list" ? next.items : undefined;
  };
  expect(itemsUnder("Onder de norm gezakt in Aug 25")).toEqual(["A1 Conferentie: score 2, norm 3"]);
  expect(itemsUnder("Weer op de norm in Aug 25")).toEqual(["A2 Overleg: score 3, norm 3"]);
});

test("two tables on one sheet each have their own counts", async () => {
  const sheet = sheetOf("Twee", [
    HEADING,
    ["A1", "Samen", "d", "c", "a", 5, 5],
    [],
    HEADING,
    ["B1", "Apart", "d", "c", "a", 1, 1],
  ]);
  const report = documentFromReview(reviewSnapshot(snapshotOf(sheet)), await loadLanguage("nl"));
  const counts = report.parts
    .flatMap((part) => part.blocks)
    .flatMap((block) =>
      block.kind === "table" && block.caption === "Aantal acties per score" ? [block] : [],
    );
  expect(counts.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text).join(" ")))).toEqual([
    ["Aug 24 0 0 0 0 1 0", "Aug 25 0 0 0 0 1 0"],
    ["Aug 24 1 0 0 0 0 0", "Aug 25 1 0 0 0 0 0"],
  ]);
});
