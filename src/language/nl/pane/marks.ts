/** What Peil puts around scores on the sheet: colours, a legend and limits. */
export const marks = {
  marksLegend: "Zet legenda op het blad",
  marksLimit_one: "Sta in {{count}} scorecel alleen 1 tot 5 toe",
  marksLimit_other: "Sta in {{count}} scorecellen alleen 1 tot 5 toe",
  marksLegendDone: "De legenda staat onder de tabel en is gekleurd. Uw eigen cellen zijn gelijk gebleven.",
  marksLimitDone_one:
    "In {{count}} scorecel kan alleen 1 tot 5. Waar u zelf al een invoerregel had, is die gebleven.",
  marksLimitDone_other:
    "In {{count}} scorecellen kan alleen 1 tot 5. Waar u zelf al een invoerregel had, is die gebleven.",
  marksLimitPaste: "Plakken gaat langs deze regel heen. Wat dan geen score is, meldt Peil bij de controle.",
  marksLimitTitle: "Score",
  marksLimitMessage: "Gebruik 1, 2, 3, 4 of 5, of laat de cel leeg.",
  marksLegendHeading: "Legenda van Peil",
  marksLegendLine: "{{word}}. {{meaning}}",
  marksLegendNothing: "leeg",
  marksLegendBelow: "onder de norm",
  marksLegendAbove: "boven de norm",
} as const;
