import { centsFromEuro } from "../../src/amounts/cents";
import type { Budget, BudgetLine, LineKind, LineSide } from "../../src/budget/budget";
import type { OverheadFigure } from "../../src/budget/overhead/overhead";
import type { Finding } from "../../src/findings/finding";
import type { Sum } from "../../src/findings/sum";
import { message } from "../../src/language/messages";
import type { Review } from "../../src/review/review";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { sheetOf, snapshotOf } from "../support/sheet";

const SHEET = "Begroting";

function budgetLine(
  row: number,
  label: string,
  section: string,
  kind: LineKind,
  side: LineSide,
  euro: readonly (number | null)[],
  programme?: number,
): BudgetLine {
  const amounts = euro.map((amount) => (amount === null ? null : centsFromEuro(amount)));
  return { row, label, programme, section, kind, partOf: undefined, side, amounts };
}

/** Two periods; the amount of programme 2 in 2020 cannot be read. */
export const exampleBudget: Budget = {
  sheet: SHEET,
  linesAre: "rows",
  labelColumns: [1],
  otherColumns: [],
  headingRow: 2,
  periods: [
    { name: "2020", column: 3 },
    { name: "2021", column: 4 },
  ],
  unit: 1,
  scope: "whole",
  incomeSign: 1,
  expenseSign: 1,
  lines: [
    budgetLine(4, "lichte ondersteuning", "Baten", "item", "income", [1200000, 1250000]),
    budgetLine(5, "zware ondersteuning", "Baten", "item", "income", [2300000, 2350000]),
    budgetLine(6, "Totale baten", "Baten", "total", "income", [3500000, 3600000]),
    budgetLine(8, "Management en bedrijfsvoering", "Lasten", "item", "expenses", [300000, 320000], 1),
    budgetLine(9, "Basisondersteuning", "Lasten", "item", "expenses", [null, 3080001], 2),
    budgetLine(10, "Totale lasten", "Lasten", "total", "expenses", [3400000, 3400000]),
    budgetLine(11, "Resultaat", "", "result", "result", [100000, 200000]),
  ],
  totalIncome: 6,
  totalExpenses: 10,
  totalTransfers: undefined,
  result: 11,
};

const totalExpensesOf2020: Sum = {
  total: { sheet: SHEET, row: 10, column: 3 },
  label: "Totale lasten",
  terms: [
    {
      cell: { sheet: SHEET, row: 8, column: 3 },
      label: "Management en bedrijfsvoering",
      value: 300000,
      weight: 1,
    },
    { cell: { sheet: SHEET, row: 9, column: 3 }, label: "Basisondersteuning", value: null, weight: 1 },
  ],
  reported: 3400000,
  computed: 300000,
  difference: 3100000,
  tolerance: 1.5,
  decimals: 0,
  verdict: "undecided",
};

const totalExpensesOf2021: Sum = {
  total: { sheet: SHEET, row: 10, column: 4 },
  label: "Totale lasten",
  terms: [
    {
      cell: { sheet: SHEET, row: 8, column: 4 },
      label: "Management en bedrijfsvoering",
      value: 320000,
      weight: 1,
    },
    { cell: { sheet: SHEET, row: 9, column: 4 }, label: "Basisondersteuning", value: 3080001, weight: 1 },
  ],
  reported: 3400000,
  computed: 3400001,
  difference: -1,
  tolerance: 1.5,
  decimals: 0,
  verdict: "rounding",
};

/** Stands in for sentences of other rooms, whose wording is theirs to test. */
const said = (text: string): ReturnType<typeof message> => message("report.line", { text });

