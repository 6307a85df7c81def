import { normOf } from "../../src/progress/colours/normOf";
import { recogniseProgress } from "../../src/progress/reading/recogniseProgress";
import {
  layoutText,
  progressChoice,
  progressSettingsOf,
  withNorm,
} from "../../src/progress/settings/progressChoice";
import { readProgressSettings } from "../../src/progress/settings/readProgressSettings";
import { changePeil } from "../../src/workbook/changePeil";
import type { Edit } from "../../src/workbook/edit";
import { peilEntries } from "../../src/workbook/peilSheet";
import type { Snapshot } from "../../src/workbook/snapshot";
import { addedSheet } from "../support/addedSheet";
import { sheetOf, snapshotOf } from "../support/sheet";

const scores = sheetOf("Voortgang", [
  [null, "Plan-do-check-act", null, null, null, "Voortgang", null, null],
  [null, "plan", "do", "check", "act", "Aug 24", "Aug 25", "Norm"],
  ["A1", "p", "d", "c", "a", 3, 4, 2],
  ["A2", "p", "d", "c", "a", 2, 5, 4],
]);

function peil(...rows: readonly (readonly string[])[]): Snapshot {
  return snapshotOf(scores, sheetOf("Peil", [["Instelling", "Waarde", "Toelichting", "Datum"], ...rows]));
}

/** What was understood of the sheet, and what the workbook's settings say. */
function choiceOf(snapshot: Snapshot) {
  const { settings } = readProgressSettings(peilEntries(snapshot));
  const [table] = recogniseProgress(scores, settings);
  return progressChoice(settings, "Voortgang", table?.layout);
}

test("what was understood is told in words that mean the same when they are read again", () => {
  const { layout } = choiceOf(snapshotOf(scores));
  expect(layout).toMatchObject({
    how: "found",
    texts: {
      heading: "2",
      code: "A",
      plan: "B",
      doText: "C",
      check: "D",
      act: "E",
      norm: "H",
      scores: "F-G",
    },
  });
  if (!layout) throw new Error("expected a layout");
  const told = layoutText({ ...layout, how: "told" }) ?? "";
  expect(told).toBe("kop 2; code A; plan B; do C; check D; act E; norm H; scores F-G");
  const again = choiceOf(peil(["Voortgangstabel Voortgang", told]));
  expect(again.layout).toEqual({ ...layout, how: "told" });
});

test.each([
  ["a column twice", { scores: "E-F" }],
  ["no plan", { plan: "" }],
  ["no scores", { scores: "" }],
  ["no heading", { heading: "" }],
  ["a column that is none", { code: "12" }],
])("%s is not understood", (_, texts) => {
  const { layout } = choiceOf(snapshotOf(scores));
  if (!layout) throw new Error("expected a layout");
  expect(layoutText({ ...layout, how: "told", texts: { ...layout.texts, ...texts } })).toBeUndefined();
});

test("what is filled in goes into the sheet Peil as one action, and is found there again", () => {
  const snapshot = snapshotOf(scores);
  const choice = choiceOf(snapshot);
  const words = { ...choice.words, 1: "achteruit", 5: "top" };
  const norms = withNorm(withNorm([], [], 4), ["A1", "Aug 25"], 2);
  const settings = progressSettingsOf({ ...choice, words, norms, progressWords: "stand" }, []);
  const edits: readonly Edit[] = changePeil(
    snapshot,
    { kind: "set", settings: settings ?? [] },
    "2026-01-05",
  );
  expect(edits).toHaveLength(1);
  const [edit] = edits;
  if (edit?.kind !== "add-sheet") throw new Error("expected a new sheet");
  const written = snapshotOf(scores, addedSheet(edit));
  const { settings: read, findings } = readProgressSettings(peilEntries(written));
  expect(findings).toEqual([]);
  expect(read.words).toEqual({ 1: "achteruit", 5: "top" });
  expect(read.progressWords).toEqual(["stand"]);
  expect(read.norms).toEqual([
    { names: [], norm: 4 },
    { names: ["A1", "Aug 25"], norm: 2 },
  ]);
  expect(read.layouts).toEqual([]); // Peil finds the table itself
});

test("a norm keeps the name it was written with, and one that is taken away is taken back", () => {
  const snapshot = peil(["Norm voortgang Aug 25; A1", "4"], ["Progress norm A2", "5"]);
  const choice = choiceOf(snapshot);
  const norms = withNorm(withNorm(choice.norms, ["A1", "Aug 25"], 2), ["A2"], undefined);
  const settings = progressSettingsOf({ ...choice, norms, layout: undefined }, peilEntries(snapshot)) ?? [];
  expect(settings.filter(({ name }) => /norm/i.test(name))).toEqual([
    { name: "Progress norm A2", value: "" },
    { name: "Norm voortgang Aug 25; A1", value: "2", alsoNamed: [] },
  ]);
});

test.each([
  [[{ names: ["Aug 25"], norm: 5 }, { names: ["A1"], norm: 2 }], 2],
  [[{ names: ["A1"], norm: 2 }, { names: ["Aug 25"], norm: 5 }], 2],
  [[{ names: [], norm: 4 }, { names: ["Aug 25"], norm: 5 }], 5],
  [[{ names: ["Aug 25", "A1"], norm: 1 }, { names: ["A1"], norm: 2 }], 1],
  [[{ names: ["A1"], norm: 2 }, { names: ["a1"], norm: 3 }], 3],
  [[{ names: ["B1"], norm: 2 }], 3],
] as const)("of the norms %j, A1 in Aug 25 has %d", (norms, expected) => {
  expect(normOf(scores, 3, "A1", "Aug 25", [], norms)).toBe(expected);
}); // prettier-ignore
