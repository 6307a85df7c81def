import { loadLanguage } from "../../src/language/language";
import { coverBlocks } from "../../src/report/budget/coverBlocks";
import { MOST_PAIRS, MOST_ROWS, reconciliationBlocks } from "../../src/report/budget/reconciliationBlocks";
import type { ReportBlock, TableBlock } from "../../src/report/document/reportDocument";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { readSample, SAMPLES } from "../support/samples";
import { sheetOf, snapshotOf } from "../support/sheet";

const texts = (blocks: readonly ReportBlock[]): readonly (readonly (readonly string[])[])[] =>
  blocks
    .filter((block): block is TableBlock => block.kind === "table")
    .map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));

test("chapters stand beside the appendix with both amounts, the difference and both names, and are added up", async () => {
  const review = reviewSnapshot(await readSample(SAMPLES.annual));
  const blocks = reconciliationBlocks(review, await loadLanguage("nl"));
  const [organisation, careers, support, sum] = texts(blocks);
  expect(organisation).toEqual([["10", "bedrijfsvoering", "799.998", "799.998", "0", "gelijk"]]);
  expect(careers).toEqual([
    ["8", "POVO", "190.000", "190.000", "0", "gelijk"],
    ["9", "VO-MBO", "256.300", "256.300", "0", "gelijk"],
    ["", "subtotaal coördinatie schoolloopbanen\nelders: subtotaal schoolloopbanen", "446.300", "446.300", "0", "gelijk"],
  ]); // prettier-ignore
  // Programmes 1 to 7, three transfers, and the two subtotals that both have.
  expect(support).toHaveLength(12);
  expect(support?.map(([programme, label]) => [programme, label]).slice(0, 4)).toEqual([
    ["1", "Uitvoering passend onderwijs (T/H/V)\nelders: Uitvoering passend onderwijs (THV)"],
    ["2", "Uitvoering passend onderwijs PRO/Sterk VMBO\nelders: Uitvoering passend onderwijs Sterk VMBO/PRO"],
    ["3", "Uitvoering passend onderwijs bovenschools"],
    ["4", "Innovatie & versterking scholen\nelders: Bovenschools innovatiebudget dekkend aanbod"],
  ]);
  expect(support?.every(([, , one, other, difference]) => one === other && difference === "0")).toBe(true);
  // 799.998 + 446.300 + 27.229.948 = 28.476.246
  expect(sum?.map((cells) => cells.slice(-2))).toEqual([
    ["799.998", "'2.8'!B2"],
    ["446.300", "'4.6'!B4"],
    ["27.229.948", "'5.9'!B14"],
    ["28.476.246", ""],
    ["28.476.246", "B37"],
    ["0", ""],
    ["± 2", ""],
  ]);
});

test("a programme with another name under the baten says so beside what it costs", async () => {
  const review = reviewSnapshot(await readSample(SAMPLES.annual));
  const [rows = []] = texts(coverBlocks(review, await loadLanguage("nl")));
  expect(rows.map(([name]) => name)).toEqual([
    "3 Uitvoering passend onderwijs bovenschools",
    "7 OPDC Utrecht",
    "8 POVO\nbij de baten: SL POVO",
    "9 VO-MBO\nbij de baten: SL VO-MBO",
    "10 bedrijfsvoering",
  ]);
});

const WHOLE = [
  ["Omschrijving", "Begroting 2026"],
  ["Rijksbijdrage", 700_000],
  ["Totale baten", 700_000],
  ["pr1: Loket", 412_300],
  ["pr2: Bedrijfsvoering", 237_700],
  ["pr3: Jonge kind", 50_000],
  ["Totale lasten", 700_000],
  ["Resultaat", 0],
];

test.each([
  // 412.310 - 412.300 = 10: no rounding of whole euro explains it
  [412_310, "412.310", "+10", "verschilt"],
  // one euro apart: (1 + 1) / 2 = 1
  [412_301, "412.301", "+1", "afronding"],
  ["p.m.", "leeg of onleesbaar", "–", "niet te vergelijken"],
])("a chapter that says %s is judged", async (amount, shown, difference, judgement) => {
  const chapter = [["Financiering", "Begroting 2026"], ["Programma 1 Loket", amount], ["Programma 2 Bedrijfsvoering", 237_700], ["Programma 3 Jonge kind", 50_000]]; // prettier-ignore
  const review = reviewSnapshot(snapshotOf(sheetOf("Begroting", WHOLE), sheetOf("Hoofdstuk", chapter)));
  const [rows = []] = texts(reconciliationBlocks(review, await loadLanguage("nl")));
  expect(rows[0]).toEqual(["1", "Loket", shown, "412.300", difference, judgement]);
});

test("a workbook with one table has no such chapter", async () => {
  const review = reviewSnapshot(snapshotOf(sheetOf("Begroting", WHOLE)));
  expect(reconciliationBlocks(review, await loadLanguage("nl"))).toEqual([]);
});

test("of many tables those that differ come first, no more is printed than people read, and what is left out is told", async () => {
  // Nine budgets of one year with 30 programmes make 36 pairs of 30 lines; the last differs in programme 1.
  const budgetOf = (more: number): readonly (readonly (string | number)[])[] => {
    const programmes = Array.from({ length: 30 }, (_, n) => [`pr${(n + 1).toString()}: Programma ${"abcdefghijklmnopqrstuvwxyzäëïö"[n] ?? ""}`, 10_130 + n * 7]); // prettier-ignore
    const [first = []] = programmes;
    const lines = [[first[0] ?? "", Number(first[1]) + more], ...programmes.slice(1)];
    const total = lines.reduce((sum, [, amount]) => sum + Number(amount), 0);
    return [["Omschrijving", "Begroting 2026"], ["Rijksbijdrage", total], ["Totale baten", total], ...lines, ["Totale lasten", total], ["Resultaat", 0]]; // prettier-ignore
  };
  const sheets = Array.from({ length: 9 }, (_, n) => sheetOf(`Versie ${(n + 1).toString()}`, budgetOf(n === 8 ? 5_000 : 0))); // prettier-ignore
  const review = reviewSnapshot(snapshotOf(...sheets));
  expect(review.reconciliation.tables).toHaveLength(36);
  const blocks = reconciliationBlocks(review, await loadLanguage("nl"));
  const rows = texts(blocks).flat();
  expect(rows.length).toBeLessThanOrEqual(MOST_ROWS);
  expect(rows[0]?.at(-1)).toBe("verschilt");
  const summaries = blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
  expect(summaries).toHaveLength(MOST_PAIRS);
  const said = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  // 120 rows hold four tables of 30 lines; of the eight with a difference, four are left out.
  expect(said.at(-1)).toMatch(/Getoond: 4\. Weggelaten: 32, samen 960 vergeleken bedragen, waarvan ongelijk: 4\./); // prettier-ignore
});