export const exampleFindings: readonly Finding[] = [
  {
    rule: "unreadable-number",
    severity: "error",
    cell: { sheet: SHEET, row: 10, column: 3 },
    goTo: { sheet: SHEET, row: 9, column: 3 },
    period: "2020",
    message: said("unreadable"),
    sum: totalExpensesOf2020,
    hints: [
      {
        kind: "unreadable",
        cell: { sheet: SHEET, row: 9, column: 3 },
        implied: 3100000,
        message: message("report.recognisedBudget", {
          sheet: "implied",
          lines: "3.100.000",
          periods: "",
          unit: "",
          sign: "",
        }),
      },
    ],
  },
  {
    rule: "total-rounding",
    severity: "remark",
    cell: totalExpensesOf2021.total,
    goTo: totalExpensesOf2021.total,
    period: "2021",
    message: said("rounding"),
    sum: totalExpensesOf2021,
    hints: [],
  },
  {
    rule: "score-order",
    severity: "remark",
    cell: { sheet: "Voortgang", row: 4, column: 6 },
    goTo: { sheet: "Voortgang", row: 4, column: 6 },
    period: undefined,
    message: said("order"),
    sum: undefined,
    hints: [],
  },
];

const management = {
  cell: { sheet: SHEET, row: 8, column: 4 },
  label: "Management en bedrijfsvoering",
  value: centsFromEuro(320000),
} as const;

export const exampleOverhead: readonly OverheadFigure[] = [
  {
    sheet: SHEET,
    period: "2021",
    definition: "total-expenses",
    numerator: centsFromEuro(320000),
    numeratorTerms: [{ ...management, weight: 1 }],
    denominator: centsFromEuro(3400000),
    denominatorTerms: [
      {
        cell: { sheet: SHEET, row: 10, column: 4 },
        label: "Totale lasten",
        value: centsFromEuro(3400000),
        weight: 1,
      },
    ],
    percentage: 9.41, // 320.000 / 3.400.000
    norm: { least: 5, most: 10 },
    verdict: "within",
  },
  {
    sheet: SHEET,
    period: "2021",
    definition: "discretionary-budget",
    numerator: centsFromEuro(320000),
    numeratorTerms: [{ ...management, weight: 1 }],
    denominator: centsFromEuro(3000000),
    denominatorTerms: [
      {
        cell: { sheet: SHEET, row: 6, column: 4 },
        label: "Totale baten",
        value: centsFromEuro(3600000),
        weight: 1,
      },
      {
        cell: { sheet: SHEET, row: 9, column: 4 },
        label: "Afdracht",
        value: centsFromEuro(600000),
        weight: -1,
      },
    ],
    percentage: 10.67, // 320.000 / (3.600.000 - 600.000)
    norm: { least: 5, most: 10 },
    verdict: "above",
  },
];

const ADJUST = "Bijstelling bij onvoldoende voortgang";

/** Three actions in three periods, the last of which is still to come; one cell holds no score. */
const recognised = reviewSnapshot(
  snapshotOf(
    sheetOf("Voortgang", [
      [null, "Plan-do-check-act", null, null, null, "Voortgang", "Voortgang", "Voortgang"],
      [null, "plan", "do", "check", "act", "Aug 24", "Aug 25", "Aug 26"],
      ["A1", "Conferentie", "Concretiseren", "Bewaken", ADJUST, 1, 2, null],
      ["B1", "Verbreed toelaten", "Ontwikkelen", "Tellen", "Bijstelling indien nodig", 5, 4, null],
      ["B2", "Basisondersteuning", "Inzichtelijk maken", "Bewaken", "Bijstelling indien nodig", 3, 7, null],
    ]),
  ),
);

/** A review with one of everything a report can show. */
export const exampleReview: Review = {
  ...recognised,
  name: "voorbeeld.xlsx",
  takenAt: "2026-11-23T14:05:00",
  stamp: "1",
  decisions: [],
  budgets: [exampleBudget],
  relations: [],
  sums: [totalExpensesOf2020, totalExpensesOf2021],
  findings: exampleFindings,
  overhead: exampleOverhead,
  coverage: {
    performed: 57,
    skipped: [{ what: message("report.definitionOwnProgrammes"), why: message("report.normNone") }],
  },
};

/** A review of a workbook in which nothing was recognised. */
export const emptyReview: Review = {
  ...exampleReview,
  budgets: [],
  progress: [],
  sums: [],
  findings: [],
  overhead: [],
  norms: [],
  computedNorms: [],
  agendas: [],
  agendaComparisons: [],
  ambitions: [],
  progressFigures: [],
  coverage: { performed: 0, skipped: [] },
};
