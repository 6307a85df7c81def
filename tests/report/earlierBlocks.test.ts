import { loadLanguage } from "../../src/language/language";
import { chaptersOf } from "../../src/report/chapters";
import { earlierBlocks } from "../../src/report/budget/earlierBlocks";
import type { ReportBlock } from "../../src/report/document/reportDocument";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { Review } from "../../src/review/review";
import { readSample, SAMPLES, withCell } from "../support/samples";
import { sheetOf, snapshotOf } from "../support/sheet";

const SHEET = "Meerjarenbegroting";

function texts(blocks: readonly ReportBlock[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === "table")
      return [block.caption, ...block.rows.map(({ cells }) => cells.map(({ text }) => text).join(" | "))];
    if (block.kind === "list") return block.items;
    return block.kind === "facts" ? block.facts.map(({ value }) => value) : [block.text];
  });
}

async function versions(): Promise<{ readonly earlier: Review; readonly later: Review }> {
  const sample = await readSample(SAMPLES.multiYear);
  const mended = withCell(sample, { sheet: SHEET, row: 19, column: 3 }, 1_304_772);
  const raised = withCell(mended, { sheet: SHEET, row: 16, column: 4 }, 727_083);
  return { earlier: reviewSnapshot(sample), later: reviewSnapshot(raised) };
}

test("amounts that changed stand then and now; findings that are solved or new are listed with their place", async () => {
  const { earlier, later } = await versions();
  const found = texts(earlierBlocks(later, earlier, await loadLanguage("nl")));
  expect(found).toContain("4 Ondersteuningsstructuur | – | 1.304.772 | +1.304.772 | ");
  // 727.083 - 717.083 = 10.000; 10.000 / 717.083 = 1,39 %
  expect(found).toContain("1 Management en bedrijfsvoering | 717.083 | 727.083 | +10.000 | 1,39\u00A0%");
  expect(found).toContain("Meerjarenbegroting: 2020 toen naast 2020 nu, in euro");
  expect(found).toContain("Meerjarenbegroting, 2021 toen en 2021 nu: niets gewijzigd.");
  expect(found).toContain("1 opgeloste bevinding");
  expect(found).toContain("1 nieuwe bevinding");
  // 10.281.154 as printed; the lines now make 10.000 more.
  expect(found.find((text) => text.startsWith("Meerjarenbegroting!D29: "))).toMatch(/10\.291\.154/);
});

test("another unit, a sign and a year that went are told before the amounts", async () => {
  const rows = [
    ["Omschrijving", "2025", "2026"],
    ["Rijksbijdrage", 900_000, 940_300],
    ["Totale baten", 900_000, 940_300],
    ["Programma 1 Loket", 500_000, 540_300],
    ["Programma 2 Scholing", 400_000, 400_000],
    ["Totale lasten", 900_000, 940_300],
    ["Resultaat", 0, 0],
  ];
  const turned = rows.map(([label = "", , amount = ""], row) => [
    label,
    row >= 3 && row <= 5 ? -Number(amount) : amount,
  ]);
  const [earlier, later] = [rows, turned].map((one) => reviewSnapshot(snapshotOf(sheetOf("Begroting", one))));
  if (!earlier || !later) throw new Error("Two reviews were made.");
  const found = texts(earlierBlocks(later, earlier, await loadLanguage("nl")));
  expect(found).toContain("Begroting: lasten stonden als positief getal en staan nu als negatief getal.");
  expect(found).toContain("Begroting: 2025 is vervallen.");
  expect(found.at(-4)).toBe("Begroting, 2026 toen en 2026 nu: niets gewijzigd.");
});

test("there is such a chapter only where there is an earlier version", async () => {
  const { earlier, later } = await versions();
  const language = await loadLanguage("nl");
  const named = (...reviews: readonly [Review, Review?]): boolean =>
    chaptersOf(reviews[0], language, reviews[1]).some(({ name }) => name === "earlier-version");
  expect([named(later), named(later, earlier)]).toEqual([false, true]);
});

test("a workbook without a budget says that there is nothing to compare", async () => {
  const review = reviewSnapshot(snapshotOf(sheetOf("Leeg", [["Notitie"]])));
  const found = texts(earlierBlocks(review, review, await loadLanguage("nl")));
  expect(found).toContain("Er is geen begroting om te vergelijken.");
});
