import { compareReviews, type ReviewComparison } from "../../src/review/compareReviews";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { sheetOf, snapshotOf } from "../support/sheet";

type Rows = readonly (readonly (string | number)[])[];

const HEAD: Rows = [
  ["Omschrijving", "Begroting 2026"],
  ["Baten", ""],
  ["Rijksbijdrage", 940_300],
  ["Overige baten", 59_700],
  ["Totale baten", 1_000_000],
];
const LINES: Rows = [
  ["Programma 1 Loket", 412_310],
  ["Programma 2 Scholing", 237_690],
  ["Onvoorzien", 48_250],
  ["Huisvesting", 301_750],
];
const END: Rows = [
  ["Totale lasten", 1_000_000],
  ["Resultaat", 0],
];
const budget = (lines: Rows = LINES, head: Rows = HEAD, end: Rows = END): Rows => [
  ...head,
  ["Lasten", ""],
  ...lines,
  ...end,
];

function compare(earlier: Rows, later: Rows, names = ["Begroting", "Begroting"]): ReviewComparison {
  const review = (rows: Rows, name = ""): ReturnType<typeof reviewSnapshot> =>
    reviewSnapshot(snapshotOf(sheetOf(name, rows)));
  return compareReviews(review(earlier, names[0]), review(later, names[1]));
}

/** What is told of each line that is other than it was. */
function told({ columns }: ReviewComparison): readonly unknown[] {
  return columns.flatMap(({ changes }) =>
    changes
      .filter((one) => one.state !== "same" || one.formerLabel !== undefined || one.formerPlace !== undefined)
      .map(({ label, state, formerLabel, formerPlace, change }) => [
        label,
        state,
        formerLabel ?? "",
        formerPlace === undefined ? "" : `${formerPlace.side} ${formerPlace.section}`,
        change / 100,
      ]),
  );
}

const replaced = (from: string, ...to: Rows): Rows =>
  LINES.flatMap((line) => (line[0] === from ? [...to] : [line]));

test.each<[what: string, earlier: Rows, later: Rows, told: readonly unknown[]]>([
  ["the same", budget(), budget(), []],
  [
    "a name with a letter more, and the same amount",
    budget(replaced("Onvoorzien", ["Onvorzien", 48_250])),
    budget(),
    [["Onvoorzien", "same", "Onvorzien", "", 0]],
  ],
  [
    "a name a little otherwise, and another amount",
    budget(replaced("Huisvesting", ["Huisvestingskosten", 300_000], ["Extra", 1_750])),
    budget(),
    // 301.750 - 300.000 = 1.750
    [
      ["Huisvesting", "changed", "Huisvestingskosten", "", 1_750],
      ["Extra", "dropped", "", "", -1_750],
    ],
  ],
  [
    "another name altogether, the very same amount",
    budget(replaced("Onvoorzien", ["Reservering", 48_250])),
    budget(),
    [["Onvoorzien", "same", "Reservering", "", 0]],
  ],
  [
    "another name and another amount: one is new and the other dropped",
    budget(replaced("Onvoorzien", ["Reservering", 48_000], ["Kantoor", 250])),
    budget(),
    [
      ["Onvoorzien", "new", "", "", 48_250],
      ["Reservering", "dropped", "", "", -48_000],
      ["Kantoor", "dropped", "", "", -250],
    ],
  ],
  [
    "two lines left over with the same amount: nobody knows which is which",
    budget(replaced("Onvoorzien", ["Aaa", 24_125], ["Bbb", 24_125])),
    budget(replaced("Onvoorzien", ["Ccc", 24_125], ["Ddd", 24_125])),
    [
      ["Ccc", "new", "", "", 24_125],
      ["Ddd", "new", "", "", 24_125],
      ["Aaa", "dropped", "", "", -24_125],
      ["Bbb", "dropped", "", "", -24_125],
    ],
  ],
  ["a line further down says nothing", budget(), budget([...LINES].reverse()), []],
])("%s", (_, earlier, later, expected) => {
  expect(told(compare(earlier, later))).toEqual(expected);
});

test("a line under another heading has moved", () => {
  const under = (first: Rows, second: Rows): Rows => [
    ...HEAD,
    ["Lasten scholen", ""],
    ...first,
    ["Lasten kantoor", ""],
    ...second,
    ...END,
  ];
  const comparison = compare(
    under(LINES.slice(0, 3), LINES.slice(3)),
    under(LINES.slice(0, 2), LINES.slice(2)),
  );
  expect(told(comparison)).toEqual([["Onvoorzien", "same", "", "expenses Lasten scholen", 0]]);
});

