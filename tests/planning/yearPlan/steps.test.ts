import { checkAgenda } from "../../../src/planning/agenda/checkAgenda";
import type { Agenda } from "../../../src/planning/agenda/agenda";
import { numberedTexts } from "../../../src/planning/agenda/numberedTexts";
import { recogniseAgendas } from "../../../src/planning/agenda/recogniseAgendas";
import { planProgress } from "../../../src/planning/status/planProgress";
import { readStatus } from "../../../src/planning/status/status";
import { addStatusColumns, statusCell } from "../../../src/planning/status/statusEdits";
import type { CellValue } from "../../../src/workbook/cell";
import { sheetOf } from "../../support/sheet";

const HEADING = ["Speerpunt", "Ambitie", "Wat", "Wie", "Wanneer"];

function planOf(heading: readonly string[], ...rows: readonly (readonly CellValue[])[]): Agenda {
  const [plan] = recogniseAgendas(sheetOf("Jaarplan", [heading, ...rows]));
  if (!plan) throw new Error("No plan was recognised.");
  return plan;
}

test.each<readonly [lines: readonly string[], pieces: readonly string[] | undefined]>([
  [
    ["1. a", "2. b"],
    ["a", "b"],
  ],
  [
    ["1) a", "2) b"],
    ["a", "b"],
  ],
  [["1. a 2. b 3. c"], ["a", "b", "c"]],
  [["1. maart, april, juni 2020. 2. september 2020."], ["maart, april, juni 2020.", "september 2020."]],
  [
    ["1. a", "vervolg van a", "2. b"],
    ["a vervolg van a", "b"],
  ],
  [
    ["1. a", "2.", "3. c"],
    ["a", "", "c"],
  ],
  [["1. alleen"], ["alleen"]],
  // "2.000" and "2 scholen" are no numbers of steps.
  [["1. a voor 2.000 euro"], ["a voor 2.000 euro"]],
  [["1. in 2 TPO's 2. b"], ["in 2 TPO's", "b"]],
  [["september 2020."], undefined],
  [["2. b", "3. c"], undefined],
  [[], undefined],
])("%j", (lines, pieces) => {
  expect(numberedTexts(lines)?.map(({ text }) => text)).toEqual(pieces);
});

test("numbered steps are matched by number across columns; a cell without numbers goes for all", () => {
  const plan = planOf(
    HEADING,
    ["Basis", "Helder", "1. aanpassen\n2. vragen", "1. Werkgroep\n2. Scholen", "1. maart 2020\n2. mei 2020"],
    [null, "Samen", "1. delen\n2. afspreken", "Directeur", "september 2020."],
  );
  expect(
    plan.activities.map(({ ambition, step, text, whoText, whenText }) => [
      ambition,
      step,
      text,
      whoText,
      whenText,
    ]),
  ).toEqual([
    ["Helder", "1", "aanpassen", "Werkgroep", "maart 2020"],
    ["Helder", "2", "vragen", "Scholen", "mei 2020"],
    ["Samen", "1", "delen", "Directeur", "september 2020."],
    ["Samen", "2", "afspreken", "Directeur", "september 2020."],
  ]);
  expect(plan.unequal).toEqual([]);
});

test("one numbered step is a step too: its number is no part of its texts", () => {
  const plan = planOf(HEADING, [
    "Basis",
    "Helder",
    "1. gesprek voeren",
    "1. Directeur en bestuur.",
    "1. mei",
  ]);
  expect(plan.activities.map(({ step, text, actors }) => [step, text, actors])).toEqual([
    ["1", "gesprek voeren", ["Directeur", "bestuur"]],
  ]);
});

test("unequal counts are a finding, and the step without a number stays blank", () => {
  const plan = planOf(HEADING, [
    "Basis",
    "Helder",
    "1. a\n2. b\n3. c",
    "1. X\n2. Y",
    "1. mei\n2. juni\n3. juli",
  ]);
  expect(plan.activities.map(({ whoText }) => whoText)).toEqual(["X", "Y", ""]);
  const { findings } = checkAgenda(plan);
  expect(findings.map(({ rule, severity, cell }) => [rule, severity, cell.column])).toEqual([
    ["steps-unequal", "signal", 4],
    ["activity-without-actor", "remark", 4],
  ]);
});

