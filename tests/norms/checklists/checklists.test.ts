import { loadLanguage } from "../../../src/language/language";
import { checkChecklist } from "../../../src/norms/checklists/checkChecklist";
import { answerCounts } from "../../../src/norms/checklists/checklist";
import { basicSupportTemplate, safeguardsTemplate } from "../../../src/norms/checklists/checklistTemplates";
import { readAnswer } from "../../../src/norms/checklists/readAnswer";
import { recogniseChecklists } from "../../../src/norms/checklists/recogniseChecklists";
import type { CellValue } from "../../../src/workbook/cell";
import { cellName } from "../../../src/workbook/address";
import { addedSheet } from "../../support/addedSheet";
import { sheetOf } from "../../support/sheet";

type Rows = readonly (readonly CellValue[])[];

const WHOLE: Rows = [
  ["Voor wie", "Waarborg", "Antwoord", "Toelichting"],
  ["Leerling", "Een plek die past", "ja", null],
  [null, "Een plan met hulp", "deels", "Nog niet op elke school"],
  ["School", "Een actueel profiel", "nee", null],
  [null, "Zorgplicht", null, null],
];

const SCHOOLS: Rows = [
  ["Basisondersteuning", "Noord", "Zuid"],
  ["Volgen van leerlingen", "ja", "nee"],
  ["Veilig klimaat", "Ja", "n.v.t."],
  ["Begeleide overstap", "niet beoordeeld", "ja"],
];

const listIn = (rows: Rows) => recogniseChecklists(sheetOf("Lijst", rows))[0];

test.each<readonly [CellValue, string]>([
  ["ja", "yes"], ["JA ", "yes"], ["✓", "yes"], [true, "yes"], ["deels", "partly"], ["nee", "no"], [false, "no"],
  ["niet beoordeeld", "not-assessed"], ["n.v.t.", "not-applicable"], [null, "open"], ["  ", "open"],
  ["bijna", "unreadable"], [1, "unreadable"], ["#N/B", "unreadable"],
])("%j is %s", (value, answer) => {
  expect(readAnswer(value)).toBe(answer);
}); // prettier-ignore

test("a list for the whole has groups, answers and explanations", () => {
  const list = listIn(WHOLE);
  expect(list?.items.map(({ group, answers }) => [group, answers[0]?.answer])).toEqual([
    ["Leerling", "yes"],
    ["Leerling", "partly"],
    ["School", "no"],
    ["School", "open"],
  ]);
  expect(list && checkChecklist(list)).toMatchObject({
    performed: 3,
    findings: [{ rule: "checklist-unexplained", cell: { row: 4, column: 3 } }],
  });
});

test("a list with a school a column counts each school by itself", () => {
  const list = listIn(SCHOOLS);
  expect(list?.columns.map(({ name }) => name)).toEqual(["Noord", "Zuid"]);
  expect(list && [0, 1].map((column) => Object.fromEntries(answerCounts(list, column)))).toEqual([
    { yes: 2, "not-assessed": 1 },
    { no: 1, "not-applicable": 1, yes: 1 },
  ]);
});

test("an answer that is none is named with its cell", () => {
  const list = listIn(
    WHOLE.map((row, index) => (index === 4 ? [null, "Zorgplicht", "misschien", null] : row)),
  );
  const findings = list ? checkChecklist(list).findings : [];
  expect(findings.map(({ rule, goTo }) => `${rule} ${cellName(goTo)}`)).toEqual([
    "checklist-unexplained C4",
    "checklist-answer C5",
  ]);
});

test.each<readonly [string, Rows]>([
  ["a register of norms", [["Onderdeel", "Norm"], ["Overleg", "4 (= 100%)"], ["Plan", "1"]]],
  ["one answer by chance", [["Onderdeel", "Stand"], ["Overleg", "ja"], ["Plan", null]]],
  ["a budget", [["Onderdeel", "2025"], ["Loket", 100], ["Scholing", 200]]],
])("%s is no checklist", (_, rows) => {
  expect(listIn(rows)).toBeUndefined();
}); // prettier-ignore

test.each(["nl", "en"] as const)("the %s templates are read while still empty", async (code) => {
  const language = await loadLanguage(code);
  const sizes = [safeguardsTemplate, basicSupportTemplate].map((template) => {
    const [edit, limit] = template("Lijst", language);
    const [list] = recogniseChecklists(addedSheet(edit));
    expect(limit).toMatchObject({ kind: "limit-choice", area: { top: 2, bottom: edit.rows.length } });
    return list?.items.length;
  });
  expect(sizes).toEqual([13, 5]); // 3 + 5 + 5, and 5
});
