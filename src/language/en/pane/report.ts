import type { report as dutch } from "../../nl/pane/report";

export const report = {
  reportNeedCheck: "Check the workbook first. You then make the report here.",
  reportIntro: "This goes into the Word document",
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
  reportPartAlways: "Always: what was checked, what was not and why, and the outcome ({{overview}}).",
} as const satisfies Record<keyof typeof dutch, string>;