test.each([
  ["Afgerond.", "done"],
  ["klaar", "done"],
  ["Bezig", "underway"],
  ["nog niet gestart", "not-started"],
  ["vervallen", "dropped"],
  ["-", "blank"],
  ["", "blank"],
  ["wacht op bestuur", "text"],
])("status %j is %s", (text, expected) => {
  const reading = readStatus(text);
  expect(reading.kind === "status" ? reading.status : reading.kind).toBe(expected);
});

test("progress per step, where several steps share a cell; what is no status is a remark", () => {
  const plan = planOf(
    [...HEADING, "Status"],
    ["Basis", "Helder", "1. a\n2. b\n3. c", "X", "mei 2020", "1. afgerond\n3. wacht"],
    ["Basis", "Samen", "d", "X", "mei 2020", "bezig"],
  );
  // A number that is left out leaves its step blank.
  expect(planProgress(plan.activities)).toEqual({
    "not-started": 0,
    underway: 1,
    done: 1,
    dropped: 0,
    blank: 1,
    text: 1,
  });
  expect(checkAgenda(plan).findings.map(({ rule }) => rule)).toEqual(["status-unreadable"]);
});

describe("columns on request", () => {
  const help = { title: "Status", message: "Kies" };

  test("right of everything, and a list to choose from where each step has a row", () => {
    const plan = planOf(
      [...HEADING, "Anders"],
      ["Basis", "Helder", "a", "X", "mei", "z"],
      ["Basis", "Helder", "b", "X", "mei"],
    );
    expect(addStatusColumns(plan, help)).toEqual([
      {
        kind: "set-cells",
        sheet: "Jaarplan",
        cells: [
          { row: 1, column: 7, content: { kind: "value", value: "Status" } },
          { row: 1, column: 8, content: { kind: "value", value: "Opmerking" } },
        ],
        expected: [null, null],
      },
      // Both headings look as that of the activities, in column 3.
      ...[7, 8].map((column) => ({
        kind: "copy-look",
        sheet: "Jaarplan",
        from: { top: 1, bottom: 1, left: 3, right: 3 },
        to: { top: 1, bottom: 1, left: column, right: column },
      })),
      {
        kind: "limit-choice",
        sheet: "Jaarplan",
        area: { top: 2, left: 7, bottom: 3, right: 7 },
        choices: ["nog niet gestart", "bezig", "afgerond", "vervallen"],
        ...help,
      },
    ]);
  });

  test("no list over cells that hold several steps; only what is missing; nothing where both are there", () => {
    const numbered = ["Basis", "Helder", "1. a\n2. b", "X", "mei"];
    expect(addStatusColumns(planOf(HEADING, numbered), help).map(({ kind }) => kind)).toEqual([
      "set-cells",
      "copy-look",
      "copy-look",
    ]);
    const withStatus = addStatusColumns(planOf([...HEADING, "Status"], numbered), help);
    expect(withStatus.map(({ kind }) => kind)).toEqual(["set-cells", "copy-look"]);
    expect(withStatus[0]).toMatchObject({ cells: [{ column: 7, content: { value: "Opmerking" } }] });
    expect(addStatusColumns(planOf([...HEADING, "Status", "Opmerking"], numbered), help)).toEqual([]);
  });
});

test.each([
  [[""], ["done"], "afgerond"],
  [[""], [null], null],
  [["1", "2"], ["done", null], "1. afgerond\n2."],
  [["1", "2"], [null, "wacht op bestuur"], "1.\n2. wacht op bestuur"],
  [["1", "2"], [null, null], null],
] as const)("steps %j with %j are written as %j", (steps, statuses, expected) => {
  expect(
    statusCell(
      steps.map((step) => ({ step })),
      statuses,
    ),
  ).toBe(expected);
});
