import { screen, within } from "@testing-library/react";
import fc from "fast-check";
import { axe } from "jest-axe";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { marksOf } from "../../src/taskpane/overhead/chartMarks";
import { chartLabels } from "../../src/taskpane/overhead/chartLabels";
import { chartScale } from "../../src/taskpane/overhead/chartScale";
import { normText, overheadSettingsOf, programmeChoices } from "../../src/taskpane/overhead/overheadChoices";
import { sheetOf, snapshotOf } from "../support/sheet";
import { openLive, peilRows, told } from "./openLive";

/** Two years; overhead is 100 of 1.000 and 120 of 1.200, which is 10 % in both. */
const BUDGET = [
  ["Programmabegroting", 2024, 2025],
  ["Baten"],
  ["Rijksbijdrage", 900, 1100],
  ["Overige baten", 150, 160],
  ["Totaal baten", 1050, 1260],
  ["Lasten"],
  ["Programma 1: Basisondersteuning", 700, 850],
  ["Programma 2: Bedrijfsvoering", 100, 120],
  ["Programma 3: Begeleiding", 200, 230],
  ["Totaal lasten", 1000, 1200],
  ["Resultaat", 50, 60],
];

describe("the norm as it is typed", () => {
  test.each([
    ["5", "10", "5 - 10 %"],
    ["5,5 %", "10", "5,5 - 10 %"],
    ["5", "", "minstens 5 %"],
    ["", "10", "hoogstens 10 %"],
    ["", "", ""],
    ["10", "5", undefined],
    ["vijf", "10", undefined],
  ])("%s and %s", (least, most, text) => {
    expect(normText({ least, most })).toBe(text);
  });
});

describe("the programmes to choose from", () => {
  test.each<readonly [string, readonly (readonly (string | number)[])[]]>([
    ["a line each", [["Lasten"], ["Programma 1: Bedrijfsvoering", 600], ["Programma 2: Loket", 450]]],
    [
      "a small table each, with its own total",
      [
        ["Programma 1: Bedrijfsvoering"],
        ["Personeel", 400],
        ["Materieel", 200],
        ["Totaal", 600],
        ["Programma 2: Loket"],
        ["Personeel", 300],
        ["Materieel", 150],
        ["Totaal", 450],
      ],
    ],
  ])("are those of a budget with %s", (_, expenses) => {
    const rows = [
      ["Programmabegroting", 2025],
      ["Baten"],
      ["Rijksbijdrage", 900],
      ["Overige baten", 150],
      ["Totaal baten", 1050],
      ...expenses,
      ["Totale lasten", 1050],
      ["Resultaat", 0],
    ];
    const { budgets } = reviewSnapshot(snapshotOf(sheetOf("Begroting", rows)));
    expect(programmeChoices(budgets)).toEqual([
      { programme: 1, label: "Bedrijfsvoering", isProposed: true },
      { programme: 2, label: "Loket", isProposed: false },
    ]);
  });
});

test("what the labels propose is not written down; no choice at all is another thing than nothing", () => {
  const programmes = [
    { programme: 1, label: "Loket", isProposed: false },
    { programme: 2, label: "Bedrijfsvoering", isProposed: true },
  ];
  const values = (overhead: readonly number[], passed: readonly number[], nothingPassed: boolean) =>
    overheadSettingsOf(
      { overhead: new Set(overhead), passedThrough: new Set(passed), nothingPassed, least: "", most: "" },
      programmes,
    )?.map(({ value }) => value);
  expect(values([2], [], false)).toEqual(["", "", ""]);
  expect(values([2, 1], [], true)).toEqual(["1, 2", "geen", ""]);
  expect(values([1], [2], false)).toEqual(["1", "2", ""]);
});

test("a chart begins at zero and ends at a whole step above its largest value", () => {
  const area = { left: 0, right: 100, top: 0, bottom: 120 };
  const { x, y, steps } = chartScale([3.2, 11.4], 3, area);
  expect(steps).toEqual([0, 5, 10, 15]); // 11,4 / 5 is at most five steps; 11,4 / 2 is more
  expect([x(0), x(1), x(2)]).toEqual([0, 50, 100]);
  expect([y(0), y(5), y(15)]).toEqual([120, 80, 0]);
});

