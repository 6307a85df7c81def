import { euroFromCents } from "../../amounts/cents";
import type { Budget, BudgetLine } from "../../budget/budget";
import { countedUp, signOf } from "../../budget/countedUp";
import { phasingText, shareToDate, type PhasingSettings } from "../../budget/realisation/phasing";
import { findLine } from "../../budget/rules/findLine";
import { bareSide } from "../../budget/reading/words";
import type { Language } from "../../language/language";
import { unitText } from "../../report/budget/unitText";
import type { Review } from "../../review/review";
import { areaName, cellName } from "../../workbook/address";
import type { AddSheet, NewCell } from "../../workbook/edit";
import { isSameName } from "../../workbook/peilSheet";
import { amountDecimals, amountFormat } from "./amountDecimals";

/** What a quarterly report is about: a period of a budget, and up to and including which quarter. */
export interface QuarterWish {
  readonly budget: Budget;
  /** Its place among the periods of the budget. */
  readonly period: number;
  readonly quarter: 1 | 2 | 3 | 4;
  /** How the year falls over its months; what is not said is linear. */
  readonly phasing: PhasingSettings;
}

/** Places of the columns, from 1. */
const [BUDGET, TO_DATE, ACTUAL, DIFFERENCE, MARK, FORECAST, DEVIATION, EXPLANATION] = [
  2, 3, 4, 5, 6, 7, 8, 9,
];
const HEADING_ROW = 4;
const WIDTHS = [38, null, null, null, null, 6, null, null, 44];

/** A row of the new sheet before its place is known: a heading, or a line of the budget. */
type Row =
  { readonly kind: "heading"; readonly text: string } | { readonly kind: "line"; readonly line: BudgetLine };

/**
 * The edit that makes a sheet for a quarterly report of a budget: its lines with what was budgeted, and formulas for what
 * Excel can work out. Realised and forecast amounts and the explanations are for the user to fill in. All amounts count
 * up, whatever sign the budget prints them with, in the budget's own unit; the budget to date is the share of the year that
 * the phasing gives, a linear one where nobody said how a year falls over its months.
 */
export function quarterSheet(
  review: Pick<Review, "relations">,
  { budget, period, quarter, phasing }: QuarterWish,
  taken: readonly string[],
  language: Language,
): AddSheet {
  const { words } = language;
  const shares = shareOfLines(budget, phasing, quarter);
  const year = budget.periods[period]?.name ?? "";
  const rows = rowsOf(budget, words);
  const placeOf = new Map(
    rows.flatMap((row, index) =>
      row.kind === "line" ? [[row.line.row, HEADING_ROW + 1 + index] as const] : [],
    ),
  );
  const decimals = amountDecimals(budget, period);
  const amountOf = (line: BudgetLine): number | null => {
    const amount = countedUp(budget, line, period);
    return amount === null ? null : euroFromCents(amount) / budget.unit;
  };
  /** How a total is made of other lines: their rows in the new sheet, those that are taken off negative. */
  const partsOf = (line: BudgetLine): readonly number[] | undefined => {
    for (const relation of review.relations) {
      const isOfLine =
        relation.sheet === budget.sheet && relation.axis === budget.linesAre && relation.total === line.row;
      if (!isOfLine) continue;
      const terms = relation.terms.flatMap(({ line: row, weight }) => {
        const term = budget.lines.find((one) => one.row === row);
        const place = placeOf.get(row);
        if (!term || place === undefined) return [];
        const counted = weight * signOf(budget, term) * signOf(budget, line);
        return [{ place: place * counted, value: (amountOf(term) ?? 0) * counted }];
      });
      const sum = terms.reduce((total, { value }) => total + value, 0);
      // A total that does not hold here, rounding apart, keeps its number: a formula would change what was budgeted.
      const holds =
        Math.abs(sum - (amountOf(line) ?? Number.NaN)) <= (terms.length + 1) / (2 * 10 ** decimals);
      if (terms.length === relation.terms.length && holds) return terms.map(({ place }) => place);
    }
    return undefined;
  };
  return {
    kind: "add-sheet",
    name: freeName(words("quarter.sheet", { quarter, year }), taken),
    rows: [
      [words("quarter.title", { quarter, year })],
      [words("quarter.help")],
      [
        `${unitText(budget.unit, language)}. ${words("budgetForms.quarterPhasing", {
          phasing: phasingText(phasing.all ?? { kind: "linear" }),
        })}`,
      ],
      [
        words("quarter.line"),
        words("quarter.budget", { year }),
        words("quarter.toDate", { quarter, year }),
        words("quarter.actual", { quarter, year }),
        words("quarter.difference"),
        words("quarter.mark"),
        words("quarter.forecast", { year }),
        words("quarter.deviation"),
        words("quarter.explanation"),
      ],
      ...rows.map((row, index) =>
        row.kind === "heading"
          ? [row.text]
          : lineCells(
              HEADING_ROW + 1 + index,
              row.line,
              amountOf(row.line),
              partsOf(row.line),
              shares(row.line),
              decimals,
              words,
            ),
      ),
    ],
    boldRows: [
      1,
      HEADING_ROW,
      ...rows.flatMap((row, index) =>
        row.kind === "heading" || row.line.kind !== "item" ? [HEADING_ROW + 1 + index] : [],
      ),
    ],
    widths: WIDTHS,
    frozenRows: HEADING_ROW,
  };
}

