import type { templates as dutch } from "../nl/templates";

export const templates = {
  title: "New sheet",
  help: "Add an empty sheet that Peil can read. Your other sheets stay as they are.",
  add: "Add",
  addOf: "Add: sheet {{name}}",
  done: "Sheet {{sheet}} is added, after your other sheets.",
  close: "Close new sheet",
  budget: "Begroting",
  budgetWhat:
    "Budget by programme for four years: income, transfers, programmes and result. The totals are formulas.",
  progress: "Voortgang",
  progressWhat: "Table of actions with scores from 1 to 5, for two years.",
} as const satisfies Record<keyof typeof dutch, string>;
