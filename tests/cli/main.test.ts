import { readFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { memoryTerminal, type MemoryTerminal } from "./memoryTerminal";

// Room for a busy machine; nothing here measures time.
jest.setTimeout(120_000);

const sample = (name: string): Uint8Array => readFileSync(join(__dirname, "../../samples", `${name}.xlsx`));
const ESCAPE = "\u001B";
const FILES = {
  "begroting.xlsx": sample("begroting-sterk-vo-2021"),
  "meerjaren.xlsx": sample("meerjarenbegroting-utrecht-po-2019-2024"),
  "voortgang.xlsx": sample("voortgang-utrecht-west-2023-2027"),
  "stuk.xlsx": sample("voortgang-utrecht-west-2023-2027").subarray(0, 2000),
  "bedragen.csv": new TextEncoder().encode(
    'post,2020,2021\na,"1,200","1,300"\nb,"2,300","2,400"\nc,"3,150","3,250"\ntotaal,"6,650","6,950"\n',
  ),
  "namen.csv": new TextEncoder().encode("naam;plaats\nAnnie;Zeist\nPiet;Bunnik\n"),
  "kleur.csv": new TextEncoder().encode(
    `post;2020;2021\n${ESCAPE}[31ma\u009B1m;1.200;1.300\nb;2.300;2.400\nc;3.150;3.250\nd;1.011;1.102\ntotaal;9.661;8.052\n`,
  ),
};

interface Run {
  readonly code: number;
  readonly terminal: MemoryTerminal;
  readonly lines: readonly Record<string, unknown>[];
}

async function run(line: string, locked: readonly string[] = []): Promise<Run> {
  const terminal = memoryTerminal(FILES, locked);
  const code = await main(line.split(" "), terminal);
  const text = terminal.printed();
  const lines = line.includes("--json")
    ? text
        .split("\n")
        .filter((part) => part !== "")
        .map((part) => JSON.parse(part) as Record<string, unknown>)
    : [];
  return { code, terminal, lines };
}

describe("exit codes", () => {
  test.each([
    ["check begroting.xlsx", 0],
    ["check voortgang.xlsx", 0],
    ["check meerjaren.xlsx", 1],
    ["check begroting.xlsx meerjaren.xlsx voortgang.xlsx", 1],
    ["check weg.xlsx", 2],
    ["check meerjaren.xlsx stuk.xlsx", 2],
    ["structure meerjaren.xlsx", 0],
    ["structure stuk.xlsx", 2],
    ["report meerjaren.xlsx -o uit.docx", 0],
    ["report stuk.xlsx -o uit.docx", 2],
    ["report meerjaren.xlsx", 2],
    ["report bedragen.csv -o bedragen.csv", 2],
    ["report bedragen.csv -o ./bedragen.csv", 2],
    ["merge voortgang.xlsx bedragen.csv -o bedragen.csv", 2],
    ["check namen.csv", 0],
    ["--help", 0],
    ["--version", 0],
    ["controleer meerjaren.xlsx", 2],
  ])("peil %s gives %i", async (line, code) => {
    expect((await run(line)).code).toBe(code);
  });
});

describe("structure --json", () => {
  test("names rows by number and columns by letter", async () => {
    const { lines } = await run("structure --json meerjaren.xlsx");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toEqual({
      file: "meerjaren.xlsx",
      relations: expect.arrayContaining([
        {
          sheet: "Meerjarenbegroting",
          axis: "rows",
          total: 31,
          terms: [
            { line: 9, weight: 1 },
            { line: 30, weight: -1 },
          ],
          across: ["C", "D", "E", "F", "G", "H"],
          evidence: "values",
        },
      ]) as unknown,
    });
  });
});

describe("check --json", () => {
  test("has the keys of the contract, and a line a file", async () => {
    const { lines } = await run("check --json begroting.xlsx voortgang.xlsx");
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const contract = ["file", "budgets", "findings", "overhead", "progress", "norms", "coverage"];
      expect(Object.keys(line).filter((key) => contract.includes(key))).toEqual(contract);
    }
  });

  test("gives the finding of the misprint with its sum and its hint", async () => {
    const { lines } = await run("check --json meerjaren.xlsx");
    const findings = lines[0]?.["findings"] as readonly Record<string, unknown>[];
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      rule: "total",
      sheet: "Meerjarenbegroting",
      cell: "C29",
      period: "2019",
      reported: 9_903_085,
      computed: 8_598_313, // the twelve programmes that can be read
      difference: 1_304_772, // 9,903,085 - 8,598,313
      hints: [{ kind: "unreadable", cell: "C19", implied: 1_304_772 }],
    });
    expect((errors[0]?.["terms"] as readonly unknown[])[0]).toMatchObject({
      cell: "C16",
      value: 637_032,
      weight: 1,
    });
  });

  test("gives budgets, overhead and progress in their own words", async () => {
    const { lines } = await run("check --json begroting.xlsx voortgang.xlsx");
    expect(lines[0]?.["budgets"]).toContainEqual({
      sheet: "Begroting 2021",
      periods: ["2021"],
      unit: 1,
      expenseSign: 1,
    });
    expect(lines[0]?.["overhead"]).toContainEqual({
      sheet: "Begroting 2021",
      period: "2021",
      definition: "own-programmes",
      numerator: 799_998,
      denominator: 8_105_613,
      percentage: 9.87,
      norm: { min: 5, max: 10 },
      verdict: "within",
    });
    expect(lines[1]?.["progress"]).toContainEqual({
      sheet: "Voortgang",
      period: "Aug 24",
      filled: 13,
      empty: 0,
      counts: [1, 2, 6, 3, 1],
      attention: ["F1", "B1", "B3"],
      repeated: [],
      belowNorm: ["F1", "B1", "B3"],
      slipped: [],
      recovered: [],
      proud: ["F3"],
    });
  });

  test("a file that cannot be read is a line of its own, and the others are still checked", async () => {
    const { lines, terminal } = await run("check --json stuk.xlsx weg.xlsx voortgang.xlsx");
    expect(lines.map(({ file }) => file)).toEqual(["stuk.xlsx", "weg.xlsx", "voortgang.xlsx"]);
    expect(lines.slice(0, 2).map(({ error }) => error)).toMatchObject([
      { code: "corrupt" },
      { code: "missing" },
    ]);
    expect(terminal.complaints().trim().split("\n")).toHaveLength(2);
  });

  test("says how a .csv was read, and does as it is told", async () => {
    const found = await run("check --json bedragen.csv");
    expect(found.lines[0]?.["csv"]).toEqual({ separator: ",", decimal: ".", encoding: "utf-8" });
    const told = await run("check --json --separator ; --decimal , --encoding windows-1252 bedragen.csv");
    expect(told.lines[0]?.["csv"]).toEqual({ separator: ";", decimal: ",", encoding: "windows-1252" });
  });
});

