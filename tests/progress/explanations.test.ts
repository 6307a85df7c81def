import { checkExplanations } from "../../src/progress/explanations/checkExplanations";
import {
  newExplanationSheet,
  explanationOf,
  readExplanations,
  writeExplanation,
} from "../../src/progress/explanations/explanations";
import { personalTraits } from "../../src/progress/explanations/personalTraits";
import { recogniseProgress } from "../../src/progress/reading/recogniseProgress";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { sheetOf, snapshotOf } from "../support/sheet";

const scores = sheetOf("Voortgang", [
  ["Code", "Plan", "Do", "Check", "Act", "Aug 24", "Aug 25"],
  ["A1", "p", "d", "c", "a", 1, 2],
  ["A2", "p", "d", "c", "a", 4, 5],
  ["A3", "p", "d", "c", "a", 3, 3],
  ["A4", "p", "d", "c", "a", 3, null],
]);
const sheet = sheetOf("Toelichting", [
  ["Code", "Periode", "Toelichting", "Datum"],
  ["A1", "Aug 24", "Nog geen personeel.", "2024-09-01"],
  ["a1", "aug 25", "Eerst minder, nu gelijk.", "2025-09-01"],
]);

describe("the sheet of explanations", () => {
  test("is read by row; names compare without case", () => {
    const explanations = readExplanations(snapshotOf(scores, sheet));
    expect(explanations).toHaveLength(2);
    expect(explanationOf(explanations, "A1", "Aug 25")?.text).toBe("Eerst minder, nu gelijk.");
    expect(explanationOf(explanations, "A2", "Aug 25")).toBeUndefined();
  });

  const written = { code: "A2", period: "Aug 25", text: "=Trots", date: "2025-09-02" };

  test("is made with its headings when the first explanation is written", () => {
    expect(writeExplanation(snapshotOf(scores), written)).toEqual({
      kind: "add-sheet",
      name: "Toelichting",
      rows: [
        ["Code", "Periode", "Toelichting", "Datum"],
        ["A2", "Aug 25", "=Trots", "2025-09-02"],
      ],
      boldRows: [1],
    });
  });

  test("is not looked for in a sheet of that name with other headings, and that sheet is left alone", () => {
    const own = sheetOf("Toelichting", [["Bij de begroting"]]);
    expect(readExplanations(snapshotOf(scores, own))).toEqual([]);
    expect(writeExplanation(snapshotOf(scores, own), written)).toMatchObject({ name: "Toelichting scores" });
  });

  test("gets a new score's text after the last row, where nothing may have come meanwhile", () => {
    expect(writeExplanation(snapshotOf(scores, sheet), written)).toMatchObject({
      kind: "set-cells",
      sheet: "Toelichting",
      cells: [{ row: 4 }, { row: 4 }, { row: 4, content: { value: "=Trots" } }, { row: 4 }],
      expected: [null, null, null, null],
    });
  });

  test("gets a known score's text in its own row", () => {
    const edit = writeExplanation(snapshotOf(scores, sheet), { ...written, code: "A1" });
    expect(edit).toMatchObject({
      cells: [{ row: 3 }, { row: 3 }, { row: 3 }, { row: 3 }],
      expected: ["a1", "aug 25", "Eerst minder, nu gelijk.", "2025-09-01"],
    });
  });

  test("is no budget: nothing in it is added up", () => {
    const review = reviewSnapshot(snapshotOf(scores, sheet));
    expect(review.coverage.skipped.map(({ what }) => what.values["sheet"])).not.toContain("Toelichting");
    expect(review.explanations).toHaveLength(2);
  });
});

