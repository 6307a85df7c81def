import fc from "fast-check";
import { main } from "../../src/cli/main";
import { choiceKey, mergeEdits, scoresToWrite, withoutFormulas } from "../../src/progress/merge/mergeEdits";
import { mergeScores, type Merge } from "../../src/progress/merge/mergeScores";
import { mergeSource } from "../../src/progress/merge/mergeSource";
import { summariseMerge } from "../../src/progress/merge/mergeSummary";
import type { Score } from "../../src/progress/progress";
import type { CellValue } from "../../src/workbook/cell";
import type { Snapshot } from "../../src/workbook/snapshot";
import { memoryTerminal } from "../cli/memoryTerminal";
import { sheetOf, snapshotOf } from "../support/sheet";

const CODES = ["A1", "A2", "B1", "B2", "C"];

/** A copy with a score for each action in 2024 and 2025. */
function copy(scores: readonly (readonly CellValue[])[], codes = CODES): Snapshot {
  const rows = codes.map((code, index) => [code, `plan ${code}`, "d", "c", "a", ...(scores[index] ?? [])]);
  return snapshotOf(
    sheetOf("Voortgang", [["Code", "Plan", "Do", "Check", "Act", "Score 2024", "Score 2025"], ...rows]),
  );
}

const first = copy([[3, 4], [2, null], [5, 1], [4, 4], [null, null]]); // prettier-ignore
const second = copy([[3, 4], [2, 3], [5, 4], [4, 4], [null, null]]); // prettier-ignore
// The third has its rows in another order, and an action of its own.
const third = copy([[null, null], [4, 5], [5, 2], [2, 3], [3, 4], [1, 1]], ["C", "B2", "B1", "A2", "A1", "D"]); // prettier-ignore

function merge(): Merge {
  return mergeScores([mergeSource("een", first), mergeSource("twee", second), mergeSource("drie", third)]);
}

test("three copies with planted disagreements give exactly those", () => {
  const conflicts = merge().scores.filter(({ state }) => state === "conflict");
  expect(
    conflicts.map(({ code, period, spread, given }) => [code, period, spread, given.map(textOf)]),
  ).toEqual([
    ["B1", "Score 2025", 3, ["1", "4", "2"]], // 4 - 1
    ["B2", "Score 2025", 1, ["4", "4", "5"]], // 5 - 4
  ]);
});

test("by action: where all agree, where one speaks alone, where they differ, and how far", () => {
  const lines = summariseMerge(merge()).map(({ code, agreed, single, conflicts, spread }) => [
    code, agreed, single, conflicts, spread,
  ]); // prettier-ignore
  expect(lines).toEqual([
    ["A1", 2, 0, 0, 0], // 3 3 3, 4 4 4
    ["A2", 2, 0, 0, 0], // 2 2 2, - 3 3
    ["B1", 1, 0, 1, 3], // 5 5 5, 1 4 2
    ["B2", 1, 0, 1, 1], // 4 4 4, 4 4 5
  ]); // C has no score in any copy
  const alone = mergeScores([mergeSource("een", copy([[null, 4]])), mergeSource("twee", copy([[3, 2]]))]);
  expect(summariseMerge(alone)).toMatchObject([
    { code: "A1", agreed: 0, single: 1, conflicts: 1, spread: 2 },
  ]);
});

test("law: every score of the merge is in one count of its action", () => {
  const score = fc.constantFrom(1, 2, 3, 4, 5, null);
  const grid = fc.array(fc.tuple(score, score), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(grid, grid, (one, two) => {
      const merged = mergeScores([mergeSource("een", copy(one)), mergeSource("twee", copy(two))]);
      const counted = summariseMerge(merged).reduce(
        (sum, line) => sum + line.agreed + line.single + line.conflicts,
        0,
      );
      expect(counted).toBe(merged.scores.filter(({ state }) => state !== "empty").length);
    }),
    { numRuns: 20 },
  );
});

test("who left a cell empty does not disagree; nobody's score is nobody's", () => {
  const { scores } = merge();
  const found = (code: string, period: string) =>
    scores.find((one) => one.code === code && one.period === period);
  expect(found("A2", "Score 2025")).toMatchObject({ state: "agreed", score: 3, spread: 0 }); // -, 3, 3
  expect(found("C", "Score 2024")).toMatchObject({ state: "empty", score: undefined });
});

test("an action that the first copy does not have is named", () => {
  expect(merge().unmatched).toEqual([{ source: "drie", sheet: "Voortgang", code: "D" }]);
});

test("the outcome is one edit a sheet: what all agree on, and what was chosen where they differ", () => {
  const merged = merge();
  const conflict = merged.scores.find(({ code, state }) => code === "B1" && state === "conflict");
  if (!conflict) throw new Error("expected a conflict");
  const choices = new Map<string, Score>([[choiceKey(conflict), 2]]);
  expect(mergeEdits(first, merged, choices)).toEqual([
    {
      kind: "set-cells",
      sheet: "Voortgang",
      cells: [
        { row: 3, column: 7, content: { kind: "value", value: 3 } }, // A2 2025: empty in the first copy
        { row: 4, column: 7, content: { kind: "value", value: 2 } }, // B1 2025: chosen
      ],
      expected: [null, 1],
    },
  ]);
  expect(scoresToWrite(merged, new Map())).toHaveLength(1);
});

