import type { CellValue } from "../src/workbook/cell";
import { columnLetters } from "../src/workbook/address";
import type { Municipality } from "./municipalities";
import type { Random } from "./random";

/** A line of a budget: words only, amounts that stand by themselves, or a total of other lines. */
interface Line {
  readonly label: string;
  /** Unrounded amounts in euro, one for each year; none for a heading. */
  readonly exact: readonly number[];
  readonly terms: readonly { readonly line: Line; readonly weight: 1 | -1 }[];
}

/** A generated sheet with what adds up in it: rows from 1. */
export interface GeneratedBudget {
  readonly description: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly totals: readonly { readonly row: number; readonly terms: readonly { readonly row: number; readonly weight: 1 | -1 }[] }[]; // prettier-ignore
  /** Columns with amounts, from 1. */
  readonly columns: readonly number[];
}

export const LAYOUTS = ["blocks", "stacked", "totals first", "chapters", "small tables"] as const;
export const SIGNS = ["result is income minus expenses", "expenses negative", "income negative", "result is expenses minus income"] as const; // prettier-ignore

export interface Design {
  readonly layout: (typeof LAYOUTS)[number];
  readonly signs: (typeof SIGNS)[number];
  readonly years: number;
  /** 1 for euros, 1000 for thousands. */
  readonly unit: number;
  /** Whether totals are rounded from unrounded amounts, so that they may be off by one. */
  readonly isRounded: boolean;
  readonly hasFormulas: boolean;
  readonly zero: CellValue;
  /** Whether results are printed as "V 31.393" and "N 31.393" (voordelig, nadelig). */
  readonly hasMarks: boolean;
  /** Columns for each year: its budget alone, or its budget, the change to it and the two together. */
  readonly versions: 1 | 3;
  /** Whether the sheet is turned: a row for each year, a column for each line. */
  readonly isTransposed: boolean;
}

/** Lays a municipality's figures out as a programme budget. */
export function generateBudget(municipality: Municipality, design: Design, random: Random): GeneratedBudget {
  const years = Array.from({ length: design.years }, (_, i) => 1 + i * (0.02 + 0.03 * random()));
  const incomeSign = design.signs === "income negative" ? -1 : 1;
  const expenseSign = design.signs === "expenses negative" ? -1 : 1;
  const amounts = (thousands: number, sign: number): number[] =>
    years.map((growth) =>
      thousands === 0 || random() < 0.03
        ? 0
        : (sign * Math.round((thousands * growth + random() - 0.5) * 100_000)) / 100,
    );
  const programmes = municipality.programmes.map(({ name, fields }) => ({
    name,
    income: leaf("Baten", amounts(fields.reduce((sum, field) => sum + field.income, 0), incomeSign)),
    fields: fields.map((field) => leaf(`${design.layout === "totals first" ? "   " : ""}${field.name}`, amounts(field.expenses, expenseSign))),
  })); // prettier-ignore
  const lines = layOut(programmes, design);
  return print(design.versions === 1 ? lines : withVersions(lines, design.unit, random), design);
}

/** Every amount as three: the budget, the change to it, and the budget after the change. */
function withVersions(lines: readonly Line[], unit: number, random: Random): readonly Line[] {
  const made = new Map<Line, Line>();
  const versionsOf = (line: Line): Line => {
    const known = made.get(line);
    if (known) return known;
    const terms = line.terms.map((term) => ({ ...term, line: versionsOf(term.line) }));
    const exact =
      terms.length === 0
        ? line.exact.flatMap((amount) => {
            const budget = unit * Math.round(amount / unit);
            const change = random() < 0.4 ? 0 : unit * Math.round((0.1 * (random() - 0.4) * amount) / unit);
            return [budget, change, budget + change];
          })
        : line.exact.flatMap((_, year) => [0, 1, 2].map((version) => terms.reduce((sum, term) => sum + term.weight * (term.line.exact[3 * year + version] ?? 0), 0)));
    const versions = { label: line.label, exact, terms };
    made.set(line, versions);
    return versions;
  };
  return lines.map(versionsOf);
} // prettier-ignore

function leaf(label: string, exact: readonly number[]): Line {
  return { label, exact, terms: [] };
}

function heading(label: string): Line {
  return leaf(label, []);
}

function total(label: string, lines: readonly Line[], weights: readonly (1 | -1)[] = []): Line {
  const terms = lines.map((line, i) => ({ line, weight: weights[i] ?? (1 as const) }));
  const years = lines[0]?.exact.length ?? 0;
  const exact = Array.from({ length: years }, (_, year) =>
    terms.reduce((sum, term) => sum + term.weight * (term.line.exact[year] ?? 0), 0),
  );
  return { label, exact, terms };
}

/** Stands for a row with the names of the years again. */
const YEARS = "jaren";

interface Programme {
  readonly name: string;
  readonly income: Line;
  readonly fields: readonly Line[];
}

