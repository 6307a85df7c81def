import { formProgress } from "../../../src/planning/yearPlan/forms";
import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import type { Review } from "../../../src/review/review";
import { cellName } from "../../../src/workbook/address";
import { printedSheet, publishedRows, testPublished } from "../../support/published";
import { sheetOf, snapshotOf } from "../../support/sheet";

const AMBITIONS = "doen-weten-utrechtpo";
const STEPS = "jaarplan-utrechtpo-2020";
const FORMS = "jaarplan-weten-delen-utrechtpo-2020";
const FRAME = "kwaliteitsoverzicht-zijn-doen-weten-utrechtpo";

/** The plan of 2020 with its ambitions, steps, forms and frame, as they were published. */
function published(): Review {
  const [frameHeading = [], ...frame] = publishedRows(FRAME);
  return reviewSnapshot(
    snapshotOf(
      printedSheet("Doen en weten 2020-2024", AMBITIONS, 2),
      printedSheet("Jaarplan 2020", STEPS, 2),
      printedSheet("Weten en delen", FORMS, 1),
      sheetOf("Kader", [frameHeading, ...frame, ["DELEN: we delen waar we van zijn"]]),
    ),
  );
}

testPublished("24 ambitions: three of each of eight focus areas, with the years of the table", () => {
  const [table, ...others] = published().ambitions;
  expect(others).toEqual([]);
  const printed = publishedRows(AMBITIONS).slice(1);
  expect(printed).toHaveLength(24);
  expect(
    table?.ambitions.map(({ focusArea, type, text, question, startYear, knowYear }) => [
      focusArea,
      type,
      text,
      question,
      startYear.kind === "year" ? startYear.year.toString() : startYear.kind,
      knowYear.kind === "year" ? knowYear.year.toString() : knowYear.kind,
    ]),
  ).toEqual(printed.map((fields) => fields.slice(1)));
  expect(
    table?.ambitions.filter(({ startYear }) => startYear.kind === "year" && startYear.year === 2020),
  ).toHaveLength(14);
});

testPublished("28 steps of 11 ambitions, each with what, who and when", () => {
  const [plan, ...others] = published().agendas;
  expect(others).toEqual([]);
  expect(plan?.activities).toHaveLength(28);
  expect(new Set(plan?.activities.map(({ ambition }) => ambition)).size).toBe(11);
  expect(
    plan?.activities.map(({ step, text, whoText, whenText }) => [step, text, whoText, whenText]),
  ).toEqual(
    publishedRows(STEPS)
      .slice(1)
      .map((fields) => fields.slice(2)),
  );
  expect(plan?.activities.every(({ when, actors }) => when.kind === "read" && actors.length > 0)).toBe(true);
  expect(plan?.year).toEqual({ kind: "calendar-year", first: 2020 });
});

testPublished("12 entries to know and to share, of which only the first question is filled in", () => {
  const { forms, overviews } = published();
  expect(forms.map(({ kind, due, entries }) => [kind, due, entries.length])).toEqual([
    ["know", { month: 12, year: 2020 }, 12],
    ["share", undefined, 12],
  ]);
  expect(forms.map(formProgress)).toEqual([
    { answered: 0, begun: 0, untouched: 12 },
    { answered: 0, begun: 0, untouched: 12 },
  ]);
  const asked = forms[0]?.entries.map(({ fields }) => fields.find(({ part }) => part === "asked")?.text);
  expect(asked).toEqual(
    publishedRows(FORMS)
      .slice(1)
      .map((fields) => fields[2]),
  );
  expect(
    overviews.map(({ lines, share }) => [lines.map(({ be, doing, know }) => [be, doing, know]), share]),
  ).toEqual([[publishedRows(FRAME).slice(1), "we delen waar we van zijn"]]);
});

testPublished(
  "three ambitions that started in 2020 are not in the plan of 2020; the form is late; nothing else",
  () => {
    const { findings, ambitions } = published();
    const named = findings.map(({ rule, cell }) => {
      const own = ambitions[0]?.ambitions.find(
        ({ row }) => row === cell.row && cell.sheet.startsWith("Doen"),
      );
      return [rule, own ? `${own.focusArea}, ${own.type}` : `${cell.sheet} ${cellName(cell)}`];
    });
    expect(named).toEqual([
      ["ambition-not-planned", "Kwaliteit, Versterken"],
      ["ambition-not-planned", "Kwaliteit, Verbinden"],
      ["ambition-not-planned", "Doorgaande lijn, Vernieuwen"],
      ["form-unanswered", "Weten en delen E2"],
    ]);
  },
);
