import { loadLanguage } from "../../src/language/language";
import { changeBlocks } from "../../src/report/budget/changeBlocks";
import type { ReportBlock, TableRow } from "../../src/report/document/reportDocument";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { sided } from "../budget/layoutSheets";
import { readSample, SAMPLES } from "../support/samples";
import { sheetOf, snapshotOf } from "../support/sheet";

async function blocks(settings: readonly (readonly string[])[] = []): Promise<readonly ReportBlock[]> {
  const peil = sheetOf("Peil", [["Instelling", "Waarde"], ...settings]);
  const review = reviewSnapshot(snapshotOf(sheetOf("Begroting", sided(1, -1)), peil));
  return changeBlocks(review, await loadLanguage("nl"));
}

const rowsOf = (found: readonly ReportBlock[]): readonly TableRow[] =>
  found.flatMap((block) => (block.kind === "table" ? block.rows : []));
const texts = (rows: readonly TableRow[]): readonly (readonly string[])[] =>
  rows.map(({ cells }) => cells.map(({ text }) => text));
/** The rows with amounts of one kind. */
const ofKind = (found: readonly ReportBlock[], kind: TableRow["kind"]): readonly (readonly string[])[] =>
  texts(rowsOf(found).filter((row) => row.kind === kind && row.cells.length > 1));
const size = (cells: readonly string[]): number => Math.abs(Number((cells[3] ?? "").replaceAll(/[+.]/g, "")));

test("each year stands beside the one before it, counted up whatever the sign, the largest change first", async () => {
  const rows = ofKind(await blocks(), "line");
  // 2.316.419 - 2.240.900 = 75.519; 75.519 / 2.240.900 = 3,37 %
  expect(rows).toContainEqual(["3 Extra ondersteuning", "2.240.900", "2.316.419", "+75.519", "3,37\u00A0%"]);
  // 1.530.817 - 1.498.233 = 32.584; 32.584 / 1.498.233 = 2,17 %, printed as negative expenses
  expect(rows).toContainEqual(["3 Extra ondersteuning", "1.498.233", "1.530.817", "+32.584", "2,17\u00A0%"]);
  expect(rows.map(size)).toEqual(rows.map(size).sort((one, other) => other - one));
});

test("the totals stand apart, above the lines", async () => {
  const rows = rowsOf(await blocks());
  expect(rows.flatMap(({ kind, cells }) => (kind === "heading" ? [cells[0]?.text] : []))).toEqual([
    "Totalen",
    "Regels, het grootste verschil eerst",
  ]);
  expect(rows.findIndex(({ kind }) => kind === "line")).toBeGreaterThan(
    rows.findLastIndex(({ kind }) => kind === "total"),
  );
});

test("the thresholds of the sheet Peil hold here too, and what they leave out is counted", async () => {
  const all = await blocks([["Drempel euro", "0"]]);
  const few = await blocks([
    ["Drempel euro", "70.000"],
    ["Drempel procent", "50"],
  ]);
  const shown = [...ofKind(few, "line"), ...ofKind(few, "total")];
  expect(shown.every((cells) => size(cells) >= 70_000)).toBe(true);
  const left = ofKind(all, "line").length + ofKind(all, "total").length - shown.length;
  expect(left).toBeGreaterThan(0);
  expect(texts(rowsOf(few)).flat().concat(few.map((block) => (block.kind === "paragraph" ? block.text : ""))).join(" ")).toContain(
    `${left.toString()} verschillen onder de drempel staan er niet bij.`,
  ); // prettier-ignore
});

test("without a threshold the ten largest changes are printed, and how many smaller ones there are", async () => {
  const review = reviewSnapshot(await readSample(SAMPLES.multiYear));
  const found = changeBlocks(review, await loadLanguage("nl"));
  const years = found.filter(({ kind }) => kind === "table");
  expect(years).toHaveLength(5);
  for (const year of years) expect(ofKind([year], "line").length).toBeLessThanOrEqual(10);
  const [first] = years;
  // Of the 25 lines all changed in 2020; programme 4 of 2019 cannot be read. The eleventh is lichte ondersteuning:
  // 5.578.092 - 5.626.194 = -48.102.
  expect(texts(rowsOf(first ? [first] : [])).at(-1)).toEqual([
    "De 10 grootste verschillen staan er. 15 kleinere, elk hoogstens €\u00A048.102, staan er niet bij. Zet ‘Drempel euro’ of ‘Drempel procent’ in het blad Peil om zelf te kiezen.",
  ]);
});
