import type { cli as dutch } from "../nl/cli";

/** What the terminal says. */
export const cli = {
  help: `Peil checks the budget and the progress of a partnership for inclusive education.

Usage:
  peil check FILE...                 check totals, overhead and scores
  peil structure FILE...             show which line totals which
  peil report FILE -o summary.docx   write the summary for Word
  peil compare EARLIER LATER             show what changed between two versions
  peil merge FILE... [-o scores.csv]     lay the scores of several people side by side
  peil calendar FILE [-o planning.ics]   show what is to be ready and when, or save it as a calendar

Files: .xlsx, .ods and .csv. Peil does not change them.

Options:
  --json              one line of JSON per file
  --lang nl|en        language of the sentences (nl)
  -o, --output        where the outcome goes (report, merge, calendar)
  --parts NAMES       only these parts, with commas between (report):
                      {{parts}}
  --earlier FILE      compare with an earlier version of the workbook (report)
  --separator SIGN    separator of a .csv: ; , | or tab
  --decimal SIGN      decimal sign of a .csv: , or .
  --encoding NAME     character set of a .csv: utf-8, windows-1252, utf-16le or utf-16be
  -h, --help          this help
  -v, --version       the version

Exit code: 0 no errors, 1 errors found, 2 a file could not be read.`,
  seeHelp: "See peil --help.",
  strayOption: "The option {{option}} does not go with ‘{{name}}’. See peil --help.",
  unknownOption: "Peil does not know {{option}}, or a value is missing.",
  unknownCommand: "Peil does not know the command {{name}}.",
  wrongValue: "{{option}} cannot be {{value}}. Choose from: {{choices}}",
  noFile: "Name a file: peil {{name}} FILE",
  oneFile: "This command is about one file.",
  noOutput: "Name where the summary goes: -o summary.docx",
  fileMissing: "{{path}} does not exist. Check the name and the folder.",
  fileIsFolder: "{{path}} is a folder. Name a file in it.",
  noAccess: "{{path}} may not be read. Ask for access, or make a copy in a folder of your own.",
  fileUnknown: "{{path}} cannot be read. Is it open in another program? Close it and try again.",
  cannotWrite: "{{path}} cannot be written. Close the document if it is open, or choose another folder.",
  outputIsInput: "{{path}} is a file that Peil reads, and Peil does not change it. Choose another name.",
  reportWritten: "The summary is in {{path}}.",
  reportEmptyParts: "Nothing found for: {{parts}}.",
  summary: "{{errors}} in {{performed}}. {{signals}}, {{remarks}}. {{skipped}}.",
  nothingChecked: "Nothing was checked: Peil finds nothing in this file that it can check.",
  nothingProved:
    "Nothing has been proved: Peil finds a budget, but for no total which lines it adds up. So the figures below have not been checked. Say in the sheet Peil under ‘Optelling’ which lines belong to a total.",
  summaryOfNothing: "{{nothing}} {{signals}}, {{remarks}}. {{skipped}}.",
  noErrors: "No errors",
  errors_one: "{{count}} error",
  errors_other: "{{count}} errors",
  performed_one: "{{count, amount}} check",
  performed_other: "{{count, amount}} checks",
  signals_one: "{{count}} signal",
  signals_other: "{{count}} signals",
  remarks_one: "{{count}} remark",
  remarks_other: "{{count}} remarks",
  skipped_one: "{{count}} not performed (see below)",
  skipped_other: "{{count}} not performed (see below)",
  skippedNone: "Nothing left out",
  notChecked: "Not checked",
  computed: "computed",
  reported: "reported",
  difference: "difference",
  tolerance: "(rounding: at most {{tolerance}})",
  overhead: "Overhead",
  "norm.below": "below the norm of {{range}}",
  "norm.within": "within the norm of {{range}}",
  "norm.above": "above the norm of {{range}}",
  "norm.no-norm": "",
  progress: "Progress (number of actions by score)",
  scoresEmpty: "empty: {{count}}",
  attention: "attention: {{codes}}",
  relationsFound_one: "{{count}} total found",
  relationsFound_other: "{{count}} totals found",
  relationRows: "{{sheet}}: row {{total}} = {{sum}} (column {{across}})",
  relationColumns: "{{sheet}}: column {{total}} = {{sum}} (row {{across}})",
  compared: "{{earlier}} → {{later}}",
  nothingMoved: "{{sheet}} {{period}}: no amount changed.",
  movedIn: "{{sheet}} {{period}} (before, now, difference)",
  movedBetween: "{{sheet}}: {{before}}, {{after}}, difference",
  twoFiles: "A comparison is about two files: peil compare EARLIER LATER",
  accepted: "Accepted with explanation",
  acceptedBecause: "Accepted ({{date}}): {{explanation}}",
} as const satisfies Record<keyof typeof dutch, string>;