function layOut(programmes: readonly Programme[], design: Design): Line[] {
  const blank = heading("");
  const result = (label: string, income: Line, expenses: Line): Line =>
    total(label, [income, expenses], design.signs === "result is income minus expenses" ? [1, -1] : design.signs === "result is expenses minus income" ? [-1, 1] : [1, 1]); // prettier-ignore
  switch (design.layout) {
    case "blocks":
    case "chapters": {
      const isChapters = design.layout === "chapters";
      const incomes = programmes.map(({ name, income }) => ({ ...income, label: name }));
      const income = total("Totale baten", incomes);
      const blocks = programmes.map(({ name, fields }) => {
        const sum = total(isChapters ? "Totaal" : `Totaal ${name}`, fields);
        return { sum, lines: [...(isChapters ? [blank] : []), heading(name), ...fields, sum] };
      });
      const expenses = total(isChapters ? "Totaal generaal" : "Totale lasten", blocks.map(({ sum }) => sum)); // prettier-ignore
      return [heading("Baten"), ...incomes, income, blank, heading("Lasten"), ...blocks.flatMap(({ lines }) => lines), ...(isChapters ? [blank] : []), expenses, blank, result("Resultaat", income, expenses)]; // prettier-ignore
    }
    case "stacked": {
      const blocks = programmes.map(({ name, income, fields }) => {
        const expenses = leaf("Lasten", total("", fields).exact);
        return {
          income,
          expenses,
          lines: [heading(name), income, expenses, result("Saldo", income, expenses), blank],
        };
      });
      const income = total("Baten", blocks.map((block) => block.income)); // prettier-ignore
      const expenses = total("Lasten", blocks.map((block) => block.expenses)); // prettier-ignore
      return [...blocks.flatMap(({ lines }) => lines), heading("Totaal"), income, expenses, result("Saldo", income, expenses)]; // prettier-ignore
    }
    case "small tables": {
      // Every programme is a table of its own, with its years above it; at the end their sum.
      const blocks = programmes.map(({ name, income, fields }) => {
        const expenses = leaf("Totaal lasten", total("", fields).exact);
        return { income: { ...income, label: "Totaal baten" }, expenses, name };
      });
      const tableOf = (name: string, received: Line, spent: Line): Line[] => [
        heading(name), heading(YEARS), received, spent, result("Saldo van baten en lasten", received, spent), blank,
      ];
      const income = total("Totaal baten", blocks.map((block) => block.income));
      const expenses = total("Totaal lasten", blocks.map((block) => block.expenses));
      return [...blocks.flatMap((block) => tableOf(block.name, block.income, block.expenses)), ...tableOf("Alle programma's", income, expenses)];
    } // prettier-ignore
    case "totals first": {
      const blocks = programmes.map(({ name, fields }) => {
        const sum = total(name, fields);
        return { sum, lines: [sum, ...fields] };
      });
      const expenses = total("Totale lasten", blocks.map(({ sum }) => sum)); // prettier-ignore
      return [expenses, ...blocks.flatMap(({ lines }) => lines)];
    }
  }
}

function print(lines: readonly Line[], design: Design): GeneratedBudget {
  const first = 2;
  const rowOf = new Map(lines.map((line, index) => [line, first + index]));
  const printed = new Map<Line, readonly number[]>();
  const amountsOf = (line: Line): readonly number[] => {
    const known = printed.get(line);
    if (known) return known;
    const isSummed = line.terms.length > 0 && (!design.isRounded || design.hasFormulas);
    const amounts = line.exact.map((exact, year) =>
      isSummed
        ? line.terms.reduce((sum, term) => sum + term.weight * (amountsOf(term.line)[year] ?? 0), 0)
        : Math.round(exact / design.unit),
    );
    printed.set(line, amounts);
    return amounts;
  };
  const columns = Array.from({ length: design.years * design.versions }, (_, i) => i);
  const formulaOf = (line: Line, column: number): string =>
    `=${line.terms.map((term) => `${term.weight === 1 ? "+" : "-"}${columnLetters(column + 2)}${(rowOf.get(term.line) ?? 0).toString()}`).join("")}`;
  const header = [design.unit === 1000 ? "Bedragen x € 1.000" : "Omschrijving", ...columns.map((column) => columnName(column, design))]; // prettier-ignore
  const isMarked = (line: Line): boolean => design.hasMarks && isResult(line);
  const cellOf = (line: Line, amount: number): CellValue =>
    isMarked(line) ? marked(amount) : amount === 0 && line.terms.length === 0 ? design.zero : amount;
  const rowOfCells = (line: Line): readonly CellValue[] =>
    line.label === YEARS
      ? [null, ...columns.map((column) => 2025 + Math.floor(column / design.versions))]
      : [line.label === "" ? null : line.label, ...amountsOf(line).map((amount) => cellOf(line, amount))];
  const hasFormula = (line: Line): boolean => design.hasFormulas && line.terms.length > 0 && !isMarked(line);
  return {
    description: JSON.stringify(design),
    rows: [header, ...lines.map(rowOfCells)],
    formulas: [header.map(() => null), ...lines.map((line) => [null, ...line.exact.map((_, column) => (hasFormula(line) ? formulaOf(line, column) : null))])], // prettier-ignore
    totals: lines
      .filter((line) => line.terms.length > 0)
      .map((line) => ({
        row: rowOf.get(line) ?? 0,
        terms: line.terms.map((term) => ({ row: rowOf.get(term.line) ?? 0, weight: term.weight })),
      })),
    columns: columns.map((column) => column + 2),
  };
}

function columnName(column: number, { versions }: Design): string {
  const year = (2025 + Math.floor(column / versions)).toString();
  const version =
    versions === 1 ? "Begroting" : (["Begroting", "Wijziging", "Na wijziging"][column % 3] ?? "");
  return `${version} ${year}`;
}

function isResult({ label }: Line): boolean {
  return label.startsWith("Saldo") || label === "Resultaat";
}

/** Voordelig or nadelig, with the amount in Dutch digits. */
function marked(amount: number): string {
  const digits = Math.abs(amount)
    .toString()
    .replaceAll(/\B(?=(\d{3})+$)/g, ".");
  return `${amount < 0 ? "N" : "V"} ${digits}`;
}
