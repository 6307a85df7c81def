import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { Review } from "../../src/review/review";
import { sheetOf, snapshotOf } from "../support/sheet";
import type { Rows } from "./layoutSheets";

const YEARS = ["2025", "2026", "2027"];
type Amounts = readonly number[];
type Lines = readonly (readonly [label: string, amounts: Amounts])[];

const INCOME: Lines = [
  ["Rijksbijdrage lichte ondersteuning", [2_143_051, 2_190_418, 2_201_337]],
  ["Rijksbijdrage zware ondersteuning", [5_560_968, 5_612_077, 5_590_213]],
  ["Overige baten", [107_803, 98_211, 64_509]],
];
const TRANSFERS: Lines = [
  ["Afdracht teldatum", [2_998_301, 3_010_877, 3_022_119]],
  ["Afdracht tussentijdse groei", [427_732, 401_555, 399_018]],
];
const EXPENSES: Lines = [
  ["Programma 1: Loket en toewijzing", [312_407, 318_655, 325_028]],
  ["Programma 2: Basisondersteuning", [1_204_118, 1_228_200, 1_252_764]],
  ["Programma 3: Arrangementen", [1_811_902, 1_848_140, 1_885_103]],
  ["Programma 4: Bedrijfsvoering", [498_233, 508_198, 518_362]],
];
const sum = (lines: Lines): Amounts =>
  YEARS.map((_, year) => lines.reduce((total, [, amounts]) => total + (amounts[year] ?? 0), 0));
const less = (one: Amounts, other: Amounts): Amounts =>
  one.map((amount, year) => amount - (other[year] ?? 0));
const TOTAL_EXPENSES = sum([...TRANSFERS, ...EXPENSES]);
const RESULT = less(sum(INCOME), TOTAL_EXPENSES);

type Print = (amount: number) => string | number;
const dotted = (amount: number): string => String(Math.abs(amount)).replaceAll(/\B(?=(?:\d{3})+$)/g, ".");
const NOTATIONS: Readonly<Record<string, Print>> = {
  numbers: (amount) => amount,
  dots: (amount) => (amount < 0 ? `-${dotted(amount)}` : dotted(amount)),
  "a minus behind": (amount) => (amount < 0 ? `${dotted(amount)}-` : dotted(amount)),
  parentheses: (amount) => (amount < 0 ? `(${dotted(amount)})` : dotted(amount)),
  "a slashed minus": (amount) => (amount < 0 ? `-/- ${dotted(amount)}` : dotted(amount)),
  cents: (amount) => `${amount < 0 ? "-" : ""}${dotted(amount)},00`,
};

function printed(incomeSign: 1 | -1, expenseSign: 1 | -1, print: Print): Rows {
  const line = (label: string, amounts: Amounts, sign: number): Rows[number] => [
    label,
    ...amounts.map((amount) => print(sign * amount)),
  ];
  const all = (lines: Lines, sign: number): Rows =>
    lines.map(([label, amounts]) => line(label, amounts, sign));
  return [
    ["Omschrijving", ...YEARS.map((year) => `Begroting ${year}`)],
    ["BATEN"],
    ...all(INCOME, incomeSign),
    line("Totaal baten", sum(INCOME), incomeSign),
    [],
    ["AFDRACHTEN"],
    ...all(TRANSFERS, expenseSign),
    line("Totaal afdrachten", sum(TRANSFERS), expenseSign),
    ["PROGRAMMA'S"],
    ...all(EXPENSES, expenseSign),
    line("Totaal programma's", sum(EXPENSES), expenseSign),
    line("Totaal lasten", TOTAL_EXPENSES, expenseSign),
    line("Resultaat", RESULT, 1),
  ];
}

const read = (rows: Rows): Review => reviewSnapshot(snapshotOf(sheetOf("Begroting", rows)));
const alarms = (review: Review): readonly unknown[] =>
  review.findings
    .filter(({ severity }) => severity !== "remark")
    .map(({ rule, cell: { row, column } }) => [rule, row, column]);

const SIGNS = [
  [1, 1],
  [1, -1],
  [-1, 1],
] as const;

