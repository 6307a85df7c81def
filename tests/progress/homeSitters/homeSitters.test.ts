import { nl } from "../../../src/language/nl";
import { loadLanguage } from "../../../src/language/language";
import { checkHomeSitters } from "../../../src/progress/homeSitters/checkHomeSitters";
import { countOf, type HomeSitterRegister } from "../../../src/progress/homeSitters/homeSitters";
import { homeSitterTemplate } from "../../../src/progress/homeSitters/homeSitterTemplate";
import { readCount } from "../../../src/progress/homeSitters/readCount";
import { recogniseHomeSitters } from "../../../src/progress/homeSitters/recogniseHomeSitters";
import { namesQuarter, partOf } from "../../../src/progress/homeSitters/registerWords";
import type { CellValue } from "../../../src/workbook/cell";
import { cellName } from "../../../src/workbook/address";
import { addedSheet } from "../../support/addedSheet";
import { sheetOf } from "../../support/sheet";
import { changed, REGISTER } from "./register";

function registerIn(rows: readonly (readonly CellValue[])[]): HomeSitterRegister {
  const [register] = recogniseHomeSitters(sheetOf("Verzuim", rows));
  if (!register) throw new Error("expected a register");
  return register;
}

test.each<readonly [CellValue, string]>([
  [7, "7"],
  ["7", "7"],
  [" 1.234 ", "1234"],
  [0, "0"],
  ["-", "0"],
  ["<5", "masked"],
  ["minder dan 5", "masked"],
  [null, "blank"],
  ["  ", "blank"],
  [-1, "unreadable"],
  [2.5, "unreadable"],
  ["2,5", "unreadable"],
  ["enkele", "unreadable"],
  ["12 %", "unreadable"],
  ["#N/B", "unreadable"],
  [true, "unreadable"],
])("a cell with %j counts %s", (value, meaning) => {
  const count = readCount(value, "General");
  expect(count.kind === "count" ? count.value.toString() : count.kind).toBe(meaning);
});

test.each([
  ["1e kwartaal 2026", true],
  ["2026 Q3", true],
  ["Q1", true],
  ["kw 4 2026", true],
  ["Kwartaal 2 2025-2026", true],
  ["tweede kwartaal", true],
  ["2026", false],
  ["kwartaalrapportage", false],
  ["Q5 2026", false],
])("%s names a quarter: %s", (text, isQuarter) => {
  expect(namesQuarter(text)).toBe(isQuarter);
});

test.each([
  ["Absoluut verzuim (categorie 1)", "category1"],
  ["Aantal absolute thuiszitters", "absolute"],
  ["Thuiszitters (meer dan 4 weken)", "category2"],
  ["Totaal thuiszitters", "total"],
  ["Aantal vrijstellingen", "exemptions"],
  ["Binnen 3 maanden een passend aanbod", "offered"],
  ["Langer dan drie maanden thuis", "due"],
  ["Totaal redenen", "reasonsTotal"],
  ["Begeleiding", undefined],
])("%s is %s", (label, part) => {
  expect(partOf(label)).toBe(part);
});

test("a register with its quarters across is read with all its parts and reasons", () => {
  const register = registerIn(REGISTER);
  expect(register.quarters.map(({ name }) => name)).toEqual(["1e kwartaal 2026", "2e kwartaal 2026"]);
  expect(register.reasons).toEqual(["Wachtlijst", "Geen passend aanbod"]);
  const second = register.quarters[1];
  if (!second) throw new Error("expected two quarters");
  expect([...second.parts.keys()]).toEqual([
    "category1", "category2", "total", "absolute", "exemptions", "due", "offered",
  ]); // prettier-ignore
  expect(countOf(second, "category2")).toBe(12);
  expect(second.reasons.map(({ cell }) => cellName(cell))).toEqual(["C10", "C11"]);
});

test("a note beneath an empty row is no reason", () => {
  const register = registerIn([...REGISTER, [], ["Alle aantallen zijn een voorbeeld."]]);
  expect(register.reasons).toEqual(["Wachtlijst", "Geen passend aanbod"]);
});

