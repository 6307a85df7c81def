import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkLine } from "../../src/cli/checkLine";
import { loadLanguage } from "../../src/language/language";
import type { MessageKey } from "../../src/language/messages";
import { documentFromReview } from "../../src/report/documentFromReview";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { readWorkbookFile } from "../../src/file/readWorkbookFile";
import type { Snapshot } from "../../src/workbook/snapshot";
import { sheetOf } from "../support/sheet";

const root = join(__dirname, "../..");
const page = readFileSync(join(root, "docs/progress-systems.md"), "utf8");
const [HEADING = [], ...ROWS] = page
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const cellOf = (row: readonly string[], heading: string): string => row[HEADING.indexOf(heading)] ?? "";
const codes = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name); // prettier-ignore
const PANE: readonly MessageKey[] = ["pane.tabCheck", "pane.tabScores", "planning.tab"];

/** An explanation of the sample's lowest score: the annex is there once somebody wrote something. */
const EXPLAINED = sheetOf("Toelichting", [
  ["Code", "Periode", "Toelichting", "Datum"],
  ["F4", "Aug 25", "Er was geen tijd voor.", "2025-09-01"],
]);

async function workbookOf(id: string, sample: string): Promise<Snapshot> {
  const bytes = new Uint8Array(readFileSync(join(root, "samples", `${sample}.xlsx`)));
  const reading = await readWorkbookFile(bytes, `${sample}.xlsx`, {});
  if (!reading.ok) throw new Error(reading.failure.code);
  const { snapshot } = reading.value;
  return id === "V3" ? { ...snapshot, sheets: [...snapshot.sheets, EXPLAINED] } : snapshot;
}

test("the page has a row for each of the eight parts, in their order", () => {
  expect(ROWS.map(([id]) => id)).toEqual(
    Array.from({ length: 8 }, (_, index) => `V${(index + 1).toString()}`),
  );
});

describe.each(ROWS.map((row) => [row[0] ?? "", row] as const))("%s", (id, row) => {
  test("is found in the pane, on the command line and in the Word report of its sample", async () => {
    const dutch = await loadLanguage("nl");
    expect(PANE.map((key) => dutch.words(key))).toContain(cellOf(row, "Taakvenster"));
    const snapshot = await workbookOf(id, cellOf(row, "Voorbeeld"));
    const review = reviewSnapshot(snapshot);
    const line = checkLine("x.xlsx", { snapshot, format: "xlsx", csv: undefined }, review, dutch);
    const filled = Object.entries(line).flatMap(([key, value]) =>
      JSON.stringify(value) === "[]" ? [] : [key],
    );
    expect(filled).toEqual(expect.arrayContaining([...codes(cellOf(row, "`check --json`"))]));
    const headings = documentFromReview(review, dutch).parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : [])),
    );
    const wanted = cellOf(row, "Word").split(/,\s+(?!op blad)/);
    for (const name of wanted) {
      const start = name.replace("…", "");
      expect(headings.filter((text) => (start === name ? text === name : text.startsWith(start)))).not.toEqual([]); // prettier-ignore
    }
  });

  test("has rules, a sample and tests that there are", () => {
    const rules = readFileSync(join(root, "src/findings/finding.ts"), "utf8");
    for (const rule of codes(cellOf(row, "Regel"))) expect(rules).toContain(`"${rule}"`);
    expect(existsSync(join(root, "samples", `${cellOf(row, "Voorbeeld")}.xlsx`))).toBe(true);
    const files = readdirSync(join(root, "tests"), { recursive: true }).map(String);
    const tests = codes(cellOf(row, "Test"));
    expect(tests.length).toBeGreaterThan(0);
    for (const name of tests) expect(files).toContain(`${name}.test.ts`);
  });
});

test.each([
  [
    ["V1", "V2", "V3"],
    ["attention-repeated", "plan-differs", "explanation-missing"],
  ],
  [
    ["V4", "V5", "V8"],
    ["home-sitters-norm", "tlv-growth", "agenda-evaluation"],
  ],
] as const)("the samples of %j give the findings that the page promises", async (ids, rules) => {
  for (const [index, id] of ids.entries()) {
    const row = ROWS.find(([one]) => one === id) ?? [];
    const { findings } = reviewSnapshot(await workbookOf(id, cellOf(row, "Voorbeeld")));
    expect(findings.map(({ rule }) => rule)).toContain(rules[index]);
  }
});
