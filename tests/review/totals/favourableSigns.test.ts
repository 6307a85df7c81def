import type { Finding } from "../../../src/findings/finding";
import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import { cellName } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell";
import { sheetOf, snapshotOf } from "../../support/sheet";

type Rows = readonly (readonly CellValue[])[];
type Line = readonly [label: string, planned: number, actual: number, year: number, forecast: number];

const INCOME: readonly Line[] = [
  ["Rijksbijdrage", 1_950_105, 1_977_105, 3_900_210, 3_960_400],
  ["Overige baten", 60_310, 49_155, 120_620, 98_300],
];
const EXPENSES: readonly Line[] = [
  ["Programma 1 Bedrijfsvoering", 306_202, 320_059, 612_404, 640_118],
  ["Programma 2 Basisondersteuning", 860_327, 850_107, 1_720_654, 1_700_214],
  ["Programma 3 Extra ondersteuning", 749_116, 749_116, 1_498_232, 1_512_900],
];
const together = (label: string, lines: readonly Line[]): Line => {
  const sum = (of: (line: Line) => number): number => lines.reduce((total, line) => total + of(line), 0);
  return [label, sum((one) => one[1]), sum((one) => one[2]), sum((one) => one[3]), sum((one) => one[4])];
};

/** How a favourable amount is printed: with its sign, or as V or N before or beside it. */
type Print = (favourable: number) => readonly CellValue[];
const SIGNED: Print = (favourable) => [favourable];
const LETTERED: Print = (favourable) => [
  favourable === 0 ? 0 : `${favourable > 0 ? "V" : "N"} ${Math.abs(favourable).toString()}`,
];
const BESIDE: Print = (favourable) => [
  Math.abs(favourable),
  favourable === 0 ? null : favourable > 0 ? "V" : "N",
];

/** Half a year and the forecast of the year, each with its difference: planned, actual, V/N, year, forecast, V/N. */
function report(print: Print, headings: readonly string[]): Rows {
  const row = ([label, planned, actual, year, forecast]: Line, sign: 1 | -1): Rows[number] => [
    label,
    planned,
    actual,
    ...print(sign * (actual - planned)),
    year,
    forecast,
    ...print(sign * (forecast - year)),
  ];
  const [income, expenses] = [together("Totale baten", INCOME), together("Totale lasten", EXPENSES)];
  const less = (index: 1 | 2 | 3 | 4): number => income[index] - expenses[index];
  const result: Line = ["Resultaat", less(1), less(2), less(3), less(4)];
  return [
    headings,
    ["Baten"],
    ...INCOME.map((line) => row(line, 1)),
    row(income, 1),
    ["Lasten"],
    ...EXPENSES.map((line) => row(line, -1)),
    row(expenses, -1),
    row(result, 1),
  ];
}

const ONE = ["Kwartaalrapportage", "Begroting t/m Q2 2026", "Realisatie t/m Q2 2026", "Verschil", "Begroting 2026", "Prognose 2026", "Afwijking"]; // prettier-ignore
const TWO = ONE.toSpliced(4, 0, "V/N").concat("V/N");
/** The words of a report that no words mark as one of a programme budget. */
const PLAIN = ["Post", "Raming", "Werkelijk", "Verschil", "Jaarraming", "Verwacht", "Verschil"];
const TWICE_VN = ONE.map((heading) => (/^(?:Verschil|Afwijking)$/.test(heading) ? "V/N" : heading));

const problems = (rows: Rows): readonly unknown[] =>
  reviewSnapshot(snapshotOf(sheetOf("Q2", rows)))
    .findings.filter(({ severity }: Finding) => severity !== "remark")
    .map(({ rule, cell }) => [rule, cellName(cell)]);

/** The rows with one number raised; row and column from 1. */
const raised = (rows: Rows, row: number, column: number, by: number): Rows =>
  rows.map((cells, r) =>
    cells.map((value, c) =>
      r + 1 === row && c + 1 === column && typeof value === "number" ? value + by : value,
    ),
  );

describe.each<readonly [string, Print, readonly string[], second: number]>([
  ["favourable as plus, in two columns", SIGNED, ONE, 7],
  ["two columns that are both called V/N", SIGNED, TWICE_VN, 7],
  ["V and N before the amount, twice", LETTERED, ONE, 7],
  ["favourable as plus under other words, in two columns", SIGNED, PLAIN, 7],
  ["V and N before the amount under other words, twice", LETTERED, PLAIN, 7],
  ["V and N in columns of their own, twice", BESIDE, TWO, 8],
])("%s", (_, print, headings, second) => {
  test("a report that is right gives no error", () => {
    expect(problems(report(print, headings))).toEqual([]);
  });

  test.each([
    ["first", 4],
    ["second", second],
  ])("a wrong difference of a programme in the %s is one error, there or in its total", (name, column) => {
    const rows = report(print, headings);
    const row = 8; // programme 2, favourable by 10.220 and 20.440
    const wrong =
      print === LETTERED
        ? rows.with(
            row - 1,
            (rows[row - 1] ?? []).with(column - 1, name === "first" ? "V 19.220" : "V 29.440"),
          )
        : raised(rows, row, column, 9_000);
    const found = problems(wrong);
    expect(found).toHaveLength(1);
    // Under other words the second difference is known by what it adds up to, and not by the columns that it compares.
    const at = headings === PLAIN && name === "second" ? 10 : row;
    expect(JSON.stringify(found)).toContain(cellName({ row: at, column }));
  });

  test.each([
    ["first", 4],
    ["second", second],
  ])("a wrong difference of the result in the %s is one error, there", (name, column) => {
    const rows = report(print, headings);
    const row = 11; // 15.845 - 3.637 and 37.870 - 21.942
    const wrong =
      print === LETTERED
        ? rows.with(
            row - 1,
            (rows[row - 1] ?? []).with(column - 1, name === "first" ? "V 17.208" : "V 20.928"),
          )
        : raised(rows, row, column, 5_000);
    const found = problems(wrong);
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).toContain(cellName({ row, column }));
  });
});
