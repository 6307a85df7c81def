/** The names of the parts of the report, as the screen and the document call them. */
export const chapters = {
  leftOut: "Niet in dit rapport",
  findings: "Bevindingen met hun sommen",
  acceptances: "Akkoord met toelichting",
  budget: "Begroting per programma en jaar",
  cover: "Programma’s met eigen baten",
  realisation: "Realisatie",
  overhead: "Overhead met definitie",
  "key-figures": "Kengetallen",
  norms: "Normen",
  ambitions: "Ambities en hun planning",
  agenda: "Uitvoeringsagenda",
  "agenda-comparison": "Vergelijking van agenda’s",
  progress: "Scores per periode",
  legend: "Zo leest u dit rapport",
  explanations: "Toelichting bij de scores",
  sums: "Sommen bij opmerkingen en akkoorden",
} as const;
