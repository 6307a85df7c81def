import { areaName, cellName } from "../workbook/address";
import type { AddSheet, NewCell } from "../workbook/edit";

const AMOUNT = "#,##0;-#,##0;0";
const YEARS = 4;
const HEADING_ROW = 2;

const INCOME = ["Lichte ondersteuning", "Zware ondersteuning", "Overige baten"];
const TRANSFERS = ["Afdracht speciaal onderwijs (via DUO)", "Overige afdrachten"];
const PROGRAMMES = [
  "Programma 1 Bestuur en bedrijfsvoering",
  "Programma 2 Basisondersteuning",
  "Programma 3 Extra ondersteuning",
  "Programma 4 Toewijzing en advies",
];

/**
 * The edit that adds a budget by programme for four years from `year` on: nothing is budgeted yet, and every total is a
 * formula. Its words are Dutch in every language, for so they are read.
 */
export function budgetTemplate(name: string, year: number): AddSheet {
  const rows: (readonly NewCell[])[] = [
    ["Programmabegroting, bedragen in euro"],
    ["Omschrijving", ...years((column) => year + column - 2)],
  ];
  const bold = [1, HEADING_ROW];
  const heading = (text: string): void => {
    rows.push([text]);
    bold.push(rows.length);
  };
  /** Adds the lines with a total over them, and gives the row of that total. */
  const block = (lines: readonly string[], total: string): number => {
    const top = rows.length + 1;
    for (const line of lines)
      rows.push([line, ...years((): NewCell => ({ kind: "value", value: 0, format: AMOUNT }))]);
    const bottom = rows.length;
    return formulas(total, (column) => `=SUM(${areaName({ top, bottom, left: column, right: column })})`);
  };
  const formulas = (label: string, formulaOf: (column: number) => string): number => {
    rows.push([
      label,
      ...years((column): NewCell => ({ kind: "formula", formula: formulaOf(column), format: AMOUNT })),
    ]);
    bold.push(rows.length);
    return rows.length;
  };
  heading("Baten");
  const income = block(INCOME, "Totale baten");
  heading("Lasten");
  const transfers = block(TRANSFERS, "Totaal afdrachten");
  const programmes = block(PROGRAMMES, "Totaal programma's");
  const at = (row: number, column: number): string => cellName({ row, column });
  const expenses = formulas(
    "Totale lasten",
    (column) => `=${at(transfers, column)}+${at(programmes, column)}`,
  );
  formulas("Resultaat", (column) => `=${at(income, column)}-${at(expenses, column)}`);
  return {
    kind: "add-sheet",
    name,
    rows,
    boldRows: bold,
    widths: [44, ...years(() => 14)],
    frozenRows: HEADING_ROW,
  };
}

/** A cell for each year; its column from 1. */
function years<Cell>(cellOf: (column: number) => Cell): readonly Cell[] {
  return Array.from({ length: YEARS }, (_, index) => cellOf(index + 2));
}