test("a version in thousands differs by rounding alone, and says that its unit is another", () => {
  const thousands = (rows: Rows): Rows =>
    rows.map(([label = "", amount = ""]) => [
      label,
      typeof amount === "number" ? Math.round(amount / 1000) : amount,
    ]);
  const earlier = [["Bedragen x € 1.000", ""], ...thousands(budget())];
  const comparison = compare(earlier, budget(), ["Begroting", "Begroting"]);
  expect(told(comparison)).toEqual([]);
  expect(comparison.readings).toEqual([{ sheet: "Begroting", kind: "unit", before: 1000, after: 1 }]);
});

test("expenses that are now printed as negative numbers are the same expenses", () => {
  const negative = budget(
    LINES.map(([label = "", amount = 0]) => [label, -Number(amount)]),
    HEAD,
    [
      ["Totale lasten", -1_000_000],
      ["Resultaat", 0],
    ],
  );
  const comparison = compare(budget(), negative);
  expect(told(comparison)).toEqual([]);
  expect(comparison.readings).toEqual([{ sheet: "Begroting", kind: "expense-sign", before: 1, after: -1 }]);
});

test("a finding that only moved is neither new nor solved; with other numbers it has changed", () => {
  const wrong = (total: number): Rows => [
    ["Totale lasten", total],
    ["Resultaat", 1_000_000 - total],
  ];
  const [first = [], ...rest] = LINES;
  const longer = [first, ["Programma 3 Advies", 0], ...rest];
  const moved = compare(budget(LINES, HEAD, wrong(1_009_000)), budget(longer, HEAD, wrong(1_009_000)));
  expect([moved.newFindings, moved.changedFindings, moved.solvedFindings]).toEqual([[], [], []]);
  const other = compare(budget(LINES, HEAD, wrong(1_009_000)), budget(longer, HEAD, wrong(1_004_000)));
  expect([other.newFindings, other.solvedFindings]).toEqual([[], []]);
  expect(other.changedFindings.map(({ before, after }) => [before.sum?.reported, after.sum?.reported])).toEqual([
    [1_009_000, 1_004_000],
  ]); // prettier-ignore
});

test("a new budget before a renamed one does not take its counterpart", () => {
  const school: Rows = [
    ["School", "Begroting 2026"],
    ["Baten", ""],
    ["Ouderbijdragen", 700],
    ["Verhuur", 300],
    ["Totale baten", 1000],
    ["Lasten", ""],
    ["Programma 31 Lesmateriaal", 600],
    ["Programma 32 Zaalhuur", 400],
    ["Totale lasten", 1000],
    ["Resultaat", 0],
  ];
  const review = (...sheets: readonly (readonly [string, Rows])[]) =>
    reviewSnapshot(snapshotOf(...sheets.map(([name, rows]) => sheetOf(name, rows))));
  const compared = (...sheets: readonly (readonly [string, Rows])[]) => {
    const { columns, withoutCounterpart, dropped } = compareReviews(
      review(["Begroting", budget()]),
      review(...sheets),
    );
    return [columns.map(({ sheet }) => sheet), withoutCounterpart, dropped];
  };
  expect(compared(["School", school], ["Nieuw", budget()])).toEqual([["Nieuw"], ["School"], []]);
  expect(compared(["Nieuw", budget()], ["School", school])).toEqual([["Nieuw"], ["School"], []]);
  // Half of its lines are those of the budget; the other has them all.
  const half = budget([
    ["Programma 41 Sport", 700_000],
    ["Programma 42 Kunst", 300_000],
  ]);
  expect(compared(["Half", half], ["Nieuw", budget()])).toEqual([["Nieuw"], ["Half"], []]);
  // The only budget of both versions is the same one, whatever became of its lines.
  expect(compared(["School", school])).toEqual([["School"], [], []]);
});

test("a budget of another year on another sheet is found by its lines, and one without lines in common is not", () => {
  const next = budget().map(([label = "", amount = ""]) => [
    label,
    amount === "Begroting 2026" ? "Begroting 2027" : amount,
  ]);
  const comparison = compare(budget(), next, ["Begroting 2026", "Begroting 2027"]);
  expect(comparison.columns.map(({ before, after }) => [before, after])).toEqual([["2026", "2027"]]);
  expect([comparison.withoutCounterpart, comparison.dropped]).toEqual([[], []]);
});
