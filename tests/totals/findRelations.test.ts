import { findRelations } from "../../src/totals/findRelations";
import type { CellValue } from "../../src/workbook/cell";
import { judgeRelation } from "./judgeRelation";
import { annualBudget, chapter, multiYearBudget } from "./budgets";
import { sheetOf } from "./sheets";

type Rows = readonly (readonly CellValue[])[];

/** Relations as "31=9-30", in order of their totals. */
function relationsOf(rows: Rows): readonly string[] {
  return findRelations(sheetOf(rows))
    .toSorted((one, other) => one.total - other.total)
    .map(({ axis, total, terms }) => {
      const sum = terms.map(({ line, weight }) => `${weight === 1 ? "+" : "-"}${line.toString()}`).join("");
      return `${axis === "rows" ? "" : "columns "}${total.toString()}=${sum.replace(/^\+/, "")}`;
    });
}

function differencesOf(rows: Rows): Readonly<Record<string, number | string>> {
  const sheet = sheetOf(rows);
  const sums = findRelations(sheet).flatMap((relation) => judgeRelation(sheet, relation));
  const notable = sums.filter(({ verdict }) => verdict !== "exact");
  return Object.fromEntries(
    notable.map(({ total, verdict, difference }) => [
      `${total.row.toString()},${total.column.toString()}`,
      verdict === "rounding" ? (difference ?? NaN) : verdict,
    ]),
  );
}

const MULTI_YEAR = [
  "9=2+3+4+5+6+7+8",
  "15=10+11+12+13+14",
  "29=16+17+18+19+20+21+22+23+24+25+26+27+28",
  "30=15+29",
  "31=9-30",
];

describe("a budget of six years", () => {
  const rows = multiYearBudget();

  test("has these totals and no other", () => {
    expect(relationsOf(rows)).toEqual(MULTI_YEAR);
  });

  test("differs by rounding in seven places, and cannot be proved where a cell is unreadable", () => {
    expect(differencesOf(rows)).toEqual({
      "15,4": -1, "15,5": -1, "15,6": 1, "15,7": 1,
      "29,3": "undecided", "29,5": -1,
      "30,5": 1,
      "31,7": -1,
    }); // prettier-ignore
  });
});

describe("a budget of one year", () => {
  test("has a total for every block, over headings and empty lines", () => {
    const rows = annualBudget();
    const labels = findRelations(sheetOf(rows)).map(({ total, terms }) => [
      rows[total - 1]?.[0],
      terms.length,
    ]);
    expect(Object.fromEntries(labels)).toEqual({
      "subtotaal algemene baten": 3,
      "totale baten": 6,
      "subtotaal algemene lasten": 3,
      "subtotaal ondersteuning scholen": 7,
      "subtotaal schoolloopbanen": 2,
      "totale lasten": 4,
      resultaat: 2,
    });
    expect(Object.values(differencesOf(rows)).sort()).toEqual([-1, 1, 1]);
  });

  test.each([
    ["2.8", []],
    ["4.6", ["4=2+3"]],
    ["5.9", ["9=2+3+4+5+6+7+8", "13=10+11+12", "14=9+13"]],
  ])("chapter %s has the totals %j", (paragraph, expected) => {
    expect(relationsOf(chapter(paragraph))).toEqual(expected);
  });
});

describe("layouts", () => {
  test.each<[string, Rows, readonly string[]]>([
    ["a total above its lines", [["samen", 60, 66], ["a", 10, 11], ["b", 20, 22], ["c", 30, 33]], ["1=2+3+4"]],
    ["subtotals and a grand total", [["a", 1200], ["b", 3456], ["totaal x", 4656], ["c", 7100], ["d", 923], ["totaal y", 8023], ["totaal", 12679]], ["3=1+2", "6=4+5", "7=3+6"]],
    ["quarters and a year", [["", "k1", "k2", "k3", "k4", "jaar"], ["a", 110, 230, 340, 425, 1105], ["b", 517, 628, 731, 846, 2722]], ["columns 6=2+3+4+5"]],
    ["a copied amount is no total", [["a", 5000], ["b", 0], ["c", 5000]], []],
    ["years are no amounts", [["", 2019, 2020, 2021], ["a", 1, 2, 3]], []],
  ])("%s", (_, rows, expected) => {
    expect(relationsOf(rows)).toEqual(expected);
  }); // prettier-ignore
});

describe("the same relations whatever is done to the sheet", () => {
  const rows = multiYearBudget();
  const numbers = (change: (value: number) => number): Rows =>
    rows.map((row) => row.map((value) => (typeof value === "number" ? change(value) : value)));
  test.each<[string, Rows]>([
    ["a thousand times as large", numbers((value) => value * 1000)],
    ["in rounded thousands", numbers((value) => Math.round(value / 1000))],
    ["with labels that say nothing", rows.map((row, r) => row.map((value, c) => (r > 0 && c < 2 ? `x${r.toString()}` : value)))],
    ["with an empty column before it", rows.map((row) => [null, ...row])],
  ])("%s", (_, changed) => {
    expect(relationsOf(changed)).toEqual(MULTI_YEAR);
  }); // prettier-ignore

  test("with all expenses negative, the result is a plain sum", () => {
    const negated = rows.map((row, r) =>
      row.map((value) => (typeof value === "number" && r >= 9 && r <= 29 ? -value : value)),
    );
    expect(relationsOf(negated)).toEqual([...MULTI_YEAR.slice(0, 4), "31=9+30"]);
    expect(Object.values(differencesOf(negated))).not.toContain("wrong");
  });
});
