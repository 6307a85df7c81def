import type { Acceptance } from "../../src/findings/acceptance";
import type { PeilEntry } from "../../src/workbook/peilSheet";
import { loadLanguage, type Language } from "../../src/language/language";
import type { Budget } from "../../src/budget/budget";
import type { OverheadFigure } from "../../src/budget/overhead/overhead";
import { MOST_FINDINGS } from "../../src/report/findings/findingBlocks";
import { CHAPTER_NAMES } from "../../src/report/chapterNames";
import { documentFromReview } from "../../src/report/documentFromReview";
import type { ReportBlock, ReportDocument, TableBlock } from "../../src/report/document/reportDocument";
import type { Review } from "../../src/review/review";
import { emptyReview, exampleBudget, exampleFindings, exampleReview } from "./exampleReview";

let dutch: Language;
let english: Language;
beforeAll(async () => {
  dutch = await loadLanguage("nl");
  english = await loadLanguage("en");
});

function blocksOf(report: ReportDocument): readonly ReportBlock[] {
  return report.parts.flatMap((part) => part.blocks);
}

function headings(report: ReportDocument): readonly string[] {
  return blocksOf(report).flatMap((block) =>
    block.kind === "heading" ? [`${block.level.toString()} ${block.text}`] : [],
  );
}

function leads(report: ReportDocument): readonly string[] {
  return blocksOf(report).flatMap((block) =>
    block.kind === "paragraph" && block.role === "lead" ? [block.text] : [],
  );
}

function tables(report: ReportDocument): readonly TableBlock[] {
  return blocksOf(report).filter((block) => block.kind === "table");
}

function tableNamed(report: ReportDocument, caption: string): TableBlock {
  const found = tables(report).find((table) => table.caption.startsWith(caption));
  if (!found) throw new Error(`no table "${caption}"`);
  return found;
}

function texts(table: TableBlock): readonly (readonly string[])[] {
  return table.rows.map((row) => row.cells.map((cell) => cell.text));
}

describe("the parts of a report", () => {
  test("are all there unless some are asked for; then the first page says which are left out", () => {
    const facts = (report: ReportDocument): readonly string[] =>
      blocksOf(report).flatMap((block) =>
        block.kind === "facts" ? block.facts.map(({ name }) => name) : [],
      );
    expect(facts(documentFromReview(exampleReview, dutch))).not.toContain("Niet in dit rapport");
    const only = documentFromReview(exampleReview, dutch, new Set(["overhead"]));
    expect(headings(only).filter((text) => text.startsWith("1"))).toEqual([
      "1 Wat is gecontroleerd",
      "1 Uitkomst",
      "1 Overhead",
    ]);
    const [first] = blocksOf(only).flatMap((block) => (block.kind === "facts" ? [block.facts] : []));
    expect(first?.at(-1)).toEqual({
      name: "Niet in dit rapport",
      value:
        "Bevindingen met hun sommen, Begroting per programma en jaar, Jaar op jaar, Scores per periode, Zo leest u dit rapport, Sommen bij opmerkingen en akkoorden",
    });
  });

  test("have a name on screen in both languages", () => {
    const names = (language: Language): readonly string[] =>
      CHAPTER_NAMES.map((name) => language.words(`chapters.${name}`));
    for (const language of [dutch, english]) {
      expect(new Set(names(language)).size).toBe(CHAPTER_NAMES.length);
      expect(names(language).filter((name) => name.startsWith("chapters."))).toEqual([]);
    }
  });
});

