import { readFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { SAMPLES } from "../support/samples";
import { memoryTerminal } from "./memoryTerminal";

const SAMPLE = readFileSync(join(__dirname, "../../samples", SAMPLES.multiYear));

const budget = (loket: string, third: string): Uint8Array =>
  new TextEncoder().encode(
    `Begroting;2024\nBaten\nRijksbijdrage;810.250\nOverige baten;189.750\nTotale baten;1.000.000\n\nLasten\nProgramma 1: Loket;${loket}\n${third}\nProgramma 5: Begeleiding;61.310\nProgramma 6: Advies;28.690\nTotale lasten;990.000\n\nResultaat;10.000\n`,
  );

async function run(
  words: readonly string[],
  files: Readonly<Record<string, Uint8Array>> = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const terminal = memoryTerminal(files);
  const code = await main(words, terminal);
  return { code, out: terminal.printed(), err: terminal.complaints() };
}

test("the same file twice: nothing moved, no new finding", async () => {
  const { code, out } = await run(["compare", "een.xlsx", "twee.xlsx", "--json"], {
    "een.xlsx": SAMPLE,
    "twee.xlsx": SAMPLE,
  });
  const line = JSON.parse(out) as { columns: { changes: unknown[] }[]; newFindings: unknown[] };
  expect([
    code,
    line.columns.length,
    line.newFindings,
    line.columns.flatMap(({ changes }) => changes),
  ]).toEqual([0, 6, [], []]);
});

test("two budgets as text: what moved, what is new and what dropped, in words", async () => {
  const { out } = await run(["compare", "eerder.csv", "later.csv"], {
    "eerder.csv": budget("500.000", "Programma 2: Scholing;400.000"),
    "later.csv": budget("550.000", "Programma 3: Innovatie;350.000"),
  });
  expect(out).toMatch(/1 Loket\s+€\u00A0500\.000\s+€\u00A0550\.000\s+€\u00A050\.000\s+10,00\u00A0%/);
  expect(out).toMatch(/3 Innovatie\s+–\s+€\u00A0350\.000\s+€\u00A0350\.000\s+nieuw/);
  expect(out).toMatch(/2 Scholing\s+€\u00A0400\.000\s+–\s+€\u00A0-400\.000\s+-100,00\u00A0%\s+vervallen/);
});

test("a new error makes the exit code 1; a file that cannot be read makes it 2 and is named", async () => {
  const earlier = budget("500.000", "Programma 2: Scholing;400.000");
  const files = { "eerder.csv": earlier, "later.csv": budget("501.000", "Programma 2: Scholing;400.000") };
  expect((await run(["compare", "eerder.csv", "later.csv"], files)).code).toBe(1);
  const missing = await run(["compare", "weg.csv", "ook-weg.csv"], files);
  expect(missing.code).toBe(2);
  expect(missing.err).toMatch(/weg\.csv bestaat niet[\s\S]*ook-weg\.csv bestaat niet/);
});

test.each([[["compare"]], [["compare", "een.xlsx"]], [["compare", "een.xlsx", "twee.xlsx", "drie.xlsx"]]])(
  "%j is not two files",
  async (words) => {
    const { code, err } = await run(words);
    expect([code, err.split("\n")[0]]).toEqual([
      2,
      "Vergelijken gaat over twee bestanden: peil compare EERDER LATER",
    ]);
  },
);

describe("a report beside an earlier version", () => {
  const files = {
    "eerder.csv": budget("500.000", "Programma 2: Scholing;400.000"),
    "later.csv": budget("550.000", "Programma 3: Innovatie;350.000"),
  };
  const report = async (command: string): Promise<{ readonly code: number; readonly err: string; readonly written: readonly string[]; readonly out: string }> => {
    const terminal = memoryTerminal(files);
    const code = await main(command.split(" "), terminal);
    return { code, err: terminal.complaints(), written: [...terminal.written.keys()], out: terminal.printed() };
  }; // prettier-ignore

  test("has the chapter that compares them", async () => {
    const { code, written, out } = await report(
      "report later.csv -o uit.docx --earlier eerder.csv --parts earlier-version --json",
    );
    expect([code, written, JSON.parse(out)]).toEqual([
      0,
      ["uit.docx"],
      { file: "later.csv", report: "uit.docx" },
    ]);
  });

  test("is not written where the earlier version cannot be read, or would be overwritten", async () => {
    const missing = await report("report later.csv -o uit.docx --earlier weg.csv");
    expect([missing.code, missing.written]).toEqual([2, []]);
    expect(missing.err).toMatch(/weg\.csv bestaat niet/);
    const over = await report("report later.csv -o ./eerder.csv --earlier eerder.csv");
    expect([over.code, over.written]).toEqual([2, []]);
  });

  test("without an earlier version the chapter that was asked for is empty, and it says so", async () => {
    const { out } = await report("report later.csv -o uit.docx --parts earlier-version --json");
    expect(JSON.parse(out)).toMatchObject({ empty: ["earlier-version"] });
  });
});
