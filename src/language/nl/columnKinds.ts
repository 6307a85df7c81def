/** What a column of a budget is, as the pane offers it; and what is said of columns that hold no amounts. */
export const columnKinds = {
  kindOf: "Soort van {{place}}",
  budget: "begroting (periode)",
  "budget-to-date": "begroting tot en met",
  realised: "realisatie",
  forecast: "prognose",
  difference: "verschil",
  total: "optelling van perioden",
  part: "deel van een periode",
  "no-amount": "geen bedrag",
  "left-out": "telt niet mee",
  help: "Alleen perioden tellen als begroting. Minstens een kolom is een periode.",
  column: "Kolom {{place}} ({{name}}) op blad {{sheet}}",
  row: "Rij {{place}} ({{name}}) op blad {{sheet}}",
  saidNoAmount: "volgens u staan daar geen bedragen",
} as const;
