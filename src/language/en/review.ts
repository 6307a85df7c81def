import type { review as dutch } from "../nl/review";

export const review = {
  totalWrong:
    "{{label}} is wrong{{place}}: it says {{reported, amount}}, the lines add up to {{computed, amount}}. Difference {{difference, amount}}.",
  resultWrong:
    "{{label}} is wrong{{place}}: it says {{reported, amount}}, the calculation gives {{computed, amount}}. Difference {{difference, amount}}.",
  totalUnreadableTerm:
    "{{label}} is wrong{{place}}: {{cell}} is no readable number ({{text}}); the total fits if it had said {{implied, amount}}.",
  totalUnreadableTerms:
    "{{label}} cannot be checked{{place}}: {{cell}} is no readable number ({{text}}), and there is another one.",
  totalUnreadable:
    "{{label}} is wrong{{place}}: {{cell}} is no readable number ({{text}}); the lines add up to {{implied, amount}}.",
  unreadableNumber:
    "{{cell}} is no readable number ({{text}}). Type the amount again, with full stops between thousands only.",
  amountTooLarge:
    "{{cell}} is too large for an amount ({{value, amount}}). Peil does not count with it. Check the number, and the unit of this sheet.",
  rounding:
    "{{label}}{{place}}: a difference of {{difference, amount}} fits rounding (it says {{reported, amount}}, added up {{computed, amount}}).",
  roundingUnusual:
    "{{label}}{{place}}: a difference of {{difference, amount}} can be rounding, but is unusually large (at most {{tolerance, amount}}; it says {{reported, amount}}, added up {{computed, amount}}).",
  inPlace: " in {{place}}",
  noPlace: "",
  hintSingleCell_one: "With {{implied, amount}} in {{cell}} the total is right.",
  hintSingleCell_other: "With {{implied, amount}} in {{cell}}, {{count}} totals are right at once.",
  sheet: "Sheet {{sheet}}",
  sheetHidden: "the sheet is hidden",
  sheetEmpty: "the sheet is empty",
  sheetNothing: "we find no totals, no budget and no progress table in it",
  total: "{{label}}{{place}} in sheet {{sheet}}",
  totalHasUnreadable: "a cell that counts cannot be read",
  totalRow: "{{label}} (row {{row}}) in sheet {{sheet}}",
  totalWithoutAddends: "we do not find which lines are added up here",
  totalUnproved:
    "{{label}}: it says {{reported, amount}}, and {{first}} to {{last}} above it add up to {{computed, amount}}. Difference {{difference, amount}}. That these lines were meant cannot be proved.",
  totalFailsHere:
    "{{label}} does not add up{{place}}, although it does in other columns: it says {{reported, amount}}, the lines give {{computed, amount}}. Difference {{difference, amount}}.",
  lineNotCounted:
    "{{label}} (row {{row}}) stands above {{total}} (row {{totalRow}}), but no total counts it.",
  totalIsMemorandum: "it says p.m.: the amount is still to come",
  settingUnreadable: "The setting ‘{{name}}’ cannot be read: {{value}}. See the examples in the guide.",
} as const satisfies Record<keyof typeof dutch, string>;
