import type { budget as dutch } from "../nl/budget";

export const budget = {
  "definition.total-expenses": "of total expenses",
  "definition.discretionary-budget": "of the discretionary budget (income minus mandatory transfers)",
  "definition.own-programmes":
    "of own programmes (expenses minus transfers minus what is passed through to schools)",
  overheadBy: "Overhead {{definition}}, sheet {{sheet}}",
  inPeriod: "{{what}}, {{period}}",
  noOverheadLine:
    "we find no programme with operations, management or overhead in its name. Put the setting ‘Overhead programma’s’ with their numbers in the sheet Peil.",
  overheadOn: "Overhead, sheet {{sheet}}",
  noTransfers: "we find no mandatory transfers",
  noTotalExpenses: "we find no line with the total expenses",
  noTotalIncome: "we find no line with the total income",
  noPassThroughSetting:
    "no label tells which programmes are passed through to schools. Put the setting ‘Doorbetaling aan scholen’ with their numbers in the sheet Peil.",
  noSuchProgramme: "programme {{programmes}} of the setting ‘Doorbetaling aan scholen’ is not in this sheet",
  amountMissing: "the amount of ‘{{label}}’ is empty or cannot be read",
  noDenominator: "the denominator is zero or negative",
  normBetween: "{{least}} to {{most}}%",
  normLeast: "at least {{value}}%",
  normMost: "at most {{value}}%",
  overheadOutside:
    "Overhead {{period}} is {{lowest, percentage}} to {{highest, percentage}}, depending on the definition. All are outside the norm of {{norm}}.",
  overheadDepends:
    "Overhead {{period}} is {{lowest, percentage}} to {{highest, percentage}}. Whether that is within the norm of {{norm}} depends on the definition.",
  chapterAmount:
    "Programme {{programme}}: sheet {{sheet}} says {{reported, amount}}, sheet {{other}} says {{computed, amount}}. Difference {{difference, amount}}.",
  lineAmount:
    "{{label}}: sheet {{sheet}} says {{reported, amount}}, sheet {{other}} says {{computed, amount}}. Difference {{difference, amount}}.",
  chapterName:
    "Programme {{programme}} is called ‘{{name}}’ in sheet {{sheet}} and ‘{{otherName}}’ in sheet {{other}}.",
  chapterTotal:
    "The chapters add up to {{computed, amount}}; {{label}} in sheet {{sheet}} is {{reported, amount}}. Difference {{difference, amount}}.",
  chaptersAgainstTotal: "The chapters added up against {{label}}",
  chaptersWithoutLines: "none of the chapters has: {{labels}}",
  chapterWithoutPeriod: "no budget has the same period",
  chaptersIncomplete: "programme {{programmes}} is in none of the chapters",
  ruleBroken:
    "Rule ‘{{rule}}’ does not hold in {{period}}: left is {{left, amount}}, right is {{right, amount}}. Difference {{difference, amount}}.",
  ruleInPeriod: "Rule ‘{{rule}}’, {{period}}, sheet {{sheet}}",
  ruleLineMissing: "sheet {{sheet}} has no line ‘{{name}}’",
  ruleLineAmbiguous: "sheet {{sheet}} has several lines ‘{{name}}’; write the whole name, or the number",
  ruleDividesByZero: "it divides by zero",
  ruleUnreadable:
    "Rule ‘{{rule}}’ cannot be read from character {{at}} (‘{{rest}}’): here belongs {{expected}}.",
  "ruleExpected.value": "a line, a programme or a number",
  "ruleExpected.comparison": "=, <, >, <=, >= or ‘between’",
  "ruleExpected.end": "nothing more",
  "ruleExpected.parenthesis": "a closing parenthesis",
  "ruleExpected.and": "‘and’",
  "ruleExpected.period": "a year or period",
  "ruleExpected.number": "a number",
  "ruleExpected.quote": "a second quotation mark",
  chapterOf: "Sheet {{sheet}} beside the whole budget",
  chapterAmbiguous: "it fits more than one budget ({{sheets}})",
  wholes: "Sheet {{sheet}} beside sheet {{other}}, {{period}}",
  otherVersion: "amounts that differ: {{different}} of {{compared}}; these look like two versions",
  wholesAmount:
    "Programme {{programme}}, {{period}}: sheet {{sheet}} says {{reported, amount}}, sheet {{other}} says {{computed, amount}}. Difference {{difference, amount}}. Is that another version?",
  deviationWrong:
    "{{label}}: the deviation is {{size, amount}} ({{actualName}}: {{actual, amount}}; {{plannedName}}: {{planned, amount}}), the sheet says {{printed, amount}}.",
  deviationMark:
    "{{label}}: the deviation of {{size, amount}} is {{right}}, the sheet says {{mark}} ({{actualName}}: {{actual, amount}}; {{plannedName}}: {{planned, amount}}).",
  deviationUnexplained:
    "{{label}}: the deviation is {{right}} {{size, amount}} ({{actualName}}: {{actual, amount}}; {{plannedName}}: {{planned, amount}}) and has no explanation.",
  deviationMarks: "V and N beside the deviations, sheet {{sheet}}",
  deviationMarksOther:
    "most are the other way round than favourable (V) and unfavourable (N): this sheet uses them otherwise",
  deviationExplanations: "Explanation of deviations, sheet {{sheet}}",
  noThreshold: "there is no threshold. Put ‘Drempel euro’ or ‘Drempel procent’ in the sheet Peil.",
  noExplanationColumn: "this sheet has no column with explanations",
  readingUnreadable:
    "In the setting ‘{{name}}’, ‘{{part}}’ cannot be read. Write for instance: unit 1000; expenses negative; total expenses row 30; row 5-8 transfer; periods C-F.",
  readingNoSheet: "There is no sheet ‘{{sheet}}’ to be read otherwise.",
  "keyFigure.profitability": "profitability",
  "keyFigure.signal-value": "signal value",
  "keyFigure.reserve": "reserve after result",
  "keyFigure.equity-ratio": "equity against signal value",
  "keyFigure.solvency-2": "solvency 2",
  "keyFigure.current-ratio": "liquidity",
  "keyFigure.resilience": "resilience",
  "keyFigure.solvency-1": "solvency 1",
  "keyFigure.cash": "cash",
  "keyFigure.housing-ratio": "housing ratio",
  balanceFigureMissing:
    "a budget does not hold this. Put the setting ‘{{name}}’ with the amount in the sheet Peil.",
  noResult: "we find no line with the result",
} as const satisfies Record<keyof typeof dutch, string>;
