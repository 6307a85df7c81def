import { loadLanguage } from "../../../src/language/language";
import type { Agenda } from "../../../src/planning/agenda/agenda";
import { recogniseAgendas } from "../../../src/planning/agenda/recogniseAgendas";
import { deadlinesOfAgenda } from "../../../src/planning/calendar/activityDeadlines";
import { buildCalendar } from "../../../src/planning/calendar/buildCalendar";
import { checkSteps } from "../../../src/planning/status/checkSteps";
import { standingMessage, standingOf } from "../../../src/planning/status/standing";
import type { CellValue } from "../../../src/workbook/cell";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { sheetOf } from "../../support/sheet";

const HEADING = ["Ambitie", "Wat", "Wie", "Wanneer", "Status"];
const TODAY = "2026-05-15";

function planIn(sheet: SheetSnapshot): Agenda {
  const [plan] = recogniseAgendas(sheet);
  if (!plan) throw new Error("No plan was recognised.");
  return plan;
}

const planOf = (...rows: readonly (readonly CellValue[])[]): Agenda =>
  planIn(sheetOf("Jaarplan 2026", [HEADING, ...rows]));

const row = (when: string, status: CellValue): readonly CellValue[] => [
  "1.1",
  `x ${when}`,
  "X",
  when,
  status,
];

test.each<readonly [when: string, status: CellValue, state: "late" | "unanswered" | "due" | "none"]>([
  ["april 2026", "bezig", "late"],
  ["april", "nog niet gestart", "late"], // of the year in the name of the sheet
  ["april 2026", "afgerond", "none"],
  ["april 2026", "vervallen", "none"],
  ["april 2026", null, "unanswered"],
  ["april 2026", "wacht op bestuur", "unanswered"],
  ["mei 2026", null, "due"], // a month is over after its last day
  ["14 mei 2026", "bezig", "late"],
  ["15 mei 2026", "bezig", "due"],
  ["juni 2026", null, "none"],
  ["maart, april, juni 2026", "bezig", "none"], // the last of its times counts
  ["Maandelijks Deadline april 2026", "bezig", "late"],
  ["vanaf april 2026", null, "none"],
  ["Doorlopend", null, "none"],
  ["Te bepalen", null, "none"],
  ["eerste helft kalenderjaar", "bezig", "none"], // ends in June
])("%s with status %j on 15 May 2026 is %s", (when, status, state) => {
  const { late, unanswered, due } = standingOf(planOf(row(when, status)), TODAY);
  expect([late.length, unanswered.length, due.length]).toEqual([
    state === "late" ? 1 : 0,
    state === "unanswered" ? 1 : 0,
    state === "due" ? 1 : 0,
  ]);
});

test("each step that is late is a signal; all without a status are one remark", async () => {
  const dutch = await loadLanguage("nl");
  const plan = planOf(
    row("april 2026", "bezig"),
    row("maart 2026", null),
    row("februari 2026", null),
    row("mei 2026", null),
  );
  const { findings, skipped, performed } = checkSteps(plan, TODAY);
  expect(
    findings.map((one) => [one.rule, one.severity, one.cell.row, one.cell.column, dutch.say(one.message)]),
  ).toEqual([
    [
      "step-late",
      "signal",
      2,
      5,
      "‘x april 2026’ had klaar moeten zijn: april 2026. De status is nu: bezig.",
    ],
    [
      "step-unanswered",
      "remark",
      3,
      5,
      "Activiteiten op blad Jaarplan 2026 met een tijd die voorbij is, zonder status: 2 van 4. De eerste is ‘x maart 2026’.",
    ],
  ]);
  expect([skipped, performed]).toEqual([[], 4]);
  expect(dutch.say(standingMessage(plan, TODAY))).toBe(
    "Van 4 activiteiten met een einde: 1 te laat, 2 voorbij zonder status, 1 deze maand.",
  );
});

