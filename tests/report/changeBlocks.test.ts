import { loadLanguage } from "../../src/language/language";
import { changeBlocks } from "../../src/report/budget/changeBlocks";
import type { ReportBlock } from "../../src/report/document/reportDocument";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { sided } from "../budget/layoutSheets";
import { sheetOf, snapshotOf } from "../support/sheet";

async function blocks(settings: readonly (readonly string[])[] = []): Promise<readonly ReportBlock[]> {
  const peil = sheetOf("Peil", [["Instelling", "Waarde"], ...settings]);
  const review = reviewSnapshot(snapshotOf(sheetOf("Begroting", sided(1, -1)), peil));
  return changeBlocks(review, await loadLanguage("nl"));
}

const texts = (found: readonly ReportBlock[]): readonly (readonly string[])[] =>
  found.flatMap((block) =>
    block.kind === "table" ? block.rows.map((row) => row.cells.map(({ text }) => text)) : [],
  );

test("each year stands beside the one before it, counted up whatever the sign, the largest change first", async () => {
  const rows = texts(await blocks());
  // 2.316.419 - 2.240.900 = 75.519; 75.519 / 2.240.900 = 3,37 %
  expect(rows).toContainEqual(["3 Extra ondersteuning", "2.240.900", "2.316.419", "+75.519", "3,37\u00A0%"]);
  // 1.530.817 - 1.498.233 = 32.584; 32.584 / 1.498.233 = 2,17 %, printed as negative expenses
  expect(rows).toContainEqual(["3 Extra ondersteuning", "1.498.233", "1.530.817", "+32.584", "2,17\u00A0%"]);
  const sizes = rows.map((cells) => Math.abs(Number((cells[3] ?? "").replaceAll(/[+.]/g, ""))));
  expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
});

test("the thresholds of the sheet Peil hold here too, and what they leave out is counted", async () => {
  const [all, few] = [
    await blocks(),
    await blocks([
      ["Drempel euro", "70.000"],
      ["Drempel procent", "50"],
    ]),
  ];
  expect(texts(few).length).toBeLessThan(texts(all).length);
  expect(
    texts(few).every((cells) => Math.abs(Number((cells[3] ?? "").replaceAll(/[+.]/g, ""))) >= 70_000),
  ).toBe(true);
  const left = texts(all).length - texts(few).length;
  expect(few.at(-1)).toMatchObject({
    kind: "paragraph",
    text: `${left.toString()} verschillen onder de drempel staan er niet bij.`,
  });
});