describe("the report of a review", () => {
  test("says what was checked before it says what was found", () => {
    expect(headings(documentFromReview(exampleReview, dutch))).toEqual([
      "1 Wat is gecontroleerd",
      "1 Uitkomst",
      "1 Bevindingen",
      "2 ✖ Fouten (1)",
      "3 Begroting!C9, 2020",
      "2 ℹ Opmerkingen (2)",
      "1 Begroting",
      "2 Blad Begroting",
      "1 Jaar op jaar",
      "1 Overhead",
      "2 Blad Begroting",
      "1 Voortgang",
      "2 Blad Voortgang",
      "3 Vraagt aandacht",
      "3 Trots",
      "1 Zo leest u dit rapport",
      "2 Zo beoordeelt Peil afronding",
      "1 Bijlage: de sommen bij opmerkingen en akkoorden",
      "3 Begroting!D10, 2021",
    ]);
  });

  test("names the file and the moment", () => {
    const facts = blocksOf(documentFromReview(exampleReview, dutch)).find((block) => block.kind === "facts");
    expect(facts?.facts).toEqual([
      { name: "Bestand", value: "voorbeeld.xlsx" },
      { name: "Gecontroleerd op", value: "23 november 2026 om 14:05" },
      { name: "Gemaakt met", value: expect.stringMatching(/^Peil \d+\.\d+\.\d+$/) as string },
    ]);
  });

  test("counts, with what was not performed", () => {
    expect(leads(documentFromReview(exampleReview, dutch))).toEqual([
      "57 controles uitgevoerd, 1 niet uitgevoerd.",
      "1 fout, 0 signalen en 2 opmerkingen.",
    ]);
  });

  test("says that nothing was recognised instead of that all is well", () => {
    const report = documentFromReview(emptyReview, dutch);
    expect(blocksOf(report)).toContainEqual({
      kind: "paragraph",
      role: "body",
      text: "Peil herkent in dit bestand geen begroting en geen voortgangstabel.",
    });
    expect(leads(report)).toContain("Geen fouten gevonden in 0 controles; niets overgeslagen.");
    expect(headings(report)).not.toContain("1 Begroting");
  });

  test("says how each sheet was read", () => {
    const part: Budget = {
      ...exampleBudget,
      sheet: "2.8",
      scope: "part",
      expenseSign: -1,
      periods: [{ name: "", column: 3 }],
    };
    const report = documentFromReview({ ...exampleReview, budgets: [exampleBudget, part] }, dutch);
    expect(blocksOf(report).find((block) => block.kind === "list")?.items).toEqual([
      "Blad Begroting: begroting met 7 regels, 2 perioden (2020, 2021). Bedragen in euro. Lasten staan als positief getal.",
      "Blad 2.8: deel van een begroting met 7 regels, 1 periode. Bedragen in euro. Lasten staan als negatief getal.",
      "Blad Voortgang: voortgangstabel met 3 acties, 3 perioden (Aug 24, Aug 25, Aug 26).",
    ]);
  });

  test("has no empty pages, and explains scores only where there are any", () => {
    const report = documentFromReview(emptyReview, dutch);
    expect(report.parts.every((part) => part.blocks.length > 0)).toBe(true);
    expect(report.parts).toHaveLength(1);
    const captions = tables(report).map((table) => table.caption);
    expect(captions).not.toContain("Scores: de verandering ten opzichte van de periode ervoor");
    expect(tables(documentFromReview(exampleReview, dutch)).map((table) => table.caption)).toContain(
      "Scores: de verandering ten opzichte van de periode ervoor",
    );
  });

  test("speaks English when asked", () => {
    const report = documentFromReview(exampleReview, english);
    expect(report.language).toBe("en-GB");
    expect(leads(report)[0]).toBe("57 checks performed, 1 not performed.");
  });

  test("gives what was skipped with its reason", () => {
    expect(texts(tableNamed(documentFromReview(exampleReview, dutch), "Niet gecontroleerd"))).toEqual([
      ["Van de eigen programma’s", "geen norm ingesteld"],
    ]);
  });
});