describe("what the check says of explanations", () => {
  test("scores 1, 2 and 5 of the latest period without one, in one remark", () => {
    const explanations = readExplanations(snapshotOf(scores, sheet));
    const findings = checkExplanations(recogniseProgress(scores), explanations);
    expect(
      findings.map(({ rule, period, message, cell }) => [rule, period, message.values["codes"], cell.row]),
    ).toEqual(
      [["explanation-missing", "Aug 25", "A2", 3]], // A1 has one; A3 is at 3; A4 is empty
    );
    expect(checkExplanations(recogniseProgress(scores), [])[0]?.message.values["codes"]).toBe("A1, A2");
  });

  test("a text that points to a person is a signal at that text", () => {
    const told = sheetOf("Toelichting", [
      ["Code", "Periode", "Toelichting", "Datum"],
      ["A1", "Aug 25", "Vraag j.jansen@school.nl", null],
    ]);
    const findings = checkExplanations([], readExplanations(snapshotOf(told)));
    expect(findings.map(({ rule, severity, cell }) => [rule, severity, cell.row, cell.column])).toEqual([
      ["explanation-personal", "signal", 2, 3],
    ]);
  });
});

describe("what may point to a person", () => {
  test.each([
    ["Loopt goed in alle gemeenten.", []],
    ["Zie begroting: € 123.456.782,00", []],
    ["BSN 111222333", ["citizen-number"]], // 9+8+7+12+10+8+9+6-3 = 66 = 6 x 11
    ["nummer 1112.22.333 gemeld", ["citizen-number"]],
    ["kenmerk 111222334", []], // 66 - 1 = 65, no multiple of 11
    ["kenmerk 000000000", []],
    ["bel 0612345678", []], // ten digits
    ["mail naar jan.jansen@swv-regio.nl", ["e-mail"]],
    ["leerling Sam zit thuis", ["pupil-name"]],
    ["Sam (groep 5) zit thuis", ["pupil-name"]],
    ["Sam K. gaat weer naar school", ["pupil-name"]],
    ["De leerling gaat weer naar school", []],
    ["Gemeente Woerden en school De Ark doen mee.", []],
    ["Leerling Sam gaat weer naar school.", ["pupil-name"]],
    ["Goed jaar. Leerling Noor zit nu in het vso.", ["pupil-name"]],
    ["- Meisje Yara wacht nog", ["pupil-name"]],
    ["Vraag: Kind Bo is nog thuis", ["pupil-name"]],
    ["Pupil Tim is back.", ["pupil-name"]],
    ["leerling Frank, kind Arabella, meisje Caren", ["pupil-name"]],
    ["Leerling Frank is terug.", ["pupil-name"]],
    ["Meisje Arabella is terug.", ["pupil-name"]],
    ["Child Caren is back.", ["pupil-name"]],
    ["Leerlingen wachten op een plek.", []],
    ["Leerling en ouders zijn gehoord.", []],
    ["Leerling wacht. Er is geen plek.", []],
    ["Leerling Volgsysteem is ingevoerd.", []],
    ["Kind Centraal is ons motto.", []],
    ["Kind Onderwijs Zorg: drie gesprekken.", []],
    ["Per leerling Nederlands en rekenen.", []],
    ["Meer geld per leerling. Scholen zijn tevreden.", []],
    ["Ieder kind Passend Onderwijs bieden", []],
    ["De Leerling Begeleiding is op orde.", []],
    ["Het zorgkind Project loopt.", []],
    ["Child Protection joins the table.", []],
    ["Leerlingen Engelse taal en Poolse les.", []],
    ["Per leerling Engels, per kind Duits", []],
    ["kind Syrische achtergrond", []],
    ["Care is no name: child Care teams", []],
    ["Twee dingen: Leerling Sam, en Kind Centraal", ["pupil-name"]],
    ["Nog thuis;\nLeerling Noor.", ["pupil-name"]],
    ["leerling Sam, 111222333, sam@x.nl", ["citizen-number", "e-mail", "pupil-name"]],
  ])("%s", (text, traits) => {
    expect(personalTraits(text)).toEqual(traits);
  });
});

test.each([
  [[], "Toelichting"],
  [["TOELICHTING"], "Toelichting scores"],
  [["Toelichting", "toelichting scores"], "Toelichting scores 2"],
])("beside sheets %j of the user's own, explanations come on %s", (names, expected) => {
  expect(newExplanationSheet(snapshotOf(...names.map((name) => sheetOf(name, [["x"]]))))).toBe(expected);
});
