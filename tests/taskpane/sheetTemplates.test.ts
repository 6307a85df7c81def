import { loadLanguage } from "../../src/language/language";
import type { Review } from "../../src/review/review";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { SHEET_TEMPLATES, type SheetTemplate } from "../../src/taskpane/templates/sheetTemplates";
import { computedSheet } from "../support/computedSheet";
import { addedSheet } from "../support/addedSheet";
import type { CellValue } from "../../src/workbook/cell";
import { sheetOf, snapshotOf } from "../support/sheet";

test("the calendar that Peil adds has its moments in order, each read with its day, and nothing late on that day", async () => {
  const dutch = await loadLanguage("nl");
  const template = SHEET_TEMPLATES.find(({ name }) => name === "calendar.templateName");
  const [sheet, list] = template?.edits("Kalender", dutch, "2026-01-05") ?? [];
  if (!sheet) throw new Error("There is no such template.");
  const { calendar, findings } = reviewSnapshot(snapshotOf(addedSheet(sheet)));
  // Ten moments once a year, and two at the end of each quarter: 10 + 2 x 4 = 18.
  expect(calendar.items).toHaveLength(18);
  expect(calendar.items.every(({ state, stateCell }) => state === "coming" && stateCell)).toBe(true);
  expect(findings).toEqual([]);
  expect(list?.kind).toBe("limit-choice");
});

/** What a review recognised, by name. */
function recognised(review: Review): readonly string[] {
  const { norms, checklists, agendas, ambitions, calendars, regional, forms, overviews, complaints } = review;
  const parts = { norms, checklists, agendas, ambitions, calendars, regional, forms, overviews, complaints };
  const { budgets, progress, homeSitters, admission } = review;
  return Object.entries({ ...parts, budgets, progress, homeSitters, admission })
    .filter(([, found]) => found.length > 0)
    .map(([name]) => name);
}

/** What people type under the headings, and what it is read as. */
const FILLED: readonly (readonly [
  name: SheetTemplate["name"],
  row: readonly CellValue[],
  part: keyof Review,
])[] = [
  ["realised.templateName", ["Thema", "Afspraak", "Aantal overleggen", "minimaal 7", 8, null], "norms"],
  ["regional.templateName.results", ["Woerden", "Leren van en met elkaar", null], "regional"],
  ["regional.templateName.themes", ["Onderwijshuisvesting", "Nieuwe plekken", null], "regional"],
  [
    "planTemplates.ambitions",
    ["Basis", "Verbinden", "Scholen delen", "Delen zij?", 2026, 2028, null],
    "ambitions",
  ],
  [
    "planTemplates.yearPlan",
    ["Basis", "Scholen delen", 1, "Overleg", "Scholen", "mei 2026", "bezig", null],
    "agendas",
  ],
  ["planTemplates.know", ["Basis", "Scholen delen", "Delen zij?", null, null, null], "forms"],
  ["planTemplates.share", ["Basis", "Scholen delen", "De uitkomst", null, null, null], "forms"],
  [
    "planTemplates.agenda",
    ["1. Visie", "1.1 Samen", "Verbinden", "Overleg", "Doorlopend", "Scholen", null, null],
    "agendas",
  ],
];

describe.each(["nl", "en"] as const)("every new sheet, in %s", (code) => {
  test.each(SHEET_TEMPLATES.map(({ name }) => [name]))("%s as it is added gives no finding", async (name) => {
    const [sheet] = await editsOf(name, code);
    const { findings } = reviewSnapshot(snapshotOf(addedSheet(sheet)));
    expect(findings).toEqual([]);
  });

  test.each(FILLED)("%s is read back as what it is, with nothing misread", async (name, row, part) => {
    const [added] = await editsOf(name, code);
    const { values } = addedSheet(added);
    // The headings alone are no table yet, and no other kind of table either.
    expect(recognised(reviewSnapshot(snapshotOf(addedSheet(added))))).toEqual([]);
    const review = reviewSnapshot(snapshotOf(sheetOf(added.name, [...values, row])));
    expect([recognised(review), review.findings]).toEqual([[part], []]);
  });

  test.each([
    ["checklists.safeguardsName", "checklists"],
    ["checklists.basicSupportName", "checklists"],
    ["calendar.templateName", "calendars"],
    ["homeSitters.templateName", "homeSitters"],
    ["tlv.templateName", "admission"],
  ] as const)("%s, which begins with rows of its own, is read as nothing else", async (name, part) => {
    const [sheet] = await editsOf(name, code);
    expect(recognised(reviewSnapshot(snapshotOf(addedSheet(sheet))))).toEqual([part]);
  });

  test("no template is left out here", () => {
    const own = [
      "checklists.safeguardsName",
      "checklists.basicSupportName",
      "calendar.templateName",
      "homeSitters.templateName",
      "tlv.templateName",
      "templates.budget",
      "templates.progress",
    ];
    expect([...FILLED.map(([name]) => name), ...own].sort()).toEqual(
      SHEET_TEMPLATES.map(({ name }) => name).sort(),
    );
  });
});