test("a register with its quarters in rows says the same", () => {
  const across = registerIn(REGISTER);
  const turned = (REGISTER[0] ?? []).map((_, column) =>
    REGISTER.filter(([label]) => label !== "Redenen").map((row) =>
      column === 0 && (row[0] === "Wachtlijst" || row[0] === "Geen passend aanbod")
        ? `Reden: ${row[0]}`
        : (row[column] ?? null),
    ),
  );
  const down = registerIn(turned);
  expect(down.reasons).toEqual(across.reasons);
  expect(
    down.quarters.map((quarter) => [...quarter.parts].map(([part, { count }]) => [part, count])),
  ).toEqual(across.quarters.map((quarter) => [...quarter.parts].map(([part, { count }]) => [part, count])));
});

test.each<readonly [string, readonly (readonly CellValue[])[]]>([
  ["a budget by quarter", [["Post", "Q1 2026", "Q2 2026"], ["Loket", 10, 20], ["Vrijstellingen", 1, 2], ["Totaal", 11, 22]]],
  ["years instead of quarters", [["", "2025", "2026"], ["Categorie 1", 1, 2], ["Categorie 2", 3, 4]]],
  ["one word of it", [["", "Q1", "Q2"], ["Thuiszitters", 1, 2], ["Ziek", 3, 4]]],
])("%s is no register", (_, rows) => {
  expect(recogniseHomeSitters(sheetOf("Blad", rows))).toEqual([]);
}); // prettier-ignore

const found = (rows: readonly (readonly CellValue[])[]): readonly string[] =>
  checkHomeSitters(registerIn(rows)).findings.map(
    ({ rule, severity, goTo }) => `${severity} ${rule} ${cellName(goTo)}`,
  );

test.each<readonly [string, readonly (readonly CellValue[])[], readonly string[]]>([
  // 6 of 14 had an offer in the second quarter
  ["not everybody in time", REGISTER, ["signal home-sitters-norm C8"]],
  ["everybody in time", changed([8, 3, 14]), []],
  ["nobody whose time is up", changed([7, 3, 0], [8, 3, 0]), []],
  // 7 + 9 = 16, not 17
  ["a total that is off", changed([8, 3, 14], [4, 2, 17]), ["error home-sitters-sum B4"]],
  // 9 absolute of 8 in category 1
  ["a part above its whole", changed([8, 3, 14], [5, 3, 9]), ["error home-sitters-sum C5"]],
  ["more offers than pupils", changed([8, 3, 15]), ["error home-sitters-sum C8"]],
  // 10 + 5 = 15: neither 9 nor 16
  ["reasons that miss one", changed([8, 3, 14], [11, 2, 5]), ["remark home-sitters-reasons B10"]],
  ["no number", changed([8, 3, 14], [2, 2, "zeven"]), ["error home-sitters-count B2"]],
  ["a count that was masked", changed([8, 3, 14], [2, 2, "<5"]), []],
  ["a pupil by name", changed([8, 3, 14], [10, 1, "Wachtlijst leerling Sam"]), ["signal home-sitters-personal B10"]],
])("%s", (_, rows, expected) => {
  expect(found(rows)).toEqual(expected);
}); // prettier-ignore

test("no sentence about a register holds a count", () => {
  const holding = Object.entries(nl.homeSitters).filter(
    ([key, text]) => /Exceeds|Differ|notAll/.test(key) && /\{\{(?!period)/.test(text),
  );
  expect(holding).toEqual([]);
});

test.each(["nl", "en"] as const)(
  "the %s template is read as a register once it is filled in",
  async (code) => {
    const edit = homeSitterTemplate("Thuiszitters", 2026, await loadLanguage(code));
    const sheet = addedSheet(edit, (_, row) => (row === 4 ? 16 : 10));
    const filled = sheet.values.map((row, index) =>
      index >= 1 && index <= 2 ? [row[0] ?? null, ...row.slice(1).map(() => 8)] : row,
    );
    const [register] = recogniseHomeSitters({ ...sheet, values: filled });
    expect(register?.quarters).toHaveLength(4);
    expect(register?.labels.size).toBe(8);
    expect(register?.reasons).toHaveLength(5);
    expect(register && checkHomeSitters(register).findings).toEqual([]);
  },
);