/** For each line, by what a year's amount is multiplied up to the end of a quarter, as part of a formula. */
function shareOfLines(
  budget: Budget,
  { all = { kind: "linear" }, lines }: PhasingSettings,
  quarter: QuarterWish["quarter"],
): (line: BudgetLine) => string {
  const own = new Map(
    lines.flatMap(({ name, phasing }) => {
      const found = findLine(budget, name);
      return found.kind === "found" ? [[found.line.row, phasing] as const] : [];
    }),
  );
  return ({ row }) => {
    const phasing = own.get(row) ?? all;
    switch (phasing.kind) {
      case "linear":
        return `*${quarter.toString()}/4`;
      case "school-year":
        return quarter <= 2 ? "*7/12" : "";
      case "quarters":
        // A percentage as it was written, without what computing adds far behind the decimal sign.
        return `*${(Math.round(shareToDate(phasing, quarter * 3) * 1_000_000) / 1_000_000).toString()}`;
    }
  };
}

/** The lines in their order, under the headings they stand under, or else under their side. */
function rowsOf(budget: Budget, words: Language["words"]): readonly Row[] {
  const rows: Row[] = [];
  let last = "";
  for (const line of budget.lines) {
    const heading =
      line.section === "" && line.kind !== "result" ? words(`quarter.side.${line.side}`) : line.section;
    if (heading !== "" && heading !== last) rows.push({ kind: "heading", text: heading });
    if (heading !== "") last = heading;
    rows.push({ kind: "line", line });
  }
  return rows;
}

function lineCells(
  row: number,
  line: BudgetLine,
  amount: number | null,
  parts: readonly number[] | undefined,
  share: string,
  decimals: number,
  words: Language["words"],
): readonly NewCell[] {
  const at = (column: number): string => cellName({ row, column });
  const format = amountFormat(decimals);
  const formula = (text: string): NewCell => ({ kind: "formula", formula: text, format });
  const value = (content: number | null): NewCell => ({ kind: "value", value: content, format });
  const sum = (column: number, otherwise: NewCell): NewCell =>
    parts ? formula(`=${sumText(parts, column)}`) : otherwise;
  /** What is not filled in yet is no amount of 0. */
  const filledSum = (column: number): NewCell =>
    parts
      ? formula(`=IF(COUNT(${cellsText(parts, column)})=0,"",${sumText(parts, column, true)})`)
      : value(null);
  const isExpense = line.side === "expenses" || line.side === "transfer";
  const favourable = (actual: number, planned: number): string =>
    isExpense ? `${at(planned)}-${at(actual)}` : `${at(actual)}-${at(planned)}`;
  const cells: readonly (readonly [column: number, cell: NewCell])[] = [
    [BUDGET, sum(BUDGET, value(amount))],
    [TO_DATE, sum(TO_DATE, formula(`=ROUND(${at(BUDGET)}${share},${decimals.toString()})`))],
    [ACTUAL, filledSum(ACTUAL)],
    [DIFFERENCE, formula(`=IF(${at(ACTUAL)}="","",${favourable(ACTUAL, TO_DATE)})`)],
    [
      MARK,
      {
        kind: "formula",
        formula: `=IF(${at(DIFFERENCE)}="","",IF(${at(DIFFERENCE)}>0,"V",IF(${at(DIFFERENCE)}<0,"N","")))`,
      },
    ],
    [FORECAST, filledSum(FORECAST)],
    [DEVIATION, formula(`=IF(${at(FORECAST)}="","",${favourable(FORECAST, BUDGET)})`)],
    [EXPLANATION, null],
  ];
  return [labelOf(line, words), ...cells.map(([, cell]) => cell)];
}

/** `SUM(B5:B9)` for lines that follow each other, otherwise `B5+B9-B14`, where cells may be empty `N(B5)+N(B9)`. */
function sumText(parts: readonly number[], column: number, mayBeEmpty = false): string {
  if (isBlock(parts)) return `SUM(${cellsText(parts, column)})`;
  const name = (row: number): string => cellName({ row: Math.abs(row), column });
  const term = (row: number): string => (mayBeEmpty ? `N(${name(row)})` : name(row));
  return parts.map((row, index) => `${row < 0 ? "-" : index === 0 ? "" : "+"}${term(row)}`).join("");
}

/** The cells of a sum: `B5:B9` for lines that follow each other, otherwise `B5,B9,B14`. */
function cellsText(parts: readonly number[], column: number): string {
  const rows = parts.map(Math.abs).sort((one, other) => one - other);
  const [first = 0, last = first] = [rows[0], rows.at(-1)];
  return isBlock(parts)
    ? areaName({ top: first, bottom: last, left: column, right: column })
    : rows.map((row) => cellName({ row, column })).join(",");
}

/** Whether a sum adds up lines that follow each other, none of them taken off. */
function isBlock(parts: readonly number[]): boolean {
  const first = Math.min(...parts);
  return first > 0 && parts.length > 1 && Math.max(...parts) - first + 1 === parts.length;
}

/** A line as it is read back: with its programme number, unless it says no more than its side under its programme. */
function labelOf({ programme, label }: BudgetLine, words: Language["words"]): string {
  if (programme === undefined || bareSide(label) !== undefined) return label;
  return words("quarter.programme", { programme, label });
}

/** A name that is free and that Excel takes: no signs that it refuses, and at most 31 characters. */
function freeName(wanted: string, taken: readonly string[]): string {
  const plain = wanted
    .replaceAll(/[\\/?*[\]:']/g, "-")
    .slice(0, 27)
    .trim();
  const isTaken = (name: string): boolean => taken.some((other) => isSameName(other, name));
  if (!isTaken(plain)) return plain;
  let number = 2;
  while (isTaken(`${plain} ${number.toString()}`)) number += 1;
  return `${plain} ${number.toString()}`;
}