test("explanations are kept apart, each with its source, and not written twice", () => {
  const told = (text: string): Snapshot => ({
    ...first,
    sheets: [
      ...first.sheets,
      sheetOf("Toelichting", [
        ["Code", "Periode", "Toelichting", "Datum"],
        ["A1", "Score 2024", text, "2024-09-01"],
      ]),
    ],
  });
  const own = told("Goed.");
  const merged = mergeScores([mergeSource("een", own), mergeSource("twee", told("Matig."))]);
  expect(mergeEdits(own, merged, new Map())).toMatchObject([
    {
      sheet: "Toelichting",
      cells: [
        { row: 1, column: 5, content: { value: "Bron" } },
        { row: 3, column: 1 },
        { row: 3, column: 2 },
        { row: 3, column: 3, content: { value: "Matig." } },
        { row: 3, column: 4 },
        { row: 3, column: 5, content: { value: "twee" } },
      ],
    },
  ]);
});

test("copies that are the same never conflict, and the order of the others does not matter", () => {
  const score = fc.constantFrom(1, 2, 3, 4, 5, null);
  const grid = fc.array(fc.tuple(score, score), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(grid, grid, grid, (one, two, three) => {
      const [a, b, c] = [one, two, three].map((scores, index) => mergeSource(index.toString(), copy(scores)));
      if (!a || !b || !c) throw new Error("three copies were made");
      expect(mergeScores([a, a]).scores.some(({ state }) => state === "conflict")).toBe(false);
      const states = (merged: Merge) =>
        merged.scores.map(({ state, score: agreed, spread }) => [state, agreed, spread]);
      expect(states(mergeScores([a, b, c]))).toEqual(states(mergeScores([a, c, b])));
    }),
    { numRuns: 20 },
  );
});

describe("peil merge", () => {
  const csv = (scores: readonly string[]): Uint8Array =>
    new TextEncoder().encode(
      [
        "Code;Plan;Do;Check;Act;Score 2024",
        ...scores.map((score, index) => `A${(index + 1).toString()};=p;d;c;a;${score}`),
      ].join("\r\n"),
    );
  const files = { "een.csv": csv(["3", "2", ""]), "twee.csv": csv(["3", "4", "5"]) };

  test("gives what the function gives, as one JSON line", async () => {
    const terminal = memoryTerminal(files, []);
    expect(await main(["merge", "een.csv", "twee.csv", "--json"], terminal)).toBe(0);
    const line = JSON.parse(terminal.printed()) as { scores: readonly Record<string, unknown>[] };
    expect(line.scores.map(({ code, state, score, spread }) => [code, state, score, spread])).toEqual([
      ["A1", "agreed", 3, 0],
      ["A2", "conflict", null, 2], // 4 - 2
      ["A3", "single", 5, 0],
    ]);
    expect(line).toMatchObject({
      agreed: 1, // A1: 3 3
      conflicts: 1, // A2: 2 4
      single: 1, // A3: - 5
      writes: [{ sheet: "een", cell: "F4", code: "A3", period: "Score 2024", score: 5, from: ["twee.csv"] }],
    });
  });

  test("writes what all agree on; a difference stays empty, and no text becomes a formula", async () => {
    const terminal = memoryTerminal(files, []);
    expect(await main(["merge", "een.csv", "twee.csv", "-o", "uit.csv"], terminal)).toBe(0);
    expect(new TextDecoder().decode(terminal.written.get("uit.csv"))).toBe(
      "code;plan;Score 2024\r\nA1;'=p;3\r\nA2;'=p;\r\nA3;'=p;5\r\n",
    );
    expect(terminal.printed()).toContain("1 score gelijk, 1 verschil, 1 door één persoon ingevuld.");
    expect(terminal.printed()).toContain("Nieuw voor een.csv:\n  A3, Score 2024: score 5, van twee.csv\n");
  });

  test("a copy that cannot be read stops it: an outcome without it would pass for the whole", async () => {
    const terminal = memoryTerminal(files, []);
    expect(await main(["merge", "een.csv", "weg.csv"], terminal)).toBe(2);
    expect(terminal.printed()).toBe("");
  });
});

function textOf({
  reading,
}: {
  readonly reading: { readonly kind: string; readonly score?: number };
}): string {
  return reading.score?.toString() ?? reading.kind;
}

test("a score in a cell with a formula is counted and not written", () => {
  const [sheet] = first.sheets;
  if (!sheet) throw new Error("There is no sheet.");
  // A2 2025 is empty in the first copy and 3 in both others.
  const formulas = sheet.formulas.map((row, at) => (at === 2 ? row.with(6, "=F3") : row));
  const computed = snapshotOf({ ...sheet, formulas });
  const none = new Map<string, Score>();
  const written = (snapshot: Snapshot): readonly string[] =>
    scoresToWrite(withoutFormulas(snapshot, merge()), none).map(({ code, period }) => `${code} ${period}`);
  expect(written(first)).toContain("A2 Score 2025");
  expect(written(computed)).toEqual(written(first).filter((one) => one !== "A2 Score 2025"));
  const cells = mergeEdits(computed, merge(), none).flatMap((edit) =>
    edit.kind === "set-cells" ? edit.cells : [],
  );
  expect(cells.filter(({ row, column }) => row === 3 && column === 7)).toEqual([]);
});
