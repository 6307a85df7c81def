import { screen, within } from "@testing-library/react";
import { checkAnswer } from "../../src/cli/checkAnswer";
import { loadLanguage, type Language } from "../../src/language/language";
import type { MessageKey } from "../../src/language/messages";
import { documentFromReview } from "../../src/report/documentFromReview";
import type { ReportBlock } from "../../src/report/document/reportDocument";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, snapshotOf } from "../support/sheet";
import { openChecked } from "./openPane";

/** What the three places say of one workbook; the terminal as text and as data. */
interface Said {
  readonly dutch: Language;
  readonly json: Record<string, readonly Record<string, unknown>[]>;
  readonly text: string;
  /** The rows of each table, cell by cell. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly sentences: readonly string[];
  readonly part: (name: string) => Promise<HTMLElement>;
}

async function saidOf(...sheets: readonly SheetSnapshot[]): Promise<Said> {
  const dutch = await loadLanguage("nl");
  const snapshot = { ...snapshotOf(...sheets), takenAt: "2026-05-15T10:00:00Z" };
  const review = reviewSnapshot(snapshot);
  const { line, text } = checkAnswer("map.xlsx", { snapshot, format: "xlsx", csv: undefined }, dutch);
  const blocks: readonly ReportBlock[] = documentFromReview(review, dutch).parts.flatMap((one) => one.blocks);
  const { user } = await openChecked({ review, tab: "plans" });
  return {
    dutch,
    json: JSON.parse(JSON.stringify(line)) as Said["json"],
    text,
    tables: blocks.flatMap((block) =>
      block.kind === "table" ? [block.rows.map(({ cells }) => cells.map((cell) => cell.text))] : [],
    ),
    sentences: blocks.flatMap((block) =>
      block.kind === "paragraph" ? [block.text] : block.kind === "list" ? block.items : [],
    ),
    part: async (name) => {
      const region = await screen.findByRole("region", { name });
      const fold = within(region).queryAllByRole("button", { expanded: false }).at(0);
      if (fold) await user.click(fold);
      return region;
    },
  };
}

/** A sentence that all three print. */
function expectEverywhere({ text, sentences }: Said, region: HTMLElement, sentence: string): void {
  expect(text).toContain(sentence);
  expect(sentences).toContain(sentence);
  expect(region).toHaveTextContent(sentence);
}

test("norms: the same standing for every norm", async () => {
  const said = await saidOf(
    sheetOf("Normen", [
      ["Thema", "Afspraken 2026", "Indicator", "Norm", "Realisatie 2026"],
      ["Leren", "Overleg", "Schoolleidersoverleg", "minimaal 7 (= 100%)", 5], // 5 / 7 = 71 %
      [null, null, "Reglementen", "😊", "gehaald"],
      [null, null, "Tevredenheid", "90%", null],
      [null, null, "Werkafspraken", null, null],
    ]),
  );
  const standing = (status: unknown): string =>
    said.dutch.words(`norms.status.${String(status)}` as MessageKey);
  const expected = said.json["norms"]?.map(({ indicator, status, attainment }) => [
    indicator,
    attainment === undefined ? standing(status) : `${standing(status)} (${Number(attainment).toString()} %)`,
  ]);
  expect(expected).toEqual([
    ["Schoolleidersoverleg", "niet gehaald (71 %)"],
    ["Reglementen", "gehaald"],
    ["Tevredenheid", "nog niet ingevuld"],
    ["Werkafspraken", "geen norm"],
  ]);
  const table = said.tables.find((rows) => rows.some(([name]) => name === "Schoolleidersoverleg")) ?? [];
  expect(table.filter((cells) => cells.length === 4).map((cells) => [cells[0], cells[3]])).toEqual(expected);
  const region = await said.part("Normen op blad Normen");
  const items = within(within(region).getByText("Alle 4 normen van dit blad").closest("details") ?? region)
    .getAllByRole("listitem", { hidden: true })
    // The pane keeps number and percent sign on one line.
    .map((item) => item.textContent.replaceAll("\u00A0", " "));
  for (const [index, [indicator, state]] of (expected ?? []).entries()) {
    expect(items[index]).toContain(indicator);
    expect(items[index]).toContain(state);
  }
});

test("checklists: the same answers", async () => {
  const said = await saidOf(
    sheetOf("Waarborgen", [
      ["Waarborg", "Antwoord", "Toelichting"],
      ["Er is een klachtenregeling", "ja", null],
      ["Ouders beslissen mee", "deels", "Loopt"],
      ["Er is een beleidsplan", "nee", "Komt"],
    ]),
  );
  const [list] = said.json["checklists"] ?? [];
  expect(list?.["columns"]).toEqual([
    { name: "Antwoord", counts: { yes: 1, partly: 1, no: 1 }, notInPlace: [3, 4] },
  ]);
  const region = await said.part("Waarborg op blad Waarborgen");
  expectEverywhere(said, region, "Antwoord: 1 ja, 1 deels, 1 nee.");
});

test("ambitions: the same years for every ambition", async () => {
  const said = await saidOf(
    sheetOf("Ambities 2025-2028", [
      ["Speerpunt", "Type", "Ambitie", "Weetvraag", "Starten met doen", "Jaar van weten"],
      ["Basis", "Versterken", "Afspraken zijn helder", "Zijn ze helder?", 2025, 2026],
      ["Basis", "Verbinden", "Scholen delen expertise", "Delen zij?", 2026, 2028],
    ]),
  );
  const [table] = said.json["ambitions"] ?? [];
  expect(table).toMatchObject({
    ambitions: [
      { text: "Afspraken zijn helder", startYear: 2025, knowYear: 2026 },
      { text: "Scholen delen expertise", startYear: 2026, knowYear: 2028 },
    ],
  });
  expect(said.tables).toContainEqual([
    ["Basis"],
    ["Afspraken zijn helder", "Versterken", "doen", "weten", "", ""],
    ["Scholen delen expertise", "Verbinden", "", "doen", "doen", "weten"],
  ]);
  const region = await said.part("Ambities op blad Ambities 2025-2028");
  expectEverywhere(said, region, "2 ambities, van 2025 tot en met 2028.");
  const years = within(region)
    .getAllByRole("row", { hidden: true })
    .map((row) => row.textContent)
    .filter((text) => /doen|weten/.test(text));
  expect(years.map((text) => text.replaceAll(/[^a-z]+/g, ""))).toEqual([
    expect.stringMatching(/^doenweten/),
    expect.stringMatching(/doendoenweten$/),
  ]);
});

const YEAR_PLAN = [
  ["Speerpunt", "Ambitie", "Wat", "Wie", "Wanneer", "Status"],
  ["Basis", "Helder", "1. aanpassen\n2. vragen", "Werkgroep", "1. maart 2026\n2. mei 2026", "1. bezig"],
  ["Basis", "Samen", "delen", "Directeur", "juni 2026", null],
];

test("a year plan: the same steps, times and standing", async () => {
  const said = await saidOf(sheetOf("Jaarplan 2026", YEAR_PLAN));
  const [plan] = said.json["agendas"] ?? [];
  expect(plan).toMatchObject({
    activities: [
      { step: "1", text: "aanpassen", status: "underway" },
      { step: "2", text: "vragen", status: null },
      { text: "delen", status: null },
    ],
    standing: { ending: 3, late: ["C2"], unanswered: [], due: ["C2"] },
  });
  expect(said.tables).toContainEqual([
    ["Helder"],
    ["1. aanpassen", "maart 2026", "Werkgroep", "bezig"],
    ["2. vragen", "mei 2026", "Werkgroep", ""],
    ["Samen"],
    ["delen", "juni 2026", "Directeur", ""],
  ]);
  const region = await said.part("Activiteiten op blad Jaarplan 2026");
  expectEverywhere(
    said,
    region,
    "3 activiteiten: 0 doorlopend of terugkerend, 3 met een tijd in het jaar, 0 zonder duidelijke tijd.",
  );
  expectEverywhere(said, region, "0 afgerond, 1 bezig, 0 nog niet gestart, 0 vervallen, 2 niet ingevuld.");
  expectEverywhere(
    said,
    region,
    "Van 3 activiteiten met een einde: 1 te laat, 0 voorbij zonder status, 1 deze maand.",
  );
});

test("forms: the same answers, and as many still empty", async () => {
  const said = await saidOf(
    sheetOf("Weten", [
      [
        "Ambitie",
        "Wat willen we te WETEN komen in december 2026?",
        "Hoe zijn we dit te WETEN gekomen?",
        "Wat zijn we te WETEN gekomen?",
      ],
      ["Helder", "Is het helder?", "enquête", "Ja, voor de meeste scholen"],
      ["Samen", "Is er samenwerking?", null, null],
    ]),
  );
  expect(said.json["forms"]).toMatchObject([
    {
      answered: 1,
      begun: 0,
      untouched: 1,
      entries: [{ found: "Ja, voor de meeste scholen" }, { found: "" }],
    },
  ]);
  const region = await said.part("Weten: formulier op blad Weten");
  expectEverywhere(said, region, "1 van 2 beantwoord, 0 begonnen, 1 nog leeg.");
  expect(said.tables).toContainEqual([
    ["Helder"],
    ["Is het helder?", "enquête", "Ja, voor de meeste scholen"],
  ]);
  expect(region).toHaveTextContent("Ja, voor de meeste scholen");
});

test("the quality overview: the same rows", async () => {
  const rows = [["Wij zorgen voor een plek", "Een dekkend aanbod", "Zijn er passende plekken?"]];
  const said = await saidOf(sheetOf("Kader", [["Zijn", "Doen", "Weten"], ...rows, ["Delen: wij delen het"]]));
  expect(said.json["overviews"]).toMatchObject([
    { lines: rows.map(([be, doing, know]) => ({ be, doing, know })), share: "wij delen het" },
  ]);
  expect(said.tables).toContainEqual(rows);
  const region = await said.part("Kwaliteitsoverzicht op blad Kader");
  for (const text of [...rows.flat(), "wij delen het"]) expect(region).toHaveTextContent(text);
  expect(said.sentences).toContain("Delen: wij delen het");
});

const AGENDA = ["Ambitie", "Activiteit", "Wanneer", "Wie"];

test("an agenda: the same activities in the same months, one under two ambitions once", async () => {
  const said = await saidOf(
    sheetOf("Agenda 2025-2026", [
      AGENDA,
      ["1.1 Samen", "Startbijeenkomst", "sep – okt", "Scholen"],
      [null, "Werkplaatsen scholen", "doorlopend", "HU"],
      ["2.1 Basis", "Werkplaatsen op scholen", "doorlopend", "HU"],
      [null, "• Plan maken\n• Plan uitvoeren", "oktober\nmei", "Scholen"],
    ]),
  );
  const [agenda] = said.json["agendas"] ?? [];
  const load = agenda?.["load"] as {
    readonly quarters: readonly number[];
    readonly months: readonly { readonly month: number; readonly count: number }[];
  };
  expect(load.quarters).toEqual([2, 0, 0, 1]);
  const counts = load.months.filter(({ count }) => count > 0).map(({ month, count }) => [month, count]);
  expect(counts).toEqual([
    [9, 1],
    [10, 2],
    [5, 1],
  ]);
  expect(said.tables).toContainEqual([
    ["Augustus tot en met oktober (2)"],
    ["september", "1", "Startbijeenkomst"],
    ["oktober", "2", "Startbijeenkomst\nPlan maken"],
    ["November tot en met januari (0)"],
    ["Februari tot en met april (0)"],
    ["Mei tot en met juli (1)"],
    ["mei", "1", "Plan uitvoeren"],
  ]);
  expect(said.text).toContain("Gepland per maand: september 1, oktober 2, mei 1.");
  const region = await said.part("Activiteiten op blad Agenda 2025-2026");
  expect(region).toHaveTextContent("Augustus tot en met oktober (2)");
  expect(region).toHaveTextContent("Mei tot en met juli (1)");
  expect(region).toHaveTextContent("Doorlopend of terugkerend (1)");
  expectEverywhere(said, region, "Van de 4 staat 1 activiteit onder meer ambities. Eén keer geteld: 3.");
});

test("an agenda beside the one before: the same pairs, scores and fates", async () => {
  const said = await saidOf(
    sheetOf("Agenda 2024-2025", [
      AGENDA,
      ["1.1 Samen", "Overleg teamleiders", "sep", "A"],
      [null, "Onderzoek", "okt", "B"],
    ]),
    sheetOf("Agenda 2025-2026", [
      AGENDA,
      ["1.1 Samen", "Overleg teamleiders Utrecht", "sep", "A"],
      [null, "Nieuwsbrief", "okt", "C"],
    ]),
  );
  const [comparison] = said.json["agendaComparisons"] ?? [];
  const [pair] = comparison?.["pairs"] as readonly { readonly fate: string; readonly score: number }[];
  expect(comparison).toMatchObject({
    pairs: [{ before: "B2", after: "B2", fate: "changed" }],
    new: ["B3"],
    noLongerMentioned: ["B3"],
  });
  const score = `gelijkenis ${Math.round((pair?.score ?? 0) * 100).toString()} %`;
  expect(said.tables).toContainEqual([
    ["Overleg teamleiders", "Overleg teamleiders Utrecht", expect.stringContaining(`gewijzigd (${score}`)],
  ]);
  const region = await said.part("Van Agenda 2024-2025 naar Agenda 2025-2026");
  expectEverywhere(
    said,
    region,
    "0 voortgezet, 1 gewijzigd, 0 gesplitst, 0 samengevoegd, 1 nieuw, 1 niet meer genoemd.",
  );
  expect(region).toHaveTextContent(`gewijzigd, ${score}`);
  for (const text of ["Nieuwsbrief", "Onderzoek"]) {
    expect(region).toHaveTextContent(text);
    expect(said.sentences).toContain(text);
  }
});

test("the calendar: the same moments with the same state", async () => {
  const said = await saidOf(
    sheetOf("Kalender 2026", [
      ["Moment", "Datum", "Wie", "Stand"],
      ["Kaderbrief", "oktober", "controller", null],
      ["Jaarverslag", "30 april", null, null],
      ["Begroting", "31 januari", null, "gereed"],
    ]),
    sheetOf("Jaarplan 2026", YEAR_PLAN),
  );
  const { items } = said.json["calendar"] as unknown as {
    readonly items: readonly { readonly title: string; readonly state: string }[];
  };
  const expected = items.map(({ title, state }) => [
    title,
    said.dutch.words(`calendar.state.${state}` as MessageKey),
  ]);
  expect(expected).toEqual([
    ["Begroting", "gedaan"],
    ["aanpassen", "te laat"],
    ["Jaarverslag", "te laat"],
    ["vragen", "komt eraan"],
    ["delen", "komt eraan"],
    ["Kaderbrief", "komt eraan"],
  ]);
  const table = said.tables.find((rows) => rows.some((cells) => cells[1] === "Kaderbrief")) ?? [];
  expect(table.map((cells) => [cells[1], cells[4]])).toEqual(expected);
  const region = await said.part("Kalender");
  expectEverywhere(said, region, "Wat eraan komt: 3. Te laat: 2. Gerekend vanaf 15 mei 2026.");
  for (const [title] of expected) expect(region).toHaveTextContent(title ?? "");
});

test("conference results: the same results under the same municipality", async () => {
  const said = await saidOf(
    sheetOf("Conferentie", [
      ["Gemeente", "Opbrengst", "Actie"],
      ["Woerden", "Leren van elkaar", null],
      [null, "Korte lijnen", null],
      ["De Ronde Venen", "Kennis delen", null],
    ]),
  );
  const [table] = said.json["regional"] ?? [];
  expect(table).toMatchObject({
    entries: [
      { group: "Woerden", text: "Leren van elkaar" },
      { group: "Woerden", text: "Korte lijnen" },
      { group: "De Ronde Venen", text: "Kennis delen" },
    ],
  });
  expect(said.tables).toContainEqual([
    ["Woerden"],
    ["Leren van elkaar", ""],
    ["Korte lijnen", ""],
    ["De Ronde Venen"],
    ["Kennis delen", ""],
  ]);
  const region = await screen.findByRole("region", { name: /blad Conferentie$/ });
  expect(region).toHaveTextContent("Woerden (2)");
  expect(region).toHaveTextContent("De Ronde Venen (1)");
  for (const text of ["Leren van elkaar", "Korte lijnen", "Kennis delen"]) {
    expect(said.text).toContain(text);
    expect(region).toHaveTextContent(text);
  }
});
