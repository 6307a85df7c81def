import { sided, type Rows } from "./layoutSheets";

/** The rows with every amount replaced; the heading stays as it is. */
function withAmounts(
  rows: Rows,
  change: (amount: number, row: number, column: number) => string | number,
): Rows {
  return rows.map((row, r) =>
    row.map((value, c) => (typeof value === "number" && r > 0 ? change(value, r, c) : value)),
  );
}

/** The rows with the first column replaced. */
function withLabels(rows: Rows, change: (label: string) => string): Rows {
  return rows.map((row) =>
    row.map((value, c) => (c === 0 && typeof value === "string" ? change(value) : value)),
  );
}

const dotted = (amount: number): string => new Intl.NumberFormat("nl-NL").format(amount);

/** "€ 1.803.118,-" in every cell, as text. */
export const euroSigns = (): Rows => withAmounts(sided(1, 1), (amount) => `€ ${dotted(amount)},-`);

/** Marks of footnotes behind amounts and names, and the notes beneath the table. */
export function footnotes(): Rows {
  const marked = withAmounts(sided(1, 1), (amount, row) => (row % 3 === 0 ? `${dotted(amount)} *` : amount));
  const named = marked.map((row, index) =>
    index === 2 ? [row[0] ?? null, `${String(row[1])} ¹⁾`, ...row.slice(2)] : row,
  );
  return [...named, [], ["* Bedragen onder voorbehoud."], ["¹⁾ Zie paragraaf 4.2."]];
}

/** "P.01", "P.02": codes instead of the word. */
export const codes = (): Rows =>
  withLabels(sided(1, 1), (label) => label.replace(/^Programma (\d)$/, "P.0$1"));

/** The year printed once over two columns, and a title over the whole width, as merged cells leave them. */
export function mergedHeadings(): Rows {
  const rows = sided(1, 1).slice(1);
  return [
    ["Meerjarenbegroting samenwerkingsverband", null, null, null],
    [null, null, "Begroting", null],
    ["Omschrijving", null, 2026, 2027],
    ...rows,
  ];
}

/** A helper column of numbers between the names and the amounts, with a code in every row. */
export function helperColumn(): Rows {
  return sided(1, 1).map((row, index) => {
    const [label = null, name = null, ...amounts] = row;
    return row.length < 3
      ? [label]
      : [label, name, index === 0 ? "grootboek" : 4000 + index * 10, ...amounts];
  });
}

/** In millions with two decimals, each rounded by itself. */
export const millions = (words: string): Rows => [
  [words],
  ...withAmounts(sided(1, 1), (amount) => Math.round(amount / 10_000) / 100),
];

/** Two budgets under each other on one sheet, the second with other years. */
export function twoOnOne(): Rows {
  const second = withAmounts(sided(1, 1), (amount) => amount + 0).map((row, index) =>
    index === 0 ? ["Meerjarenbegroting", "bedragen in euro", "Begroting 2028", "Begroting 2029"] : row,
  );
  return [...sided(1, 1), [], [], ...second];
}

/** Income, expenses and balance side by side for one year: a row a programme. */
export function sideBySide(): Rows {
  return [
    ["Programma", "Baten 2026", "Lasten 2026", "Saldo 2026"],
    ["Programma 1 Bestuur en bedrijfsvoering", 41_210, 612_404, -571_194],
    ["Programma 2 Basisondersteuning", 1_803_118, 1_720_655, 82_463],
    ["Programma 3 Extra ondersteuning", 2_240_900, 1_498_233, 742_667],
    ["Programma 4 Deskundigheid", 96_015, 287_346, -191_331],
    ["Totaal", 4_181_243, 4_118_638, 62_605],
  ];
}