describe("a sum in the report", () => {
  test("can be added up again", () => {
    const [, appendix] = tables(documentFromReview(exampleReview, dutch)).filter((table) =>
      table.caption.startsWith("Som van"),
    );
    expect(appendix && texts(appendix)).toEqual([
      ["+", "Management en bedrijfsvoering", "320.000", "D8"],
      ["+", "Basisondersteuning", "3.080.001", "D9"],
      ["Berekend", "3.400.001", ""], // 320.000 + 3.080.001
      ["In de cel", "3.400.000", "D10"],
      ["Verschil", "-1", ""], // 3.400.000 - 3.400.001
      ["Tolerantie", "± 1,5", ""], // (2 + 1) / 2
    ]);
  });

  test("shows what is taken off with its sign", () => {
    const [finding] = exampleFindings;
    if (!finding?.sum) throw new Error("the example has a sum");
    const terms = finding.sum.terms.map((term) => ({ ...term, weight: -1 as const }));
    const findings = [{ ...finding, sum: { ...finding.sum, terms } }];
    const table = tableNamed(
      documentFromReview({ ...exampleReview, findings }, dutch),
      "Som van Totale lasten",
    );
    expect(texts(table)[0]?.[0]).toBe("−");
  });

  test("says which cell cannot be read", () => {
    const [sum] = tables(documentFromReview(exampleReview, dutch)).filter((table) =>
      table.caption.startsWith("Som van"),
    );
    expect(sum && texts(sum)[1]).toEqual(["+", "Basisondersteuning", "leeg of onleesbaar", "C9"]);
  });

  test("of a remark is one row in the list and whole in the appendix", () => {
    const remarks = tableNamed(documentFromReview(exampleReview, dutch), "Opmerkingen met een som");
    expect(texts(remarks)).toEqual([
      ["Begroting!D10", "Totale lasten", "2021", "3.400.000", "3.400.001", "-1", "± 1,5"],
    ]);
  });

  test("is printed for the first so many findings only, and the report says so", () => {
    const [first] = exampleFindings;
    if (!first) throw new Error("the example has a finding");
    const findings = Array.from({ length: MOST_FINDINGS + 5 }, () => first);
    const report = documentFromReview({ ...exampleReview, findings }, dutch);
    expect(headings(report).filter((text) => text.startsWith("3 Begroting!"))).toHaveLength(MOST_FINDINGS);
    expect(blocksOf(report)).toContainEqual({
      kind: "paragraph",
      role: "body",
      text: "Hier staan de eerste 100 van 105. Peil toont ze allemaal in Excel.",
    });
  });
});

describe("an accepted finding in the report", () => {
  const entry: PeilEntry = {
    cell: { sheet: "Peil", row: 2, column: 2 },
    name: "Akkoord",
    value: "total Begroting!C10 2020",
    explanation: "Wordt in de jaarrekening rechtgezet.",
    date: "2026-01-05",
  };
  const acceptance: Acceptance = { explanation: entry.explanation, date: entry.date, entry };

  test("stands apart from the errors, with the reason why it may stand", () => {
    const accepted = exampleFindings
      .filter(({ severity }) => severity === "error")
      .map((finding) => ({ ...finding, accepted: acceptance }));
    const findings = exampleFindings.filter(({ severity }) => severity !== "error");
    const report = documentFromReview({ ...exampleReview, findings, accepted }, dutch);
    expect(headings(report)).toContain("2 Akkoord met toelichting");
    expect(headings(report)).not.toContain("2 ✖ Fouten (1)");
    expect(
      headings(report).slice(headings(report).indexOf("1 Bijlage: de sommen bij opmerkingen en akkoorden")),
    ).toEqual(expect.arrayContaining(["3 Begroting!C9, 2020"]));
    expect(texts(tableNamed(report, "Bevindingen die mogen blijven"))).toEqual([
      ["Begroting!C9", "Regel", "Wordt in de jaarrekening rechtgezet.", "2026-01-05"],
    ]);
  });

  test("that no longer holds is listed as expired", () => {
    const report = documentFromReview({ ...exampleReview, expired: [acceptance] }, dutch);
    expect(texts(tableNamed(report, "Vervallen"))).toEqual([
      ["Peil!B2", "total Begroting!C10 2020", "Wordt in de jaarrekening rechtgezet.", "2026-01-05"],
    ]);
  });
});