describe.each(Object.keys(NOTATIONS))("amounts with %s", (notation) => {
  const print = NOTATIONS[notation] ?? ((amount: number) => amount);

  test.each(SIGNS)(
    "income times %d, expenses times %d: read whole, and nothing is wrong",
    (income, expense) => {
      const review = read(printed(income, expense, print));
      expect(alarms(review)).toEqual([]);
      expect(review.budgets).toMatchObject([
        { scope: "whole", unit: 1, incomeSign: income, expenseSign: expense },
      ]);
      // Five totals and the result, three years each; the last two are checked from their items too.
      expect(review.sums.filter(({ verdict }) => verdict === "exact").length).toBeGreaterThanOrEqual(15);
      expect(review.reserve.map(({ result }) => result / 100)).toEqual(RESULT);
    },
  );
});

test.each(SIGNS)(
  "a result with the wrong sign in one year is told, or named as not checked (income %d, expenses %d)",
  (income, expense) => {
    const rows = printed(income, expense, (amount) => amount);
    const last = rows.length - 1;
    const review = read(
      rows.map((row, at) =>
        at === last ? row.map((value, column) => (column === 2 ? -Number(value) : value)) : row,
      ),
    );
    // With income as negative numbers the wrong year is the only one that adds up as printed, and proves nothing alone.
    const named = review.coverage.skipped.filter(({ what }) => what.values["label"] === "Resultaat");
    if (income === -1) expect([alarms(review), named.length > 0]).toEqual([[], true]);
    else expect(alarms(review)).toEqual([expect.arrayContaining([rows.length, 3])]);
  },
);

test.each(SIGNS)(
  "a programme that is 9.000 too high is told at its total (income %d, expenses %d)",
  (income, expense) => {
    const rows = printed(income, expense, (amount) => amount);
    const at = rows.findIndex(([label]) => label === "Programma 2: Basisondersteuning");
    const spoiled = rows.map((row, index) =>
      index === at
        ? row.map((value, column) => (column === 1 ? Number(value) + expense * 9_000 : value))
        : row,
    );
    const total = rows.findIndex(([label]) => label === "Totaal programma's") + 1;
    expect(alarms(read(spoiled))).toEqual([["total", total, 2]]);
  },
);

describe("lines around the budget", () => {
  const rows = printed(1, 1, (amount) => amount);

  test("a line that is still open stands first and is no heading", () => {
    const [head = [], ...rest] = rows;
    const review = read([head, ["Programma 9: Nog te bepalen", "p.m.", "p.m.", "p.m."], ...rest]);
    expect(review.budgets[0]?.periods.map(({ name }) => name)).toEqual(YEARS);
    expect(alarms(review)).toEqual([]);
  });

  test("the course of the reserve beneath the result raises no alarm", () => {
    let opening = 812_345;
    const years = RESULT.map((result) => {
      const row = [opening, result, opening + result] as const;
      opening += result;
      return row;
    });
    const course = ["Reserve 1 januari", "Resultaat boekjaar", "Reserve 31 december"].map(
      (label, index): Rows[number] => [label, ...years.map((year) => year[index] ?? 0)],
    );
    expect(alarms(read([...rows, [], ["Verloop reserve"], ...course]))).toEqual([]);
  });

  test("notes between, and numbers of pupils and a price beneath, raise no alarm", () => {
    const noted = rows.flatMap((row, index): Rows =>
      index % 5 === 4 ? [row, ["Toelichting: zie de bijlage"]] : [row],
    );
    const review = read([
      ...noted,
      ["Aantal leerlingen", 30_640, 30_721, 31_492],
      ["Lasten per leerling", ...TOTAL_EXPENSES.map((total, year) => Math.round((total / ([30_640, 30_721, 31_492][year] ?? 1)) * 100) / 100)],
    ]); // prettier-ignore
    expect(alarms(review)).toEqual([]);
  });

  test("waarvan lines beneath a programme: no false error, and a total that is not proved is named", () => {
    const at = rows.findIndex(([label]) => label === "Programma 2: Basisondersteuning");
    const part = (label: string, share: number): Rows[number] => [
      label,
      ...(EXPENSES[1]?.[1] ?? []).map((amount) => Math.floor(amount / share)),
    ];
    const review = read([
      ...rows.slice(0, at + 1),
      part("waarvan personeel", 3),
      part("waarvan materieel", 7),
      ...rows.slice(at + 1),
    ]);
    expect(alarms(review)).toEqual([]);
    const isProved = review.sums.some(
      ({ label, verdict }) => label === "Totaal programma's" && verdict === "exact",
    );
    const isNamed = review.coverage.skipped.some(({ what }) => what.values["label"] === "Totaal programma's");
    expect(isProved || isNamed).toBe(true);
  });
});
