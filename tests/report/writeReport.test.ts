import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { loadLanguage, type LanguageCode } from "../../src/language/language";
import { PALETTE } from "../../src/progress/colours/palette";
import { SCORES } from "../../src/progress/progress";
import { columnWidths } from "../../src/report/docx/tableFromBlock";
import { TEXT_WIDTH } from "../../src/report/docx/look";
import { writeReport } from "../../src/report/writeReport";
import type { Review } from "../../src/review/review";
import { emptyReview, exampleBudget, exampleReview } from "./exampleReview";

type Parts = Readonly<Record<string, string>>;

async function partsOf(review: Review, code: LanguageCode = "nl"): Promise<Parts> {
  const bytes = await writeReport(review, await loadLanguage(code));
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function part(parts: Parts, name: string): string {
  const found = parts[name];
  if (found === undefined) throw new Error(`the file has no ${name}`);
  return found;
}

/** The contents of every element with this name. */
function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, "gs"))].map(([whole]) => whole);
}

describe("the Word file of a review", () => {
  let parts: Parts;
  let document: string;
  beforeAll(async () => {
    parts = await partsOf(exampleReview);
    document = part(parts, "word/document.xml");
  });

  test("repeats the heading row of every table on every page", () => {
    const tables = elements(document, "w:tbl");
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      const [first, ...rest] = elements(table, "w:tr");
      expect(first).toContain("<w:tblHeader/>");
      expect(rest.filter((row) => row.includes("<w:tblHeader/>"))).toEqual([]);
    }
  });

  test("breaks no row over two pages", () => {
    expect(elements(document, "w:tr").filter((row) => !row.includes("<w:cantSplit/>"))).toEqual([]);
  });

  test("has real headings and a title", () => {
    const styles = (text: string): string | undefined =>
      elements(document, "w:p")
        .find((paragraph) => paragraph.includes(`>${text}<`))
        ?.match(/<w:pStyle w:val="([^"]+)"/)?.[1];
    expect(styles("Controle van begroting en voortgang")).toBe("Title");
    expect(styles("Wat is gecontroleerd")).toBe("Heading1");
    expect(styles("✖ Fouten (1)")).toBe("Heading2");
    expect(styles("Begroting!C9, 2020")).toBe("Heading3");
  });

  test.each([
    ["nl", "nl-NL"],
    ["en", "en-GB"],
  ] as const)("in %s is marked as %s", async (code, expected) => {
    const styles = part(await partsOf(exampleReview, code), "word/styles.xml");
    expect(elements(styles, "w:docDefaults")[0]).toContain(`<w:lang w:val="${expected}"/>`);
  });

  test("carries its title in the properties and page x of y in the footer", () => {
    expect(part(parts, "docProps/core.xml")).toContain(
      "<dc:title>Controle van begroting en voortgang – voorbeeld.xlsx</dc:title>",
    );
    const footer = part(parts, "word/footer1.xml");
    expect(footer).toContain(">PAGE<");
    expect(footer).toContain(">NUMPAGES<");
  });

  test.each(SCORES)("prints score %i in the palette's fill with its readable text", (score) => {
    const { fill, text } = PALETTE[score];
    const cells = elements(document, "w:tc").filter((cell) => cell.includes(`w:fill="${fill.slice(1)}"`));
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) {
      expect(cell).toContain(`<w:color w:val="${text.slice(1)}"/>`);
      expect(cell).toMatch(new RegExp(`>${score.toString()} \\p{L}`, "u"));
    }
  });

  test("puts amounts at the right edge", () => {
    const amounts = elements(document, "w:tc").filter((cell) => cell.includes(">3.400.000<"));
    expect(amounts.length).toBeGreaterThan(2);
    expect(amounts.filter((cell) => !cell.includes('<w:jc w:val="end"/>'))).toEqual([]);
  });

  test("has tables no wider than the page", () => {
    for (const table of elements(document, "w:tbl")) {
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
      expect(widths.length).toBeGreaterThan(1);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(TEXT_WIDTH.portrait);
    }
  });

  test("keeps a short table on one page, but never chains tables together", () => {
    for (const table of elements(document, "w:tbl")) {
      const rows = elements(table, "w:tr");
      if (rows.length > 13) continue;
      expect(rows.slice(1, -1).filter((row) => !row.includes("<w:keepNext/>"))).toEqual([]);
      expect(rows.at(-1)).not.toContain("<w:keepNext/>");
    }
  });

  test("lets the names of sections and sums span their columns", () => {
    const rowOf = (text: string): string | undefined =>
      elements(document, "w:tr").find((row) => row.includes(`>${text}<`));
    expect(rowOf("Baten")).toContain('<w:gridSpan w:val="4"/>'); // number, line, 2020 and 2021
    expect(rowOf("Berekend")).toContain('<w:gridSpan w:val="2"/>'); // sign and line
  });

  test("breaks lines where the text does", () => {
    const cell = elements(document, "w:tc").find((entry) => entry.includes("Totale baten: 3.600.000 (D6)"));
    expect(cell).toMatch(/Totale baten.*<w:br\/>.*min Afdracht/s);
  });

  test("turns the page for many periods and back again", async () => {
    const periods = Array.from({ length: 8 }, (_, index) => ({
      name: (2020 + index).toString(),
      column: 3 + index,
    }));
    const wide = part(
      await partsOf({ ...exampleReview, budgets: [{ ...exampleBudget, periods }] }),
      "word/document.xml",
    );
    const orientations = [...wide.matchAll(/<w:pgSz [^>]*w:orient="(\w+)"/g)].map(
      ([, orientation]) => orientation,
    );
    expect(orientations).toEqual(["portrait", "landscape", "portrait"]);
  });

  test("stays well-formed whatever a cell holds", async () => {
    const nasty = "a\u0000\u0008\u000B\u001F\uFFFE\uD800 <w:p> & ]]> é 😊\nregel twee";
    const review: Review = {
      ...exampleReview,
      name: `${nasty}.xlsx`,
      progress: exampleReview.progress.map((table) => ({
        ...table,
        actions: table.actions.map((action) => ({ ...action, plan: nasty })),
      })),
    };
    for (const xml of Object.values(await partsOf(review))) {
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
      expect(xml).not.toMatch(/&(?!(amp|lt|gt|quot|apos|#\d+);)/);
      expect(xml).not.toContain("<w:p> &amp;");
    }
  });

  test("of an empty workbook is a file as well", async () => {
    expect(part(await partsOf(emptyReview), "word/document.xml")).toContain(
      "Geen fouten gevonden in 0 controles",
    );
  });
});

test("column widths always fill the page exactly", () => {
  const share = fc.double({ min: 0.5, max: 10, noNaN: true });
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 12 }), (shares) => {
      const columns = shares.map((width) => ({ heading: "", share: width, align: "start" as const }));
      const widths = columnWidths(columns, TEXT_WIDTH.portrait);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH.portrait);
      expect(widths.every((width) => width > 0)).toBe(true);
    }),
  );
});
