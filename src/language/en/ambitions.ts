/** Ambitions of a plan for several years. */
export const ambitions = {
  what: "Ambitions on sheet {{sheet}}",
  noPeriod:
    "Peil does not know which years the plan is about. Put them above the table or in the name of the sheet, as in 2020-2024, or in sheet Peil as ‘Planperiode’.",
  noPlan: "There is no annual plan with these ambitions of which the year is known.",
  noAnswers: "There is no column ‘Antwoord’, so that Peil does not know which questions are answered.",
  unpaired:
    "Texts in this cell: {{found}}, ambitions in this row: {{ambitions}}. Peil cannot see which belongs to which and does not read this cell.",
  outsidePeriod:
    "The ambition ‘{{ambition}}’ names {{year}}. The plan runs from {{first}} up to and including {{last}}.",
  goesOnUnplanned:
    "The ambition ‘{{ambition}}’ goes on in {{year}}, but is not in the plan for that year (sheet {{sheet}}).",
  questionLate: "The question ‘{{question}}’ was to be answered in {{year}}. There is no answer yet.",
  questionDue: "The question ‘{{question}}’ is to be answered this year ({{year}}). There is no answer yet.",
  focusArea: "Focus area",
  type: "Kind",
  timelineSheet: "Timeline of ambitions",
  timelineTitle: "Timeline of the ambitions on sheet {{sheet}}, made on {{date}}",
  timelineMake: "Make a sheet with the timeline",
  timelineDone: "The timeline is on sheet {{sheet}}.",
  answerAdd: "Add a column for answers",
  answerAdded: "Sheet {{sheet}} now has a column for answers.",
} as const;
