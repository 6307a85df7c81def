import { loadLanguage } from "../../src/language/language";
import { cell, column, line, paragraph, table } from "../../src/report/document/blocks";
import { documentFromReview } from "../../src/report/documentFromReview";
import { htmlFromDocument } from "../../src/report/htmlFromDocument";
import type { ReportBlock, ReportDocument } from "../../src/report/document/reportDocument";
import { exampleReview } from "./exampleReview";

function html(...blocks: readonly ReportBlock[]): string {
  const report: ReportDocument = {
    title: "Titel <1>",
    description: "",
    language: "nl-NL",
    parts: [{ orientation: "portrait", blocks }],
    footer: { text: "", page: "", of: "" },
  };
  return htmlFromDocument(report);
}

describe("the report as HTML", () => {
  test("escapes whatever a workbook holds", () => {
    const page = html(paragraph('<script>alert(1)</script> & "x"'));
    expect(page).toContain("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;</p>");
    expect(page).toContain("<title>Titel &lt;1&gt;</title>");
    expect(page).not.toContain("<script>");
  });

  test("keeps line breaks", () => {
    expect(html(paragraph("een\ntwee"))).toContain("<p>een<br>twee</p>");
  });

  test("has a table with caption, column headings and row headings", () => {
    const page = html(
      table(
        "Scores",
        [column("Code", 1), column("Bedrag", 1, "end")],
        [line(cell("A1", 1, { fill: "#A50026", text: "#FFFFFF" }), "5")],
      ),
    );
    expect(page).toContain("<caption>Scores</caption>");
    expect(page).toContain('<th scope="col" style="text-align:right">Bedrag</th>');
    expect(page).toContain(
      '<th scope="row" style="text-align:left;font-weight:normal;background-color:#A50026;color:#FFFFFF">A1</th>',
    );
    expect(page).toContain('<td style="text-align:right;font-weight:normal">5</td>');
  });

  test("says its language and starts with one title", async () => {
    const page = htmlFromDocument(documentFromReview(exampleReview, await loadLanguage("nl")));
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="nl-NL">/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });
});
