import { loadLanguage } from "../../src/language/language";
import { regionalLine } from "../../src/cli/regionalLine";
import { regionalText } from "../../src/cli/regionalText";
import { recogniseRegional } from "../../src/planning/regional/recogniseRegional";
import { regionalBlocks } from "../../src/report/planning/regionalBlocks";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { CellValue } from "../../src/workbook/cell";
import { readSample, SAMPLES } from "../support/samples";
import { sheetOf, snapshotOf } from "../support/sheet";

const PROGRESS = sheetOf("Voortgang", [
  ["code", "plan", "do", "check", "act", "Aug 24"],
  ["A1", "Conferentie", "houden", "elk jaar", "bijstellen", 4],
  ["A2", "Overleg", "houden", "elk jaar", "bijstellen", 3],
]);
const RESULTS = [
  ["Gemeente", "Opbrengst", "Actie"],
  ["Woerden", "Leren van elkaar", "A1, a2"],
  [null, "Eén taal", null],
  ["Stichtse Vecht", "Flexibiliteit", "Z9"],
] as const;

test("a municipality stands for the rows beneath it; codes are those of actions, or are found", async () => {
  const dutch = await loadLanguage("nl");
  const peil = sheetOf("Peil", [["Instelling", "Waarde"], ["Actie: Eén taal", "A2"]]); // prettier-ignore
  const review = reviewSnapshot(snapshotOf(PROGRESS, sheetOf("Conferenties", RESULTS), peil));
  expect(review.regional[0]?.entries.map(({ group, text, codes }) => [group, text, codes])).toEqual([
    ["Woerden", "Leren van elkaar", ["A1", "a2"]],
    ["Woerden", "Eén taal", ["A2"]],
    ["Stichtse Vecht", "Flexibiliteit", ["Z9"]],
  ]);
  const own = review.findings.filter(({ rule }) => rule === "regional-action");
  expect(own.map(({ severity, message }) => [severity, dutch.say(message)])).toEqual([
    ["signal", "Bij ‘Flexibiliteit’ staat actie Z9. Die staat niet in een voortgangstabel van deze werkmap."],
  ]);
});

test("without a progress table no code is judged, and the check says so", async () => {
  const dutch = await loadLanguage("nl");
  const { findings, coverage } = reviewSnapshot(snapshotOf(sheetOf("Conferenties", RESULTS)));
  expect(findings).toEqual([]);
  expect(coverage.skipped.map(({ what, why }) => `${dutch.say(what)}: ${dutch.say(why)}`)).toContain(
    "Codes van acties bij opbrengsten en ontwikkelingen: in deze werkmap staat geen voortgangstabel met acties",
  );
});

test("Word, the terminal's text and its JSON show the same results and actions", async () => {
  const dutch = await loadLanguage("nl");
  const review = reviewSnapshot(snapshotOf(PROGRESS, sheetOf("Conferenties", RESULTS)));
  const table = regionalBlocks(review, dutch).find((block) => block.kind === "table");
  expect(table?.kind === "table" && table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["Woerden"],
    ["Leren van elkaar", "A1 Conferentie\na2 Overleg"],
    ["Eén taal", ""],
    ["Stichtse Vecht"],
    ["Flexibiliteit", "Z9"],
  ]);
  const text = regionalText(review.regional, dutch).map((line) => line.trim().replaceAll(/ {2,}/g, " | "));
  expect(text).toEqual([
    "Opbrengsten van conferenties",
    "Conferenties!B2 | Woerden | Leren van elkaar | A1, a2",
    "Conferenties!B3 | Woerden | Eén taal",
    "Conferenties!B4 | Stichtse Vecht | Flexibiliteit | Z9",
    "",
  ]);
  expect(review.regional.map(regionalLine)).toMatchObject([
    { sheet: "Conferenties", kind: "results", entries: [{ cell: "B2", actions: ["A1", "a2"] }, { cell: "B3" }, { actions: ["Z9"] }] }, // prettier-ignore
  ]);
});

test.each<readonly [string, readonly (readonly CellValue[])[]]>([
  ["a budget", [["Gemeente", "Bedrag"], ["Woerden", 5]]], // prettier-ignore
  ["a register of norms", [["Thema", "Indicator", "Norm"], ["Leren", "Sessies", 6]]], // prettier-ignore
  ["a heading alone", [["Gemeente", "Opbrengst"]]],
])("nothing regional in %s", (_name, rows) => {
  expect(recogniseRegional(sheetOf("Blad", rows))).toEqual([]);
});

test("the sample: 18 results of 4 municipalities, 5 themes, every code an action, 2 moments late on its day", async () => {
  const review = reviewSnapshot({ ...(await readSample(SAMPLES.region)), takenAt: "2027-01-15T09:00:00Z" });
  const [results, themes] = review.regional;
  expect([results?.entries.length, new Set(results?.entries.map(({ group }) => group)).size]).toEqual([
    18, 4,
  ]);
  expect([themes?.kind, themes?.entries.length]).toEqual(["themes", 5]);
  expect(review.findings.filter(({ rule }) => rule === "regional-action")).toEqual([]);
  expect(review.calendar.items.filter(({ state }) => state === "late").map(({ title }) => title)).toEqual([
    "Kaderbrief",
    "Begroting vastgesteld",
  ]);
});
