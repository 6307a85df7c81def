import type { report as dutch } from "../../nl/pane/report";

export const report = {
  reportNeedCheck: "Check the workbook first. You then make the report here.",
  reportIntro: "This goes into the Word document:",
  reportMake: "Make Word report",
  reportBusy: "Making the report …",
  reportSaved: "{{file}} is with your downloads. Not there? Then choose Copy for Word.",
  reportBlocked: "In this pane Excel cannot save a file. Choose Copy for Word and paste in Word.",
  reportFailed: "The report could not be made. Choose Copy for Word, or check again first.",
  reportCopy: "Copy for Word",
  reportCopied: "Copied. Open Word and paste with Ctrl+V.",
  reportCopyBlocked: "Copying is not allowed here. Select the text below and copy it with Ctrl+C.",
  reportCopyText: "Text of the report",
  reportFile: "{{name}} – Peil.docx",
  reportPartFindings: "the findings with their sums: {{overview}}",
  reportPartCoverage: "what was checked, and what was not and why",
  reportPartBudget_one: "the budget table of {{count}} sheet",
  reportPartBudget_other: "the budget tables of {{count}} sheets",
  reportPartOverhead: "overhead, with numerator and denominator",
  reportPartProgress: "the scores per period, with legend",
} as const satisfies Record<keyof typeof dutch, string>;
