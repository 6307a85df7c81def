import type { remedies as dutch } from "../../nl/pane/remedies";

export const remedies = {
  remedyNumber: "Put {{value}} in {{cell}} as a number",
  remedyNumberDone: "Cell {{cell}} held the text ‘{{before}}’. It now holds the number {{value}}.",
  remedyFormula: "Put {{formula}} in {{cell}}",
  remedyFormulaDone: "Cell {{cell}} held {{before}}. It now holds {{formula}}.",
  controlMake: "Make a sheet of findings",
  controlHelp: "Puts the findings in a new sheet of this workbook.",
  controlDone: "The findings are on sheet {{sheet}}.",
  controlTitle: "Findings in {{name}}",
  controlChecked_one: "{{count}} check on {{date}}",
  controlChecked_other: "{{count}} checks on {{date}}",
  controlSeverity: "Kind",
  controlCell: "Cell",
  controlPeriod: "Period",
  controlFinding: "Finding",
  controlAccepted: "Accepted",
  controlSkipped: "Not checked: {{count}}",
} as const satisfies Record<keyof typeof dutch, string>;