describe("for people", () => {
  test("structure reads as sums", async () => {
    const { terminal } = await run("structure meerjaren.xlsx");
    expect(terminal.printed()).toContain("Meerjarenbegroting: rij 31 = 9 − 30 (kolom C-H)\n");
  });

  test("a sum can be added up again from the screen", async () => {
    const { terminal } = await run("check meerjaren.xlsx");
    const text = terminal.printed();
    expect(text).toMatch(/\+ {2}C16 {2}.*Management en bedrijfsvoering +637\.032\n/);
    expect(text).toMatch(/= +opgeteld +8\.598\.313\n/);
    expect(text).toMatch(/C29 {2}er staat +9\.903\.085\n/);
  });

  test("an error is headed by the cell to look at, as in the pane, and rounding is counted by the same word", async () => {
    const { terminal } = await run("check meerjaren.xlsx");
    expect(terminal.printed()).toMatch(/Fout {2}Meerjarenbegroting!C19, 2019\n/);
    expect(terminal.printed()).toMatch(/7 afrondingen, 0 opmerkingen/);
  });

  test("no result without its coverage", async () => {
    const { terminal } = await run("check begroting.xlsx");
    expect(terminal.printed()).toMatch(/^begroting\.xlsx\nGeen fouten in \d+ controles\. /);
  });

  test("where nothing was checked, that is what is said", async () => {
    const { terminal } = await run("check namen.csv");
    expect(terminal.printed()).toContain("Er is niets gecontroleerd");
    expect(terminal.printed()).not.toContain("Geen fouten");
  });

  test("what a cell says cannot steer the screen", async () => {
    const printed = async (line: string): Promise<string> => {
      const { terminal } = await run(line);
      return terminal.printed() + terminal.complaints();
    };
    const text = await printed("check kleur.csv");
    expect(text).toContain("[31ma1m");
    for (const line of ["check kleur.csv", "check --json kleur.csv", `check ${ESCAPE}[31mweg.csv`])
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      expect(await printed(line)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
  });

  test("speaks English when asked", async () => {
    const { terminal } = await run("check --lang en begroting.xlsx");
    expect(terminal.printed()).toMatch(/^begroting\.xlsx\nNo errors in \d+ checks\. /);
  });

  test("the help and every refusal of a path", async () => {
    const help = (await run("--help")).terminal.printed();
    const english = (await run("--help --lang en")).terminal.printed();
    const refusals = [
      (await run("check weg.xlsx")).terminal.complaints(),
      (await run("check begroting.xlsx", ["begroting.xlsx"])).terminal.complaints(),
      (await run("report begroting.xlsx -o slot.docx", ["slot.docx"])).terminal.complaints(),
    ];
    expect({ help, english, refusals }).toMatchSnapshot();
  });
});

test.each(["report bedragen.csv -o ./bedragen.csv", "merge voortgang.xlsx bedragen.csv -o bedragen.csv"])(
  "peil %s leaves the file that it was to read as it is",
  async (line) => {
    const { terminal } = await run(line);
    expect([...terminal.written.keys()]).toEqual([]);
    expect(terminal.complaints()).toContain("bedragen.csv");
  },
);

test("a report is a Word file", async () => {
  const { terminal } = await run("report meerjaren.xlsx -o uit.docx");
  const bytes = terminal.written.get("uit.docx") ?? new Uint8Array();
  expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);
  expect(terminal.printed()).toContain("uit.docx");
});

test("a report of some parts says of which of them the file holds nothing", async () => {
  const { terminal } = await run("report meerjaren.xlsx -o uit.docx --parts budget,progress --json");
  expect(JSON.parse(terminal.printed())).toEqual({
    file: "meerjaren.xlsx",
    report: "uit.docx",
    empty: ["progress"],
  });
  const plain = await run("report meerjaren.xlsx -o uit.docx --parts budget,progress");
  expect(plain.terminal.printed()).toContain("Niets gevonden voor: progress.");
});
