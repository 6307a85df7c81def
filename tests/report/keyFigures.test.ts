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
  const keyFigures = { figures, skipped: [{ what: message("budget.keyFigure.current-ratio"), why }] };
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
      ["reserve na resultaat", "niet berekend", "€\u00A01.000.001", "hoger dan €\u00A01.200.000"],
      ["solvabiliteit 2", "0,25 ▲", "niet berekend", "lager dan 0,30"],
    ],
    [["liquiditeit", "wij vinden geen regel met de totale baten"]],
  ]);
});

test("without limits there is no column for them", async () => {
  const [figures] = tables(await blocks([{ ...solvency, limit: {}, isSignal: false }]));
  expect(figures).toEqual([["solvabiliteit 2", "0,25"]]);
});

test("without figures there is no chapter", async () => {
  expect(await blocks([])).toEqual([]);
});
