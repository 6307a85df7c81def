import type { CellValue } from "../../src/workbook/cell";

/** Rows of a sheet as a test writes them down; the first cell is A1. */
export type Rows = readonly (readonly CellValue[])[];

const PROGRAMMES = [
  { number: 1, name: "Bestuur en bedrijfsvoering", income: [41_210, 42_377], expenses: [612_404, 633_871] },
  { number: 2, name: "Basisondersteuning", income: [1_803_118, 1_822_940], expenses: [1_720_655, 1_745_036] },
  {
    number: 3,
    name: "Extra ondersteuning",
    income: [2_240_900, 2_316_419],
    expenses: [1_498_233, 1_530_817],
  },
  { number: 4, name: "Deskundigheid", income: [96_015, 98_884], expenses: [287_346, 291_702] },
] as const;

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const totals = (side: "income" | "expenses"): readonly number[] =>
  [0, 1].map((year) => sum(PROGRAMMES.map((programme) => programme[side][year] ?? 0)));
const signed = (amounts: readonly number[], sign: 1 | -1): readonly number[] =>
  amounts.map((amount) => amount * sign);
const less = (one: readonly number[], other: readonly number[]): readonly number[] =>
  one.map((amount, index) => amount - (other[index] ?? 0));

/** Three rows a programme and a grand total over the rows of the same name. */
export function stacked(incomeSign: 1 | -1 = 1, expenseSign: 1 | -1 = 1, labels = DUTCH_LABELS): Rows {
  const block = (name: string, income: readonly number[], expenses: readonly number[]): Rows => [
    [name],
    [labels.income, ...signed(income, incomeSign)],
    [labels.expenses, ...signed(expenses, expenseSign)],
    [labels.balance, ...less(income, expenses)],
    [],
  ];
  return [
    [labels.title, 2026, 2027],
    ...PROGRAMMES.flatMap(({ number, name, income, expenses }) =>
      block(`${labels.programme} ${number.toString()} ${name}`, income, expenses),
    ),
    ...block(labels.total, totals("income"), totals("expenses")),
  ];
}

const DUTCH_LABELS = {
  title: "Programmabegroting",
  programme: "Programma",
  income: "Baten",
  expenses: "Lasten",
  balance: "Saldo",
  total: "Totaal",
};

/** The same with English words. */
export const ENGLISH_LABELS: typeof DUTCH_LABELS = {
  title: "Programme budget",
  programme: "Programme",
  income: "Income",
  expenses: "Expenses",
  balance: "Balance",
  total: "Total",
};

/** Income first, then expenses, with totals and a result; signs as given. */
export function sided(incomeSign: 1 | -1, expenseSign: 1 | -1, resultSign: 1 | -1 = 1): Rows {
  const lines = (side: "income" | "expenses", sign: 1 | -1): Rows =>
    PROGRAMMES.map((programme) => [
      `Programma ${programme.number.toString()}`,
      programme.name,
      ...signed(programme[side], sign),
    ]);
  return [
    ["Begroting", "bedragen in euro", "Begroting 2026", "Begroting 2027"],
    ["Baten"],
    ...lines("income", incomeSign),
    ["Totale baten", null, ...signed(totals("income"), incomeSign)],
    [],
    ["Lasten"],
    ...lines("expenses", expenseSign),
    ["Totale lasten", null, ...signed(totals("expenses"), expenseSign)],
    [],
    ["Resultaat", null, ...signed(less(totals("income"), totals("expenses")), resultSign)],
  ];
}

/** A small table a programme with lines of its own, and a grand total over their totals. */
export function smallTables(): Rows {
  const parts = [0.55, 0.3];
  const tables = PROGRAMMES.map(({ number, name, expenses }) => {
    const staff = expenses.map((amount) => Math.round(amount * (parts[0] ?? 0)));
    const goods = expenses.map((amount) => Math.round(amount * (parts[1] ?? 0)));
    const rest = expenses.map((amount, index) => amount - (staff[index] ?? 0) - (goods[index] ?? 0));
    return [
      [`Programma ${number.toString()} ${name}`, 2026, 2027],
      ["Personeel", ...staff],
      ["Materieel", ...goods],
      ["Overig", ...rest],
      ["Totaal", ...expenses],
      [],
    ];
  });
  return [...tables.flat(), ["Totaal lasten alle programma's", ...totals("expenses")]];
}

/** Years in the rows, lines in the columns. */
export function transposed(): Rows {
  const rows = sided(1, 1).filter((row) => row.length > 2);
  const label = (row: readonly CellValue[]): string =>
    [row[0], row[1]].filter((value) => typeof value === "string").join(" ");
  const lines = rows.slice(1);
  return [
    ["Jaar", ...lines.map((row, index) => (index < 4 ? `Baten ${label(row)}` : label(row)))],
    ["2026", ...lines.map((row) => row[2] ?? null)],
    ["2027", ...lines.map((row) => row[3] ?? null)],
  ];
}

/** Two years by three versions under two rows of headings: begroting, realisatie, begroting. */
export function versions(): Rows {
  const rows = sided(1, 1);
  const actual = (value: CellValue | undefined, percent: number): CellValue =>
    typeof value === "number" ? Math.round((value * percent) / 100) : null;
  const lines = rows.slice(1).map((row) => {
    const [label = null, name = null, first, second] = row;
    return row.length < 3 ? [label] : [label, name, first ?? null, actual(first, 97), second ?? null];
  });
  return [
    ["Meerjarenbegroting", null, 2026, null, 2027],
    [null, null, "begroting", "realisatie", "begroting"],
    ...lines,
  ];
}

/** The explanation between the names and the amounts and another after them; numbers of programmes in a column. */
export function explained(): Rows {
  const rows = sided(1, 1);
  return rows.map((row, index) => {
    if (index === 0) return ["Nr", "Omschrijving", "Toelichting", "2026", "%", "2027", "Opmerking"];
    const [label = null, name = null, first = null, second = null] = row;
    if (row.length < 3) return [null, label];
    const number = typeof label === "string" ? /\d+/.exec(label)?.[0] : undefined;
    const share = typeof first === "number" ? `${Math.round((first / 5_000_000) * 100).toString()} %` : null;
    return number === undefined
      ? [null, label, null, first, share, second]
      : [Number(number), name, "zie bijlage voor de opbouw", first, share, second, "indicatief"];
  });
}

/** An empty row after every row. */
export function spaced(): Rows {
  return sided(1, 1).flatMap((row) => (row.length === 0 ? [[]] : [row, []]));
}

/** In thousands, each amount rounded by itself, with the words given above the table. */
export function thousands(words: string): Rows {
  const rows = stacked().map((row, index) =>
    row.map((value) => (typeof value === "number" && index > 0 ? Math.round(value / 1000) : value)),
  );
  return [[words], [], ...rows];
}
