import type { scores as dutch } from "../../nl/pane/scores";

export const scores = {
  scoresNeedCheck: "Check the workbook first. The scores per period then appear here.",
  scoresNone: "Peil finds no table with scores.",
  scoresNoneHow:
    "Peil looks for a table with actions in its rows, headings plan, do, check and act, and a column per period (such as Aug 24) with scores from 1 to 5. Put those headings above the table and check again.",
  scoresTable: "Scores on sheet {{sheet}}",
  scoresPeriod: "Period",
  scoresFilled: "Filled in",
  scoresFilledOf: "{{filled}} of {{total}}",
  scoresInvalid_one: "{{count}} cell holds no score",
  scoresInvalid_other: "{{count}} cells hold no score",
  scoresAttention: "Needs attention in {{period}}",
  scoresNoAttention: "No scores 1 or 2 in {{period}}.",
  scoresRepeated: "second time in a row at 1 or 2",
  scoresAct: "Agreed adjustment: {{act}}",
  scoresNoAct: "The row holds no agreed adjustment.",
  scoresProud: "Proud of in {{period}}",
  scoresLegend: "Legend",
  scoresColour_one: "Colour {{count}} score cell",
  scoresColour_other: "Colour {{count}} score cells",
  scoresRemove: "Remove colours",
  scoresColoured_one: "{{count}} score cell is coloured. Values and your own formatting stayed as they were.",
  scoresColoured_other:
    "{{count}} score cells are coloured. Values and your own formatting stayed as they were.",
  scoresRemoved:
    "Peil's colours are gone, with the legend and the limits. Your own formatting stayed as it was.",
  scoresEffect:
    "The colours are conditional formats: values do not change. Remove colours also takes off Peil's legend and limits.",
} as const satisfies Record<keyof typeof dutch, string>;
