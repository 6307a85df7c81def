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

export const LAYOUTS = ["blocks", "stacked", "totals first", "chapters"] as const;
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
  return print(lines, design);
}

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
  const years = Array.from({ length: design.years }, (_, i) => i);
  const formulaOf = (line: Line, year: number): string =>
    `=${line.terms.map((term) => `${term.weight === 1 ? "+" : "-"}${columnLetters(year + 2)}${(rowOf.get(term.line) ?? 0).toString()}`).join("")}`;
  const header = [design.unit === 1000 ? "Bedragen x € 1.000" : "Omschrijving", ...years.map((year) => `Begroting ${(2025 + year).toString()}`)]; // prettier-ignore
  return {
    description: JSON.stringify(design),
    rows: [header, ...lines.map((line) => [line.label === "" ? null : line.label, ...amountsOf(line).map((amount) => (amount === 0 && line.terms.length === 0 ? design.zero : amount))])], // prettier-ignore
    formulas: [header.map(() => null), ...lines.map((line) => [null, ...line.exact.map((_, year) => (design.hasFormulas && line.terms.length > 0 ? formulaOf(line, year) : null))])], // prettier-ignore
    totals: lines
      .filter((line) => line.terms.length > 0)
      .map((line) => ({
        row: rowOf.get(line) ?? 0,
        terms: line.terms.map((term) => ({ row: rowOf.get(term.line) ?? 0, weight: term.weight })),
      })),
    columns: years.map((year) => year + 2),
  };
}
