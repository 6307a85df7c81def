import { strFromU8, unzipSync } from "fflate";
import { findingText } from "../../src/cli/findingText";
import { placeTextOf } from "../../src/findings/placeOfFinding";
import { loadLanguage } from "../../src/language/language";
import { documentFromReview } from "../../src/report/documentFromReview";
import type { ReportDocument, TableBlock } from "../../src/report/document/reportDocument";
import { writeReport } from "../../src/report/writeReport";
import type { Review } from "../../src/review/review";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { readSample, SAMPLES } from "../support/samples";

async function tablesOf(review: Review): Promise<readonly TableBlock[]> {
  const report = documentFromReview(review, await loadLanguage("nl"));
  return report.parts.flatMap((part) => part.blocks.filter((block) => block.kind === "table"));
}

function headingsOf({ parts }: ReportDocument): readonly string[] {
  return parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : [])),
  );
}

function row(tables: readonly TableBlock[], caption: string, start: string): readonly string[] | undefined {
  const table = tables.find((entry) => entry.caption.startsWith(caption));
  return table?.rows.map(({ cells }) => cells.map(({ text }) => text)).find(([first]) => first === start);
}

describe("the reports of the samples", () => {
  test("the multi-year budget shows the unreadable cell in its sum and in the budget", async () => {
    const review = reviewSnapshot(await readSample(SAMPLES.multiYear));
    const tables = await tablesOf(review);
    // 9.903.085 - 8.598.313 = 1.304.772
    expect(row(tables, "Som van Totaal programma", "Berekend")?.[1]).toBe("8.598.313");
    expect(row(tables, "Som van Totaal programma", "In de cel")?.[1]).toBe("9.903.085");
    expect(row(tables, "Som van Totaal programma", "Verschil")?.[1]).toBe("+1.304.772");
    expect(row(tables, "Bedragen in euro", "4")).toEqual([
      "4",
      "Ondersteuningsstructuur",
      "onleesbaar",
      "1.444.219",
      "1.501.710",
      "1.508.072",
      "1.513.694",
      "1.518.313",
    ]);
  });

  test("the annual budget shows overhead by three definitions", async () => {
    const tables = await tablesOf(reviewSnapshot(await readSample(SAMPLES.annual)));
    expect(row(tables, "2021: teller en noemer", "Percentage")).toEqual([
      "Percentage",
      "2,81\u00A0%", // 799.998 / 28.476.246
      "4,83\u00A0%", // 799.998 / (27.929.285 - 11.355.315)
      "9,87\u00A0%", // 799.998 / (28.476.246 - 11.355.315 - 1.735.950 - 7.279.368)
    ]);
  });

  test("the annual budget shows key figures, and what programmes cost net", async () => {
    const tables = await tablesOf(reviewSnapshot(await readSample(SAMPLES.annual)));
    // -546.960 / 27.929.285
    expect(row(tables, "Kengetallen per periode", "rentabiliteit")?.[1]).toBe("-1,96\u00A0%");
    // 3,5 % of 27.929.285
    expect(row(tables, "Kengetallen per periode", "signaleringswaarde")?.[1]).toMatch(
      /^€\u00A0977\.52[45],?/,
    );
    expect(row(tables, "2021: wat een programma", "3 Uitvoering passend onderwijs bovenschools")).toEqual([
      "3 Uitvoering passend onderwijs bovenschools",
      "107.807",
      "1.036.367",
      "928.560", // 1.036.367 - 107.807
    ]);
    expect(row(tables, "2021: wat een programma", "8 POVO\nbij de baten: SL POVO")?.[3]).toBe("0"); // 190.000 - 190.000
  });

  test("the error of the multi-year budget is told in the cell of its cause, as in the terminal and the pane", async () => {
    const review = reviewSnapshot(await readSample(SAMPLES.multiYear));
    const dutch = await loadLanguage("nl");
    const [error] = review.findings;
    if (!error) throw new Error("There is no error.");
    expect(placeTextOf(error)).toBe("Meerjarenbegroting!C19");
    expect(headingsOf(documentFromReview(review, dutch))).toContain("Meerjarenbegroting!C19, 2019");
    expect(findingText(error, dutch)[0]).toContain("Meerjarenbegroting!C19, 2019");
  });

  test("how rounding is judged is told where something was added up, and not beside norms alone", async () => {
    const dutch = await loadLanguage("nl");
    const explains = async (name: (typeof SAMPLES)[keyof typeof SAMPLES]): Promise<boolean> =>
      headingsOf(documentFromReview(reviewSnapshot(await readSample(name)), dutch)).includes("Zo beoordeelt Peil afronding"); // prettier-ignore
    expect(await explains(SAMPLES.annual)).toBe(true);
    expect(await explains(SAMPLES.norms)).toBe(false);
  });

  test("the progress table shows every action", async () => {
    const review = reviewSnapshot(await readSample(SAMPLES.progress));
    const tables = await tablesOf(review);
    const scores = tables.find((table) => table.caption.startsWith("Score per actie"));
    expect(scores?.rows).toHaveLength(13);
  });

  test.each(Object.values(SAMPLES))("%s makes a file of less than 50 kB", async (name) => {
    const bytes = await writeReport(reviewSnapshot(await readSample(name)), await loadLanguage("nl"));
    expect(bytes.length).toBeLessThan(50_000);
    expect(strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array())).toContain(name);
  });
});
