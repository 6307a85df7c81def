import { checkAnswer } from "../../../src/cli/checkAnswer";
import { loadLanguage } from "../../../src/language/language";
import { documentFromReview } from "../../../src/report/documentFromReview";
import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import { readSample, SAMPLES } from "../../support/samples";

describe("a plan with ambitions as printed, its year plan and forms", () => {
  test("24 ambitions on three pages, 28 steps, two forms of 12, and six rows of the frame", async () => {
    const { ambitions, agendas, forms, overviews } = reviewSnapshot(await readSample(SAMPLES.yearPlan));
    expect(ambitions.map((table) => [table.ambitions.length, table.unpaired.length, table.period])).toEqual([
      [24, 0, { first: 2020, last: 2024 }],
    ]);
    const kinds = ambitions.flatMap((table) => table.ambitions.map(({ kind }) => kind));
    expect(
      ["strengthen", "connect", "renew"].map((kind) => kinds.filter((one) => one === kind).length),
    ).toEqual([8, 8, 8]);
    expect(
      new Set(ambitions.flatMap((table) => table.ambitions.map(({ focusArea }) => focusArea))).size,
    ).toBe(8);
    expect(agendas.map(({ activities, unequal }) => [activities.length, unequal.length])).toEqual([[28, 0]]);
    expect(
      new Set(agendas.flatMap(({ activities }) => activities.map(({ ambition }) => ambition))).size,
    ).toBe(11);
    expect(forms.map(({ kind, entries }) => [kind, entries.length])).toEqual([
      ["know", 12],
      ["share", 12],
    ]);
    expect(overviews.map(({ lines, share }) => [lines.length, share !== ""])).toEqual([[6, true]]);
  });

  test("three ambitions that started are not in the year plan; the form is late; nothing else is found", async () => {
    const { findings } = reviewSnapshot(await readSample(SAMPLES.yearPlan));
    expect(findings.map(({ rule, cell }) => [rule, cell.row, cell.column])).toEqual([
      ["ambition-not-planned", 11, 3], // Kwaliteit, versterken
      ["ambition-not-planned", 12, 3], // Kwaliteit, verbinden
      ["ambition-not-planned", 22, 11], // Doorgaande lijn, vernieuwen
      ["form-unanswered", 2, 5],
    ]);
  });

  test("pane, terminal and Word say the same: all print what the review holds", async () => {
    const snapshot = await readSample(SAMPLES.yearPlan);
    const dutch = await loadLanguage("nl");
    const review = reviewSnapshot(snapshot);
    const { line, text } = checkAnswer("plan.xlsx", { snapshot, format: "xlsx", csv: undefined }, dutch);
    const json = JSON.parse(JSON.stringify(line)) as {
      readonly ambitions: readonly { readonly ambitions: readonly { readonly text: string }[] }[];
      readonly agendas: readonly { readonly activities: readonly { readonly text: string }[] }[];
      readonly forms: readonly { readonly untouched: number }[];
      readonly overviews: readonly { readonly lines: readonly object[] }[];
    };
    const printed = JSON.stringify(documentFromReview(review, dutch));
    const ambitions = review.ambitions.flatMap((table) => table.ambitions.map((ambition) => ambition.text));
    const steps = review.agendas.flatMap(({ activities }) => activities.map((activity) => activity.text));
    expect(json.ambitions.flatMap((table) => table.ambitions.map((ambition) => ambition.text))).toEqual(
      ambitions,
    );
    expect(json.agendas.flatMap(({ activities }) => activities.map((activity) => activity.text))).toEqual(
      steps,
    );
    expect(json.forms.map(({ untouched }) => untouched)).toEqual([12, 12]);
    expect(json.overviews.map(({ lines }) => lines.length)).toEqual([6]);
    for (const one of [...ambitions, ...steps]) expect(printed).toContain(JSON.stringify(one).slice(1, -1));
    const summary = "0 van 12 beantwoord, 0 begonnen, 12 nog leeg.";
    expect(text).toContain(summary);
    expect(printed).toContain(summary);
    expect(text).toContain("24 ambities, van 2020 tot en met 2023.");
    expect(printed).toContain("24 ambities, van 2020 tot en met 2023.");
  });

  test("a workbook without plans holds none of this", async () => {
    const { ambitions, forms, overviews, agendas } = reviewSnapshot(await readSample(SAMPLES.progress));
    expect([ambitions, forms, overviews, agendas]).toEqual([[], [], [], []]);
  });
});
