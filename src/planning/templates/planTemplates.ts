import type { AddSheet, Edit } from "../../workbook/edit";
import { STATUS_TEXTS, STATUSES } from "../status/status";

/** How many empty rows get a list to choose from. */
const ROWS = 60;
const TYPES = ["Versterken", "Verbinden", "Vernieuwen"];

/** What Excel shows for a text that a list does not hold. */
interface Help {
  readonly title: string;
  readonly message: string;
}

type Template = readonly [AddSheet, ...Edit[]];

/**
 * The edits that add a sheet for ambitions, their questions and years, for four years from `year` on. Its headings are
 * Dutch in every language, for so they are read.
 */
export function ambitionTemplate(name: string, year: number, help: Help): Template {
  const headings = [
    "Speerpunt",
    "Type",
    "Ambitie",
    "Weetvraag",
    "Starten met doen",
    "Jaar van weten",
    "Antwoord",
  ];
  const title = `Ambities ${year.toString()} t/m ${(year + 3).toString()}`;
  const sheet: AddSheet = {
    kind: "add-sheet",
    name,
    rows: [[title], headings],
    boldRows: [1, 2],
    widths: [24, 14, 50, 40, 12, 12, 40],
    frozenRows: 2,
  };
  return [sheet, listIn(name, 3, 2, TYPES, help)];
}

/** The edits that add a sheet for the steps of one year, with a status for each. */
export function yearPlanTemplate(name: string, help: Help): Template {
  const headings = ["Speerpunt", "Ambitie", "Stap", "Wat", "Wie", "Wanneer", "Status", "Opmerking"];
  return [table(name, headings, [24, 44, 8, 50, 36, 24, 18, 36]), listIn(name, 2, 7, statuses(), help)];
}

/** The edits that add a sheet for the activities of a school year, with a status for each. */
export function agendaTemplate(name: string, help: Help): Template {
  const headings = [
    "Hoofdstuk",
    "Ambitie",
    "Voornemen",
    "Activiteit",
    "Wanneer",
    "Wie",
    "Status",
    "Opmerking",
  ];
  return [table(name, headings, [24, 36, 36, 50, 24, 36, 18, 36]), listIn(name, 2, 7, statuses(), help)];
}

/** The edit that adds the form about what was to be known by the end of `year`. */
export function knowTemplate(name: string, year: number): Template {
  return [
    table(
      name,
      [
        "Speerpunt",
        "Ambitie",
        `Wat willen we te WETEN komen in december ${year.toString()}?`,
        "Hoe zijn we dit te WETEN gekomen?",
        "Wat zijn we te WETEN gekomen?",
        "Wat gaan we nu verder DOEN?",
      ],
      FORM_WIDTHS,
    ),
  ];
}

/** The edit that adds the form about what was shared. */
export function shareTemplate(name: string): Template {
  return [
    table(
      name,
      [
        "Speerpunt",
        "Ambitie",
        "Wat hebben we GEDEELD?",
        "Op welke manier hebben we GEDEELD?",
        "Wat heeft het DELEN opgeleverd?",
        "Wat gaan we nu verder DOEN?",
      ],
      FORM_WIDTHS,
    ),
  ];
}

const FORM_WIDTHS = [24, 44, 36, 36, 36, 36];

function table(name: string, headings: readonly string[], widths: readonly number[]): AddSheet {
  return { kind: "add-sheet", name, rows: [headings], boldRows: [1], widths, frozenRows: 1 };
}

function statuses(): readonly string[] {
  return STATUSES.map((status) => STATUS_TEXTS[status]);
}

function listIn(sheet: string, top: number, column: number, choices: readonly string[], help: Help): Edit {
  return {
    kind: "limit-choice",
    sheet,
    area: { top, left: column, bottom: top + ROWS - 1, right: column },
    choices,
    ...help,
  };
}