describe("a budget in the report", () => {
  test("stands as in its sheet", () => {
    const table = tableNamed(documentFromReview(exampleReview, dutch), "Bedragen in euro");
    expect(table.columns.map((column) => column.heading)).toEqual(["Nr.", "Regel", "2020", "2021"]);
    expect(texts(table)).toEqual([
      ["Baten"],
      ["", "lichte ondersteuning", "1.200.000", "1.250.000"],
      ["", "zware ondersteuning", "2.300.000", "2.350.000"],
      ["", "Totale baten", "3.500.000", "3.600.000"],
      ["Lasten"],
      ["1", "Management en bedrijfsvoering", "300.000", "320.000"],
      ["2", "Basisondersteuning", "onleesbaar", "3.080.001"],
      ["", "Totale lasten", "3.400.000", "3.400.000"],
      ["", "Resultaat", "100.000", "200.000"],
    ]);
    expect(table.rows.map((row) => row.kind)).toEqual([
      ...["heading", "line", "line", "total"],
      ...["heading", "line", "line", "total", "total"],
    ]);
  });

  test("in thousands says so and prints thousands", () => {
    const budget: Budget = { ...exampleBudget, unit: 1000 };
    const report = documentFromReview({ ...exampleReview, budgets: [budget] }, dutch);
    expect(texts(tableNamed(report, "Bedragen × € 1.000"))[1]).toEqual([
      "",
      "lichte ondersteuning",
      "1.200", // 1.200.000 / 1.000
      "1.250",
    ]);
  });

  test.each([
    // An amount of seven digits takes 9.8 digits of room, beside 33 for number and label.
    [6, "portrait", [6]], // (101 - 33) / 9.8 = 6.9
    [7, "landscape", [7]],
    [12, "landscape", [12]], // (153 - 33) / 9.8 = 12.2
    [13, "landscape", [7, 6]],
  ])("with %i periods is %s, in tables of %j", (count, orientation, expected) => {
    const report = documentFromReview(withPeriods(count), dutch);
    const part = report.parts.find(({ blocks }) =>
      blocks.some((block) => block.kind === "heading" && block.text === "Begroting"),
    );
    const found = part?.blocks.filter(
      (block): block is TableBlock => block.kind === "table" && block.caption.startsWith("Bedragen in euro"),
    );
    expect(part?.orientation).toBe(orientation);
    expect(found?.map((table) => table.columns.length - 2)).toEqual(expected);
  });

  function withPeriods(count: number): Review {
    const years = Array.from({ length: count }, (_, index) => index);
    const budget: Budget = {
      ...exampleBudget,
      periods: years.map((year) => ({ name: (2020 + year).toString(), column: 3 + year })),
    };
    return { ...exampleReview, budgets: [budget], findings: [] };
  }
});

describe("overhead in the report", () => {
  test("shows the definitions side by side, with what was left out", () => {
    const table = tableNamed(documentFromReview(exampleReview, dutch), "2021: teller en noemer");
    expect(table.columns.map((column) => column.heading)).toEqual([
      "Onderdeel",
      "Van de totale lasten",
      "Van het vrij besteedbare budget",
    ]);
    const numerator = "Management en bedrijfsvoering: 320.000 (D8)";
    expect(texts(table)).toEqual([
      ["Regels in de teller", numerator, numerator],
      ["Teller", "€\u00A0320.000", "€\u00A0320.000"],
      [
        "Regels in de noemer",
        "Totale lasten: 3.400.000 (D10)",
        "Totale baten: 3.600.000 (D6)\nmin Afdracht: 600.000 (D9)",
      ],
      ["Noemer", "€\u00A03.400.000", "€\u00A03.000.000"],
      ["Percentage", "9,41\u00A0%", "10,67\u00A0%"],
      ["Norm", "5 tot en met 10 %: binnen de norm", "5 tot en met 10 %: boven de norm"],
    ]);
  });

  test("names the definition that is not computed", () => {
    expect(blocksOf(documentFromReview(exampleReview, dutch))).toContainEqual({
      kind: "paragraph",
      role: "body",
      text: "Niet berekend: Van de eigen programma’s. De reden staat bij ‘Wat is gecontroleerd’.",
    });
  });

  test("without a norm gives no verdict", () => {
    const overhead = exampleReview.overhead.map((figure): OverheadFigure => ({
      ...figure,
      norm: undefined,
      verdict: "no-norm",
    }));
    const table = tableNamed(
      documentFromReview({ ...exampleReview, overhead }, dutch),
      "2021: teller en noemer",
    );
    expect(texts(table).at(-1)).toEqual(["Norm", "geen norm ingesteld", "geen norm ingesteld"]);
  });

  test("of more periods starts with an overview", () => {
    const later = exampleReview.overhead.map((figure) => ({ ...figure, period: "2022" }));
    const report = documentFromReview(
      { ...exampleReview, overhead: [...exampleReview.overhead, ...later] },
      dutch,
    );
    expect(texts(tableNamed(report, "Overhead als percentage"))).toEqual([
      ["2021", "9,41\u00A0%, binnen de norm", "10,67\u00A0%, boven de norm"],
      ["2022", "9,41\u00A0%, binnen de norm", "10,67\u00A0%, boven de norm"],
    ]);
  });

  test("says that it was not computed", () => {
    const report = documentFromReview({ ...exampleReview, overhead: [] }, dutch);
    expect(blocksOf(report)).toContainEqual({
      kind: "paragraph",
      role: "body",
      text: "Overhead is niet berekend. De reden staat bij ‘Wat is gecontroleerd’.",
    });
  });
});

