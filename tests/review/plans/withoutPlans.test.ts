import { checkAnswer } from "../../../src/cli/checkAnswer";
import { loadLanguage } from "../../../src/language/language";
import { documentFromReview } from "../../../src/report/documentFromReview";
import { NO_PLANS } from "../../../src/review/plans/plansInSheet";
import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import { hasPlans } from "../../../src/taskpane/planning/hasPlans";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { readSample, SAMPLES } from "../../support/samples";
import { sheetOf, snapshotOf } from "../../support/sheet";

/** What a workbook with plans is checked for, and one without is not. */
const OF_PLANS =
  /^(?:norm|realised|activity|steps?|status|form-|ambition|calendar|regional|question|checklist)/;
const HEADINGS =
  /Normen|Activiteiten op blad|Ambities|Kalender|Kwaliteitsoverzicht|Weten en delen|Agenda’s vergeleken|Conferenties|Regionale|Waarborgen/;

describe.each<readonly [what: string, workbook: () => Promise<Snapshot>]>([
  ["the budget of several years", () => readSample(SAMPLES.multiYear)],
  ["the budget of a year with its chapters", () => readSample(SAMPLES.annual)],
  ["the progress sheet", () => readSample(SAMPLES.progress)],
  [
    "a small budget that speaks of plans in its lines",
    () =>
      Promise.resolve(
        snapshotOf(
          sheetOf("Begroting", [
            ["Lasten", 2024, 2025],
            ["Activiteiten wie en wanneer", 100, 110],
            ["Klachten en bezwaren", 50, 60],
            ["Totaal lasten", 150, 170],
          ]),
        ),
      ),
  ],
])("%s has none of these tables", (_, workbook) => {
  test("so nothing is read, found or skipped of them, and the pane has no such tab", async () => {
    const review = reviewSnapshot(await workbook());
    const read = Object.keys(NO_PLANS).map((part) => [part, review[part as keyof typeof NO_PLANS]]);
    expect(read).toEqual(Object.keys(NO_PLANS).map((part) => [part, []]));
    expect([review.computedNorms, review.agendaComparisons, review.calendar.items]).toEqual([[], [], []]);
    expect(review.findings.filter(({ rule }) => OF_PLANS.test(rule))).toEqual([]);
    const skipped = review.coverage.skipped.map(({ what }) => what.key);
    expect(skipped.filter((key) => /^(?:ambitions|steps|regional|norms|calendar)\./.test(key))).toEqual([]);
    expect(hasPlans(review)).toBe(false);
  });

  test("so the terminal and Word say nothing of them", async () => {
    const dutch = await loadLanguage("nl");
    const snapshot = await workbook();
    const { line, text } = checkAnswer("map.xlsx", { snapshot, format: "xlsx", csv: undefined }, dutch);
    const parts = [
      "checklists",
      "ambitions",
      "agendas",
      "forms",
      "overviews",
      "agendaComparisons",
      "calendar",
      "regional",
    ];
    expect(Object.keys(line).filter((key) => parts.includes(key))).toEqual([]);
    expect((line as { readonly norms: readonly object[] }).norms).toEqual([]);
    expect(text.split("\n").filter((one) => HEADINGS.test(one))).toEqual([]);
    const document = documentFromReview(reviewSnapshot(snapshot), dutch);
    const headings = document.parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : [])),
    );
    expect(headings.length).toBeGreaterThan(0);
    expect(headings.filter((one) => HEADINGS.test(one))).toEqual([]);
  });
});
