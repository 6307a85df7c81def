import type { Explanation } from "../../src/progress/explanations/explanations";
import { loadLanguage } from "../../src/language/language";
import { explanationBlocks } from "../../src/report/progress/explanationBlocks";
import { exampleReview } from "./exampleReview";

function explanation(code: string, period: string, text: string): Explanation {
  return { cell: { sheet: "Toelichting", row: 2, column: 3 }, code, period, text, date: "2026-09-01" };
}

async function tables(explanations: readonly Explanation[]): Promise<readonly unknown[]> {
  const found = explanationBlocks({ ...exampleReview, explanations }, await loadLanguage("nl"));
  return found.flatMap((block) =>
    block.kind === "table"
      ? [[block.caption, ...block.rows.map((row) => row.cells.map((cell) => cell.text))]]
      : [],
  );
}

test("explanations stand by period, the latest first, with the score they explain", async () => {
  expect(
    await tables([
      explanation("A1", "Aug 24", "Er was geen ruimte."),
      explanation("a1", "aug 25", "Nog geen\nafspraak."),
      explanation("B1", "Aug 24", "Goed begonnen."),
    ]),
  ).toEqual([
    ["Toelichting per actie, Aug 25", ["a1", "2 geen vooruitgang", "Nog geen\nafspraak.", "2026-09-01"]],
    [
      "Toelichting per actie, Aug 24",
      ["A1", "1 teruggang", "Er was geen ruimte.", "2026-09-01"],
      ["B1", "5 trots", "Goed begonnen.", "2026-09-01"],
    ],
  ]);
});

test("an explanation of an action or period that no table has is kept", async () => {
  expect(await tables([explanation("Z9", "Aug 23", "Van vóór deze agenda.")])).toEqual([
    ["Toelichting per actie, Aug 23", ["Z9", "", "Van vóór deze agenda.", "2026-09-01"]],
  ]);
});

test("without explanations there is no annex", async () => {
  expect(await tables([])).toEqual([]);
});