describe("progress in the report", () => {
  test("gives every score as digit and word, and empty as a state of its own", () => {
    const table = tableNamed(documentFromReview(exampleReview, dutch), "Score per actie");
    expect(texts(table)).toEqual([
      ["A1", "Conferentie", "1 teruggang ▼", "2 geen vooruitgang ▼", "– nog niet ingevuld"],
      ["B1", "Verbreed toelaten", "5 trots ▲", "4 vooruitgang ▲", "– nog niet ingevuld"],
      ["B2", "Basisondersteuning", "3 neutraal", "7 (geen score)", "– nog niet ingevuld"],
    ]);
  });

  test("never colours a cell without saying the same in words", () => {
    const coloured = tables(documentFromReview(exampleReview, dutch)).flatMap((table) =>
      table.rows.flatMap((row) => row.cells.filter((cell) => cell.colour)),
    );
    expect(coloured.length).toBeGreaterThan(0);
    expect(coloured.filter((cell) => !/^[1-5] \p{L}/u.test(cell.text))).toEqual([]);
  });

  test("marks what is below and above its norm, in the organisation's own words", () => {
    const review: Review = {
      ...exampleReview,
      progress: exampleReview.progress.map((progress) => ({
        ...progress,
        actions: progress.actions.map((action) => ({ ...action, norms: [4, 4, 4] })),
      })),
      progressSettings: { ...exampleReview.progressSettings, words: { 3: "gelijk gebleven" } },
    };
    expect(texts(tableNamed(documentFromReview(review, dutch), "Score per actie"))).toEqual([
      ["A1", "Conferentie", "1 teruggang ▼", "2 geen vooruitgang ▼", "– nog niet ingevuld"],
      ["B1", "Verbreed toelaten", "5 trots ▲", "4 vooruitgang", "– nog niet ingevuld"],
      ["B2", "Basisondersteuning", "3 gelijk gebleven ▼", "7 (geen score)", "– nog niet ingevuld"],
    ]);
  });

  test("counts per score, and never averages", () => {
    expect(texts(tableNamed(documentFromReview(exampleReview, dutch), "Aantal acties"))).toEqual([
      // period, 1 to 5, empty, no score
      ["Aug 24", "1", "0", "1", "0", "1", "0", "0"],
      ["Aug 25", "0", "1", "0", "1", "0", "0", "1"],
      ["Aug 26", "0", "0", "0", "0", "0", "3", "0"],
    ]);
  });

  test("lists what is below its norm beside scores 1 and 2, the lowest first", () => {
    const [first] = exampleReview.progressFigures;
    const neutral = first?.belowNorm.map((entry) => ({
      ...entry,
      code: "B2",
      score: 3 as const,
      norm: 4 as const,
      cell: { ...entry.cell, row: 5 },
    }));
    if (!first || !neutral) throw new Error("the example has figures");
    const progressFigures = [{ ...first, belowNorm: [...neutral, ...first.belowNorm] }];
    const table = tableNamed(
      documentFromReview({ ...exampleReview, progressFigures }, dutch),
      "Acties met score 1 of 2",
    );
    expect(texts(table).map(([, code, , score]) => [code, score])).toEqual([
      ["A1", "1 teruggang ▼"],
      ["B2", "3 neutraal ▼"],
    ]);
  });

  test("lists what asks for attention with the agreed act, and tells a second time", () => {
    expect(texts(tableNamed(documentFromReview(exampleReview, dutch), "Acties met score 1 of 2"))).toEqual([
      [
        "Aug 25",
        "A1",
        "Conferentie",
        "2 geen vooruitgang ▼, tweede keer op rij",
        "Bijstelling bij onvoldoende voortgang",
      ],
      ["Aug 24", "A1", "Conferentie", "1 teruggang ▼", "Bijstelling bij onvoldoende voortgang"],
    ]);
  });
});

test("every row of every table is as wide as its table", () => {
  for (const table of tables(documentFromReview(exampleReview, dutch))) {
    for (const row of table.rows) {
      expect(row.cells.reduce((sum, cell) => sum + cell.span, 0)).toBe(table.columns.length);
    }
  }
});