describe("the names under a chart", () => {
  test.each([
    // 2019 takes 4 x 5,4 = 22 of 42 units: one line each
    [["2019", "2020"], 42, [["2019"], ["2020"]]],
    // 16 letters take 86 of 50 units, the longest word 49: over lines, between words
    [
      ["2025 Primitief", "2026 Primitief"],
      60,
      [
        ["2025", "Primitief"],
        ["2026", "Primitief"],
      ],
    ],
    // 9 letters take 49 units and do not fit in 30: every second name, in 60
    [
      ["2025 Primitief", "2026 Primitief", "2027 Primitief"],
      30,
      [
        ["2025", "Primitief"],
        ["2027", "Primitief"],
      ],
    ],
    [[], 30, []],
  ])("%p at %p", (names, spacing, lines) => {
    expect(chartLabels(names, spacing).map((label) => label.lines)).toEqual(lines);
  });

  test("stay within the chart where only every second one is shown", () => {
    const names = ["2025 Primitief", "2025 1e wijziging", "2025 2e wijziging"];
    // 75 units are 12 letters; the name of 17 letters asks 92
    expect(chartLabels(names, 46, 75).map((label) => label.lines)).toEqual([
      ["2025", "Primitief"],
      ["2025 2e", "wijziging"],
    ]);
  });

  test("never run into each other, and the first is always there", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Za-z0-9]{1,12}( [A-Za-z0-9]{1,12}){0,3}$/), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.integer({ min: 8, max: 250 }),
        (names, spacing) => {
          const labels = chartLabels(names, spacing);
          expect(labels[0]?.index).toBe(0);
          for (const [place, { index, lines }] of labels.slice(0, -1).entries()) {
            const gap = ((labels[place + 1]?.index ?? 0) - index) * spacing;
            expect(Math.max(...lines.map(({ length }) => length)) * 5.4).toBeLessThan(gap);
          }
        },
      ),
    );
  });
});

test("no two definitions have the same mark, and their own never have that of a standard one", () => {
  const own = Array.from({ length: 20 }, (_, index) => ({
    definition: "own" as const,
    name: index.toString(),
  }));
  const standard = ["total-expenses", "discretionary-budget", "own-programmes"] as const;
  const marks = marksOf([...standard.map((definition) => ({ definition })), ...own]);
  expect(new Set(marks.map(({ dashes, shape }) => `${dashes} ${shape}`)).size).toBe(23); // 3 + 20
  const [shapes, ownShapes] = [marks.slice(0, 3), marks.slice(3)].map((some) =>
    some.map(({ shape }) => shape),
  );
  expect(ownShapes?.filter((shape) => shapes?.includes(shape))).toEqual([]);
});

test("choices are written in one go, used at once, and found again; the years are drawn with the norm", async () => {
  const { user, live, container } = await openLive(BUDGET);
  const chart = await screen.findByRole("img", { name: /^Overhead per jaar/ });
  expect(chart).toHaveAccessibleName(/van totale lasten – 2024: 10,00\s%, 2025: 10,00\s%/);
  await user.click(screen.getByRole("button", { name: "Wat telt als overhead?" }));
  const overhead = screen.getByRole("group", { name: "Overhead" });
  expect(within(overhead).getByRole("checkbox", { name: /^2 Bedrijfsvoering/ })).toBeChecked();
  await user.click(within(overhead).getByRole("checkbox", { name: /^3 Begeleiding/ }));
  const passed = screen.getByRole("group", { name: "Doorbetaald aan scholen" });
  await user.click(within(passed).getByRole("checkbox", { name: /^1 Basisondersteuning/ }));
  await user.type(screen.getByRole("textbox", { name: "Vanaf (%)" }), "5");
  await user.type(screen.getByRole("textbox", { name: "Tot en met (%)" }), "10");
  expect(await axe(container)).toHaveNoViolations();
  const form = overhead.closest("form") ?? container;
  await user.click(within(form).getByRole("button", { name: "Leg vast in blad Peil" }));
  await told(/^Uw keuze voor overhead staat in het blad Peil/);
  expect(live.applied).toHaveLength(1);
  expect(peilRows(live)).toEqual([
    ["Overhead programma's", "2, 3", ""],
    ["Doorbetaling aan scholen", "1", ""],
    ["Norm overhead", "5 - 10 %", ""],
  ]);
  // (100 + 200) / 1.000, and of own programmes (100 + 200) / (1.000 - 700)
  const row = screen.getByRole("row", { name: /^2024/ });
  expect(within(row).getByRole("button", { name: /^30,00/ })).toBeVisible();
  expect(within(row).getByRole("button", { name: /^100,00/ })).toBeVisible();
  expect(screen.getByRole("img", { name: /Norm: 5,00\s% tot en met 10,00\s%/ })).toBeVisible();
  expect(screen.getByRole("checkbox", { name: /^3 Begeleiding/, checked: true })).toBeVisible();
});
