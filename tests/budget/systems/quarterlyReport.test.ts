import { loadLanguage } from "../../../src/language/language";
import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import type { Review } from "../../../src/review/review";
import { quarterSheet } from "../../../src/taskpane/quarter/quarterSheet";
import { newCellContent, type AddSheet } from "../../../src/workbook/edit";
import { computedSheet } from "../../support/computedSheet";
import { withPeil } from "../../support/peil";
import { readSample, SAMPLES } from "../../support/samples";

/** What was realised in half a year more than half of the budget, and what the forecast adds to the year. */
const REALISED = new Map([
  ["lichte ondersteuning passend onderwijs", 20_000], // income: favourable
  ["Uitvoering passend onderwijs (THV)", 30_500], // expenses: unfavourable
  [" bedrijfsvoering", -10_000], // expenses: favourable
]);
const FORECAST = new Map([["Uitvoering passend onderwijs (THV)", 60_000]]);

/** What a line of the new sheet gets more: it names a programme with its number in front. */
function more(amounts: ReadonlyMap<string, number>, label: string): number {
  return [...amounts].find(([end]) => label.endsWith(end))?.[1] ?? 0;
}

/** The quarterly report that Peil makes of the annual sample, filled in and read again, with a threshold of 25.000. */
async function filledIn(): Promise<Review> {
  const sample = withPeil(await readSample(SAMPLES.annual), ["Drempel euro", "25.000"]);
  const review = reviewSnapshot(sample);
  const budget = review.budgets.find(({ scope }) => scope === "whole");
  if (!budget) throw new Error("There is no budget.");
  const wish = { budget, period: 0, quarter: 2, phasing: { all: undefined, lines: [] } } as const;
  const edit = quarterSheet(review, wish, [], await loadLanguage("nl"));
  const rows = edit.rows.map((row) => {
    const [label, budgeted] = [newCellContent(row[0] ?? null), newCellContent(row[1] ?? null)];
    if (label.kind !== "value" || budgeted.kind !== "value" || typeof budgeted.value !== "number") return row;
    const name = String(label.value);
    return row
      .with(3, Math.round(budgeted.value / 2) + more(REALISED, name))
      .with(6, budgeted.value + more(FORECAST, name));
  });
  const sheet = computedSheet({ ...edit, rows } satisfies AddSheet);
  return reviewSnapshot({ ...sample, sheets: [...sample.sheets, sheet] });
}

test("the deviations of the sample's quarterly report, with their signs for baten and lasten", async () => {
  const { realisations } = await filledIn();
  const [toDate] = realisations.filter(({ actualKind }) => actualKind !== "forecast");
  const shown = (toDate?.lines ?? [])
    .filter(({ favourable }) => Math.abs(favourable) > 200) // beyond the rounding of a half
    .map(({ label, programme, favourable, mark }) => [programme ?? label, Math.round(favourable / 1_000) * 10, mark]); // prettier-ignore
  expect(shown).toEqual([
    ["lichte ondersteuning passend onderwijs", 20_000, "V"],
    ["subtotaal algemene baten", 20_000, "V"],
    ["totale baten", 20_000, "V"],
    [1, -30_500, "N"],
    ["subtotaal ondersteuning scholen", -30_500, "N"],
    [10, 10_000, "V"],
    ["totale lasten", -20_500, "N"], // 30.500 - 10.000
    ["resultaat", -500, "N"], // 20.000 - 20.500
  ]);
});

test("an explanation is asked for where a line reaches the threshold, and no printed deviation is called wrong", async () => {
  const { findings } = await filledIn();
  const asked = findings.filter(({ rule }) => rule === "deviation-unexplained");
  expect(new Set(asked.map(({ message }) => message.values["label"]))).toEqual(
    new Set(["Uitvoering passend onderwijs (THV)"]),
  );
  expect(findings.filter(({ rule }) => rule === "deviation")).toEqual([]);
});
