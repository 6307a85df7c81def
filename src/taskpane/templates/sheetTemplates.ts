import { budgetTemplate } from "../../budget/budgetTemplate";
import { progressTemplate } from "../../progress/newRound";
import { registerTemplate } from "../../norms/register/registerTemplate";
import { calendarTemplate } from "../../planning/calendar/calendarTemplate";
import { regionalTemplate } from "../../planning/regional/regionalTemplate";
import { basicSupportTemplate, safeguardsTemplate } from "../../norms/checklists/checklistTemplates";
import { admissionTemplate } from "../../progress/admission/admissionTemplate";
import type { Language } from "../../language/language";
import type { MessageKey } from "../../language/messages";
import {
  agendaTemplate,
  ambitionTemplate,
  knowTemplate,
  shareTemplate,
  yearPlanTemplate,
} from "../../planning/templates/planTemplates";
import { homeSitterTemplate } from "../../progress/homeSitters/homeSitterTemplate";
import type { AddSheet, Edit } from "../../workbook/edit";

/** A new sheet on offer: the name it wants, what it is for, and the edits that make it under the name it gets. */
export interface SheetTemplate {
  readonly name: MessageKey;
  readonly what: MessageKey;
  /** `today` is the date on this computer, as ISO 8601. The first edit adds the sheet. */
  readonly edits: (name: string, language: Language, today: string) => readonly [AddSheet, ...Edit[]];
}

/** The calendar year of a date as ISO 8601. */
function yearOf(today: string): number {
  return Number(today.slice(0, "2026".length));
}

function typeHelp({ words }: Language): { readonly title: string; readonly message: string } {
  return { title: words("ambitions.type"), message: words("planTemplates.typeChoices") };
}

function statusHelp({ words }: Language): { readonly title: string; readonly message: string } {
  return { title: words("yearPlan.status"), message: words("yearPlan.statusChoices") };
}

/** Every sheet that Peil can make, in the order of the list. */
export const SHEET_TEMPLATES: readonly SheetTemplate[] = [
  {
    name: "templates.budget",
    what: "templates.budgetWhat",
    edits: (name, _, today) => [budgetTemplate(name, yearOf(today))],
  },
  {
    name: "templates.progress",
    what: "templates.progressWhat",
    edits: (name, { words }, today) =>
      progressTemplate(name, yearOf(today), {
        title: words("pane.marksLimitTitle"),
        message: words("pane.marksLimitMessage"),
      }),
  },
  {
    name: "homeSitters.templateName",
    what: "homeSitters.templateWhat",
    edits: (name, language, today) => [homeSitterTemplate(name, yearOf(today), language)],
  },
  {
    name: "realised.templateName",
    what: "realised.templateWhat",
    edits: (name, _language, today) => registerTemplate(name, yearOf(today)),
  },
  {
    name: "calendar.templateName",
    what: "calendar.templateWhat",
    edits: (name, language, today) => calendarTemplate(name, yearOf(today), language),
  },
  {
    name: "regional.templateName.results",
    what: "regional.templateWhat.results",
    edits: (name) => regionalTemplate(name, "results"),
  },
  {
    name: "regional.templateName.themes",
    what: "regional.templateWhat.themes",
    edits: (name) => regionalTemplate(name, "themes"),
  },
  {
    name: "planTemplates.ambitions",
    what: "planTemplates.ambitionsWhat",
    edits: (name, language, today) => ambitionTemplate(name, yearOf(today), typeHelp(language)),
  },
  {
    name: "planTemplates.yearPlan",
    what: "planTemplates.yearPlanWhat",
    edits: (name, language) => yearPlanTemplate(name, statusHelp(language)),
  },
  {
    name: "planTemplates.know",
    what: "planTemplates.knowWhat",
    edits: (name, _, today) => knowTemplate(name, yearOf(today)),
  },
  {
    name: "planTemplates.share",
    what: "planTemplates.shareWhat",
    edits: (name) => shareTemplate(name),
  },
  {
    name: "planTemplates.agenda",
    what: "planTemplates.agendaWhat",
    edits: (name, language) => agendaTemplate(name, statusHelp(language)),
  },
  {
    name: "tlv.templateName",
    what: "tlv.templateWhat",
    edits: (name, language, today) => [admissionTemplate(name, yearOf(today), language)],
  },
  { name: "checklists.safeguardsName", what: "checklists.safeguardsWhat", edits: safeguardsTemplate },
  { name: "checklists.basicSupportName", what: "checklists.basicSupportWhat", edits: basicSupportTemplate },
];
