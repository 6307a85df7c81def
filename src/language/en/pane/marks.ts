import type { marks as dutch } from "../../nl/pane/marks";

export const marks = {
  marksLegend: "Put the legend on the sheet",
  marksLimit_one: "Allow only 1 to 5 in {{count}} score cell",
  marksLimit_other: "Allow only 1 to 5 in {{count}} score cells",
  marksLegendDone: "The legend stands below the table, in colour. Your own cells are unchanged.",
  marksLimitDone_one:
    "{{count}} score cell takes only 1 to 5. Where you had a rule of your own, that one stays.",
  marksLimitDone_other:
    "{{count}} score cells take only 1 to 5. Where you had a rule of your own, that one stays.",
  marksLimitPaste: "Pasting goes past this rule. What is no score then, Peil reports when it checks.",
  marksLimitTitle: "Score",
  marksLimitMessage: "Use 1, 2, 3, 4 or 5, or leave the cell empty.",
  marksLegendHeading: "Legend by Peil",
  marksLegendLine: "{{word}}. {{meaning}}",
  marksLegendNothing: "empty",
  marksLegendBelow: "below the norm",
  marksLegendAbove: "above the norm",
} as const satisfies Record<keyof typeof dutch, string>;