async function editsOf(
  name: SheetTemplate["name"],
  code: "nl" | "en",
): Promise<ReturnType<SheetTemplate["edits"]>> {
  const language = await loadLanguage(code);
  const template = SHEET_TEMPLATES.find((one) => one.name === name);
  if (!template) throw new Error("There is no such template.");
  return template.edits(language.words(name), language, "2026-01-05");
}

describe.each(["nl", "en"] as const)("a new sheet, in %s,", (code) => {
  const made = async (key: string) => {
    const language = await loadLanguage(code);
    const template = SHEET_TEMPLATES.find(({ name }) => name === key);
    const [sheet] = template?.edits("Nieuw", language, "2026-01-05") ?? [];
    if (!sheet) throw new Error("There is no such template.");
    return { sheet, language };
  };

  test("for a budget is read as one, with its years, programmes and totals, and nothing is found", async () => {
    const { sheet } = await made("templates.budget");
    const { budgets, findings } = reviewSnapshot(snapshotOf(computedSheet(sheet)));
    expect(findings).toEqual([]);
    expect(budgets).toHaveLength(1);
    const [budget] = budgets;
    expect(budget?.scope).toBe("whole");
    expect(budget?.periods.map(({ name }) => name)).toEqual(["2026", "2027", "2028", "2029"]);
    const labelled = (side: string): readonly (number | undefined)[] =>
      (budget?.lines ?? [])
        .filter((line) => line.side === side && line.kind === "item")
        .map(({ programme }) => programme);
    expect(labelled("income")).toHaveLength(3);
    expect(labelled("transfer")).toHaveLength(2);
    expect(labelled("expenses")).toEqual([1, 2, 3, 4]);
    expect(budget?.lines.find(({ row }) => row === budget.result)?.label).toBe("Resultaat");
  });

  test("for a budget, filled in, is computed and found sound; a total typed over is found wrong", async () => {
    const { sheet } = await made("templates.budget");
    const amounts = [400, 900, 50, 300, 20, 110, 420, 380, 70]; // baten 1.350, afdrachten 320, programma's 980, resultaat 50
    let at = 0;
    const rows = sheet.rows.map((row) => {
      if (typeof row[1] !== "object" || row[1]?.kind !== "value") return row;
      const amount = (amounts[at++] ?? 0) * 1_000;
      return [row[0] ?? null, ...row.slice(1).map((_, year) => amount + year * 11)];
    });
    const filled = reviewSnapshot(snapshotOf(computedSheet({ ...sheet, rows })));
    expect(filled.findings).toEqual([]);
    const [budget] = filled.budgets;
    expect(budget?.lines.find(({ row }) => row === budget.result)?.amounts[0]).toBe(50_000_00);
    const wrong = rows.map((row) => (row[0] === "Totale baten" ? [row[0], 1_340_000, ...row.slice(2)] : row));
    const errors = reviewSnapshot(snapshotOf(computedSheet({ ...sheet, rows: wrong }))).findings;
    expect(errors.filter(({ severity }) => severity === "error").map(({ sum }) => sum?.difference)).toEqual([
      -10_000,
    ]);
  });

  test("for progress is read as a table of scores, and nothing is found", async () => {
    const { sheet } = await made("templates.progress");
    const { progress, findings } = reviewSnapshot(snapshotOf(addedSheet(sheet)));
    expect(findings).toEqual([]);
    expect(progress.map(({ actions, periods }) => [actions.length, periods.map(({ name }) => name)])).toEqual(
      [[6, ["2026", "2027"]]],
    );
  });
});