test.each([
  ["april 2026", 1],
  ["juni 2026", 0],
  ["Doorlopend", 0],
])("without a column for it a plan with %s leaves %i unchecked, and finds nothing", (when, skipped) => {
  const plan = planIn(sheetOf("Jaarplan 2026", [HEADING.slice(0, 4), ["1.1", "x", "X", when]]));
  const check = checkSteps(plan, TODAY);
  expect([check.findings.length, check.skipped.length, check.performed]).toEqual([0, skipped, 0]);
});

describe("the calendar knows what is done", () => {
  const states = (plan: Agenda): readonly string[] =>
    buildCalendar(deadlinesOfAgenda(plan).sources, 0, TODAY).items.map(
      ({ title, state }) => `${title}: ${state}`,
    );

  test("by the status of a step; what is dropped is gone, and a blank is no reproach", () => {
    expect(
      states(
        planOf(
          row("januari 2026", "afgerond"),
          row("februari 2026", "bezig"),
          row("maart 2026", null),
          row("april 2026", "vervallen"),
          row("juni 2026", "bezig"),
        ),
      ),
    ).toEqual([
      "x januari 2026: done",
      "x februari 2026: late",
      "x maart 2026: passed",
      "x juni 2026: coming",
    ]);
  });

  test("of several times only the last can be late", () => {
    expect(states(planOf(row("maart, april 2026", "bezig"), row("april, juni 2026", "bezig")))).toEqual([
      "x maart, april 2026: passed",
      "x maart, april 2026: late",
      "x april, juni 2026: passed",
      "x april, juni 2026: coming",
    ]);
  });

  test("a step is struck off in its own status; numbered steps keep what the others have", () => {
    const [alone, first, second] = deadlinesOfAgenda(
      planOf(row("april 2026", "bezig"), ["1.2", "1. a\n2. b", "X", "1. mei 2026\n2. juni 2026", "1. bezig"]),
    ).sources.map(({ stateCell }) => stateCell);
    expect(alone).toEqual({
      cell: { sheet: "Jaarplan 2026", row: 2, column: 5 },
      value: "bezig",
      done: "afgerond",
    });
    expect([first?.value, first?.done, second?.done]).toEqual([
      "1. bezig",
      "1. afgerond\n2.",
      "1. bezig\n2. afgerond",
    ]);
  });

  test("nothing is written over a formula, where there is no status, or for one of several in a row", () => {
    const plain = sheetOf("Jaarplan 2026", [HEADING, row("april 2026", "bezig")]);
    const formulas = plain.formulas.map((line, index) =>
      line.map((formula, column) => (index === 1 && column === 4 ? '=IF(1,"bezig")' : formula)),
    );
    const divided = planOf(["1.1", "• a\n• b", "X", "mei 2026\njuni 2026", "bezig"]);
    const without = planIn(sheetOf("Jaarplan 2026", [HEADING.slice(0, 4), ["1.1", "x", "X", "mei 2026"]]));
    for (const plan of [planIn({ ...plain, formulas }), divided, without]) {
      const { sources } = deadlinesOfAgenda(plan);
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.map(({ stateCell }) => stateCell)).toEqual(sources.map(() => undefined));
    }
    expect(deadlinesOfAgenda(divided).sources.map(({ title, on }) => [title, on.month])).toEqual([
      ["a", 5],
      ["b", 6],
    ]);
  });

  test("what stands under two ambitions with one end is one moment", () => {
    const plan = planOf(
      ["1.4", "Werkplaatsen scholen", "HU", "mei 2026", null],
      ["4.1", "Werkplaatsen op scholen", "HU", "mei 2026", null],
      ["4.2", "Werkplaatsen scholen", "HU", "juni 2026", null],
    );
    expect(deadlinesOfAgenda(plan).sources.map(({ cell, on }) => [cell.row, on.month])).toEqual([
      [2, 5],
      [4, 6],
    ]);
  });
});
