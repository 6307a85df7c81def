/** The names of the parts of the report, as the screen and the document call them. */
export const chapters = {
  leftOut: "Not in this report",
  findings: "Findings with their sums",
  acceptances: "Accepted with an explanation",
  budget: "Budget per programme and year",
  cover: "Programmes with income of their own",
  realisation: "Realisation",
  overhead: "Overhead with its definition",
  "key-figures": "Key figures",
  norms: "Norms",
  ambitions: "Ambitions and their planning",
  agenda: "Implementation agenda",
  "agenda-comparison": "Comparison of agendas",
  progress: "Scores per period",
  legend: "How to read this report",
  explanations: "Explanations of the scores",
  sums: "Sums of remarks and acceptances",
} as const;
