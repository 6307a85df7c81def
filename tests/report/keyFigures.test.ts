import { centsFromEuro } from "../../src/amounts/cents";
import type { KeyFigure } from "../../src/budget/keyFigures/keyFigure";
import { message } from "../../src/language/messages";
import { loadLanguage } from "../../src/language/language";
import { keyFigureBlocks } from "../../src/report/budget/keyFigureBlocks";
import type { ReportBlock } from "../../src/report/document/reportDocument";
import { exampleReview } from "./exampleReview";

const solvency: KeyFigure = {
  sheet: "Begroting",
  period: "2021",
  name: "solvency-2",
  value: 0.25, // (900.000 + 100.000) / 4.000.000
  unit: "ratio",
  numerator: centsFromEuro(1_000_000),
  denominator: centsFromEuro(4_000_000),
  limit: { least: 0.3 },
  isSignal: true,
};
const reserve: KeyFigure = {
  sheet: "Begroting",
  period: "2022",
  name: "reserve",
  value: 1_000_000.5,
  unit: "euro",
  numerator: centsFromEuro(1_000_000.5),
  denominator: undefined,
  limit: { most: 1_200_000 },
  isSignal: false,
};

async function blocks(figures: readonly KeyFigure[]): Promise<readonly ReportBlock[]> {
  const why = message("budget.noTotalIncome");
  const keyFigures = {
    figures,
    missing: [{ sheet: "Begroting", name: "current-ratio" as const, periods: ["2021"], why }],
  };
  return keyFigureBlocks({ ...exampleReview, keyFigures }, await loadLanguage("nl"));
}

function tables(found: readonly ReportBlock[]): readonly (readonly (readonly string[])[])[] {
  return found.flatMap((block) =>
    block.kind === "table" ? [block.rows.map((row) => row.cells.map((cell) => cell.text))] : [],
  );
}

test("key figures stand by period with their limit, and a signal has its sign", async () => {
  expect(tables(await blocks([solvency, reserve]))).toEqual([
    [
      ["reserve na resultaat", "niet berekend", "€\u00A01.000.001"],
      ["solvabiliteit 2", "0,25 ▲", "niet berekend"],
    ],
    [
      [
        "reserve na resultaat",
        "beginreserve + de resultaten tot en met het jaar",
        "hoger dan €\u00A01.200.000",
        "De signaleringswaarde van het jaar; Kamerstuk 35 300 VIII nr. 207, 29 juni 2020",
      ],
      [
        "solvabiliteit 2",
        "(eigen vermogen + voorzieningen) ÷ balanstotaal",
        "lager dan 0,30",
        "Inspectie, sinds 2021",
      ],
    ],
    [
      [
        "liquiditeit (2021)",
        "vlottende activa ÷ kortlopende schulden",
        "wij vinden geen regel met de totale baten",
      ],
    ],
  ]);
});

test("a figure without a limit says so", async () => {
  const [figures, sources] = tables(await blocks([{ ...solvency, limit: {}, isSignal: false }]));
  expect(figures).toEqual([["solvabiliteit 2", "0,25"]]);
  expect(sources?.[0]?.[2]).toBe("geen");
});

test("a limit and a share from the sheet Peil come with their own source and date", async () => {
  const written = { source: "Bestuursbesluit 12", date: "2026-01-05" };
  const decisions = [
    {
      name: "Signaleringswaarde percentage",
      value: "4",
      explanation: "Brief van de minister",
      date: "2025-10-01",
      cell: { sheet: "Peil", row: 2, column: 1 },
    },
  ];
  const figures: readonly KeyFigure[] = [
    { ...reserve, name: "signal-value", limit: {} },
    { ...solvency, limit: { least: 0.35, written } },
  ];
  const review = { ...exampleReview, decisions, keyFigures: { figures, missing: [] } };
  const [, sources] = tables(keyFigureBlocks(review, await loadLanguage("nl")));
  expect(sources).toEqual([
    [
      "signaleringswaarde",
      "4 % van de totale baten, en minstens €\u00A0250.000",
      "geen",
      "blad Peil: Brief van de minister, 2025-10-01",
    ],
    [
      "solvabiliteit 2",
      "(eigen vermogen + voorzieningen) ÷ balanstotaal",
      "lager dan 0,35",
      "blad Peil: Bestuursbesluit 12, 2026-01-05",
    ],
  ]);
});

test("without figures there is no chapter", async () => {
  expect(await blocks([])).toEqual([]);
});
