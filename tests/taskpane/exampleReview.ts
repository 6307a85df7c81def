import { cents } from "../../src/amounts/cents";
import type { OverheadFigure } from "../../src/budget/overhead/overhead";
import type { Finding } from "../../src/findings/finding";
import type { ProgressFigure, ProgressTable } from "../../src/progress/progress";
import { progressFigures } from "../../src/progress/progressFigures";
import type { Review } from "../../src/review/review";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { NO_NAMES } from "../../src/workbook/names";
import type { Snapshot } from "../../src/workbook/snapshot";
import { NO_STYLES } from "../../src/workbook/snapshot";

const SHEET = "Begroting";
const at = (row: number, column: number) => ({ sheet: SHEET, row, column });

/** 100 + 250 + 75 = 425, while the cell says 1.425: an error of 1.000. */
export const WRONG_TOTAL: Finding = {
  rule: "total",
  severity: "error",
  cell: at(6, 3),
  goTo: at(4, 3),
  period: "2026",
  message: { key: "pane.cellAddress", values: { cell: "Totaal lasten" } },
  sum: {
    total: at(6, 3),
    label: "Totaal lasten",
    terms: [
      { cell: at(3, 3), label: "Programma 1", value: 100, weight: 1 },
      { cell: at(4, 3), label: "Programma 2", value: 250, weight: 1 },
      { cell: at(5, 3), label: "Programma 3", value: 75, weight: 1 },
    ],
    reported: 1425,
    computed: 425,
    difference: 1000,
    tolerance: 2,
    decimals: 0,
    verdict: "wrong",
  },
  hints: [
    {
      kind: "single-cell",
      cell: at(4, 3),
      implied: 1250,
      message: { key: "pane.cellAddress", values: { cell: "Programma 2" } },
    },
  ],
};

export const OTHER_ERROR: Finding = {
  ...WRONG_TOTAL,
  cell: at(16, 3),
  goTo: at(16, 3),
  message: { key: "pane.cellAddress", values: { cell: "Totaal baten" } },
  sum: undefined,
  hints: [],
};

export const ROUNDING: Finding = {
  rule: "total-rounding",
  severity: "remark",
  cell: at(20, 3),
  goTo: at(20, 3),
  period: "2026",
  message: { key: "pane.cellAddress", values: { cell: "Resultaat" } },
  sum: undefined,
  hints: [],
};

const OVERHEAD: OverheadFigure = {
  sheet: SHEET,
  period: "2026",
  definition: "total-expenses",
  numerator: cents(50_00),
  numeratorTerms: [{ cell: at(3, 3), label: "Bedrijfsvoering", value: cents(50_00), weight: 1 }],
  denominator: cents(1000_00),
  denominatorTerms: [{ cell: at(6, 3), label: "Totaal lasten", value: cents(1000_00), weight: 1 }],
  // 50 of 1.000
  percentage: 5,
  norm: { least: 5, most: 10 },
  verdict: "within",
};

/** Three actions in two periods; the first was at 1 before it was at 2, the last period is empty. */
export const TABLE: ProgressTable = {
  sheet: "Voortgang",
  headingRow: 2,
  layout: {
    firstHeadingRow: 2,
    lastHeadingRow: 2,
    parts: new Map(),
    isCodeHeaded: true,
    scores: [],
    norms: [],
  },
  periods: [
    { name: "Aug 23", group: "Voortgang", column: 6 },
    { name: "Aug 24", group: "Voortgang", column: 7 },
    { name: "Aug 25", group: "Voortgang", column: 8 },
  ],
  actions: [3, 4, 5].map((row, index) => ({
    row,
    code: `A${(index + 1).toString()}`,
    plan: `Plan ${(index + 1).toString()}`,
    doText: "",
    check: "",
    act: index === 0 ? "Vaker overleggen" : "",
    scores: [
      { kind: "score", score: index === 0 ? 1 : 3 },
      { kind: "score", score: index === 0 ? 2 : 4 },
      { kind: "empty" },
    ],
    norms: [3, 3, 3],
  })),
};

export const FIGURES: readonly ProgressFigure[] = progressFigures(TABLE);

export const SNAPSHOT: Snapshot = {
  name: "begroting.xlsx",
  takenAt: "2026-05-03T12:00:00.000Z",
  sheets: [SHEET, "Voortgang"].map((name, index) => ({
    id: `sheet-${index.toString()}`,
    name,
    visibility: "visible",
    isProtected: false,
    top: 1,
    left: 1,
    values: [],
    formulas: [],
    formats: [],
    styles: NO_STYLES,
    merged: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ownFormats: [],
    names: NO_NAMES,
  })),
};

/** Two errors, one rounding, one check that was not done, overhead by one definition, and one progress table. */
export const REVIEW: Review = {
  ...reviewSnapshot(SNAPSHOT),
  progress: [TABLE],
  findings: [WRONG_TOTAL, OTHER_ERROR, ROUNDING],
  overhead: [OVERHEAD],
  norms: [],
  computedNorms: [],
  agendas: [],
  agendaComparisons: [],
  ambitions: [],
  progressFigures: FIGURES,
  coverage: {
    performed: 57,
    skipped: [
      {
        what: { key: "pane.overheadOwnProgrammes", values: {} },
        why: { key: "pane.overheadNotComputed", values: {} },
      },
    ],
  },
};

/** Nothing is wrong, and nothing was left out. */
export const SOUND_REVIEW: Review = {
  ...REVIEW,
  findings: [],
  overhead: [],
  progress: [],
  norms: [],
  computedNorms: [],
  agendas: [],
  agendaComparisons: [],
  ambitions: [],
  progressFigures: [],
  coverage: { performed: 12, skipped: [] },
};
