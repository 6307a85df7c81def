import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkLine } from "../../src/cli/checkLine";
import { loadLanguage } from "../../src/language/language";
import type { MessageKey } from "../../src/language/messages";
import { documentFromReview } from "../../src/report/documentFromReview";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { Snapshot } from "../../src/workbook/snapshot";
import { withPeil, type PeilRow } from "../support/peil";
import { readSample, SAMPLES } from "../support/samples";
import { sheetOf } from "../support/sheet";

const root = join(__dirname, "../..");
const page = readFileSync(join(root, "docs/budget-systems.md"), "utf8");
const [HEADING = [], ...ROWS] = page
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(0, 17)
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const cellOf = (row: readonly string[], heading: string): string => row[HEADING.indexOf(heading)] ?? "";
/** Names in a cell of the table: those in `code`, or those between commas. A dash stands for none. */
const codes = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name); // prettier-ignore
const names = (text: string): readonly string[] => (text === "–" ? [] : text.split(/,\s*/));

/** The parts of the pane by the name that a user sees. */
const PANE: readonly MessageKey[] = [
  "pane.tabCheck",
  "planning.tab",
  "pane.overheadTitle",
  "pane.keyTitle",
  "programmes.part",
  "budgetForms.realisation",
  "quarter.part",
  "pane.rulesTitle",
];

const SETTINGS: readonly PeilRow[] = [
  ["Doorbetaling aan scholen", "1, 2"],
  ["Norm overhead", "5 - 10 %"],
  ["Regel", "Resultaat >= 0"],
  ["Beginreserve", "100.000"],
  ["Parameter bedrag per leerling", "130"],
  ["Berekening leerlingen", "Programma 3 / bedrag per leerling"],
];

/** Half a year of a budget beside what was realised, as no sample holds one. */
const REALISED = sheetOf("Kwartaal", [
  ["Realisatie", "Begroting 2026", "Realisatie 2026", "Afwijking", "Toelichting"],
  ["Rijksbijdrage", 900, 910, 10, null],
  ["Overige baten", 100, 100, 0, null],
  ["Totale baten", 1000, 1010, 10, null],
  ["Programma 1 Loket", 600, 640, -40, null],
  ["Programma 2 Bedrijfsvoering", 300, 300, 0, null],
  ["Totale lasten", 900, 940, -40, null],
  ["Resultaat", 100, 70, -30, null],
]);

/** The workbook in which each part is to be found: a sample with settings, or with a sheet beside it. */
async function workbookOf(id: string): Promise<Snapshot> {
  if (id === "B15") return readSample(SAMPLES.region);
  const isMultiYear = ["B4", "B5", "B6", "B10", "B11", "B12", "B14"].includes(id);
  const sample = withPeil(await readSample(isMultiYear ? SAMPLES.multiYear : SAMPLES.annual), ...SETTINGS);
  return id === "B16" ? { ...sample, sheets: [...sample.sheets, REALISED] } : sample;
}

test("the page has a row for each of the sixteen parts, in their order", () => {
  expect(HEADING).toEqual(["", "Onderdeel", "Wat Peil doet", "Taakvenster", "`check --json`", "Word", "Regel", "Test"]); // prettier-ignore
  expect(ROWS.map(([id]) => id)).toEqual([...Array(16).keys()].map((index) => `B${(index + 1).toString()}`));
});

describe.each(ROWS.map((row) => [row[0] ?? "", row] as const))("%s", (id, row) => {
  test("is found in the pane under names that the pane has", async () => {
    const { words } = await loadLanguage("nl");
    const known = PANE.map((key) => words(key));
    expect(names(cellOf(row, "Taakvenster")).length).toBeGreaterThan(0);
    expect(known).toEqual(expect.arrayContaining([...names(cellOf(row, "Taakvenster"))]));
  });

  test("is in the output of the command line and in the Word report of its sample", async () => {
    const dutch = await loadLanguage("nl");
    const snapshot = await workbookOf(id);
    const review = reviewSnapshot(snapshot);
    const line = checkLine("x.xlsx", { snapshot, format: "xlsx", csv: undefined }, review, dutch);
    const filled = Object.entries(line).flatMap(([key, value]) =>
      JSON.stringify(value) === "[]" ? [] : [key],
    );
    expect(codes(cellOf(row, "`check --json`")).length).toBeGreaterThan(0);
    expect(filled).toEqual(expect.arrayContaining([...codes(cellOf(row, "`check --json`"))]));
    const headings = documentFromReview(review, dutch).parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : [])),
    );
    expect(names(cellOf(row, "Word")).length).toBeGreaterThan(0);
    expect(headings).toEqual(expect.arrayContaining([...names(cellOf(row, "Word"))]));
  });

  test("has rules that there are, and tests that there are", () => {
    const rules = readFileSync(join(root, "src/findings/finding.ts"), "utf8");
    for (const rule of codes(cellOf(row, "Regel"))) expect(rules).toContain(`"${rule}"`);
    const files = readdirSync(join(root, "tests"), { recursive: true }).map(String);
    const tests = codes(cellOf(row, "Test"));
    expect(tests.length).toBeGreaterThan(0);
    for (const name of tests) expect(files).toContain(`${name}.test.ts`);
  });
});
