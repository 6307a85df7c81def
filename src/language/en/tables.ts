import type { tables as dutch } from "../nl/tables";

export const tables = {
  partExceeds:
    "{{part}}{{place}}: the cell says {{value, amount}}, which is more than {{label}} ({{reported, amount}}) of which it is a part.",
  partsExceed:
    "{{label}}{{place}}: the lines that say ‘of which’ add up to {{computed, amount}}, which is more than the line itself ({{reported, amount}}).",
  partsIncomplete:
    "{{label}}{{place}}: the cell says {{reported, amount}}, and the lines that say ‘of which’ add up to {{computed, amount}}. In the other columns they make up the whole line. Difference {{difference, amount}}.",
  shareWrong:
    "{{label}}: the cell says {{printed, percentage}}; {{part, amount}} of {{whole, amount}} is {{expected, percentage}}.",
  growthWrong:
    "{{label}}: the cell says {{printed, percentage}}; from {{whole, amount}} to {{part, amount}} is {{expected, percentage}}.",
  sharesAddUp:
    "{{label}}: the cell says {{printed, percentage}}, and the percentages above it add up to {{expected, percentage}}.",
  percentages: "Percentages in column {{column}} ({{name}}) on sheet {{sheet}}",
  percentagesOfWhat: "the amounts do not tell what these are percentages of",
  realisedAlone: "{{name}} beside the budget, sheet {{sheet}}",
  realisedAloneWhy:
    "there is no budget of this part of the year. Put a column with the budget of the same quarter beside it, or add the quarters up to date.",
  unitsApart: "Sheet {{sheet}} beside sheet {{other}}",
  unitsApartWhy:
    "the amounts on sheet {{small}} are a thousandth of those on the other sheet. Are they thousands? Then choose the unit × € 1.000 under ‘How we read this sheet’.",
  unitUnclear:
    "Sheet {{sheet}}: no unit is given, and the amounts have three decimals (as {{example, amount}}). Are they thousands of euro? Then choose the unit under ‘How we read this sheet’. For now Peil reads them as euro.",
  secondBudget: "Second budget on sheet {{sheet}}, from row {{row}}",
  secondBudgetWhy:
    "it has the same years above it as the first. Put the second on a sheet of its own, or choose the rows under ‘How we read this sheet’.",
} as const satisfies Record<keyof typeof dutch, string>;
