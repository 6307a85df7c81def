/** Agendas of the regional table that followed each other, and their evaluations. */
export const terms = {
  title: "Agendas in order, on sheet {{sheet}}",
  caption: "Agendas with term and evaluation",
  agenda: "Agenda",
  term: "Term",
  evaluation: "Evaluation",
  years: "{{first}}-{{last}}",
  none: "none",
  unreadable: "A term belongs here. Write two years, as in 2023-2027.",
  gap: "{{before}} runs until the end of {{last}} and {{name}} begins in {{first}}: there is no agenda between them.",
  overlap: "{{name}} begins in {{first}}, while {{before}} still runs until the end of {{last}}.",
  notEvaluated: "{{name}} was followed by another, and no evaluation stands with it. Fill in when that was.",
  outside:
    "{{name}}, {{evaluation}}: {{text}} is not in the term {{first}}-{{last}} or the year after it. See whether the year is right.",
  periodOutside: "{{period}} is not in the term of {{name}} ({{first}}-{{last}}) or the year after it.",
} as const;
