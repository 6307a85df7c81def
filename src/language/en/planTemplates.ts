/** Empty sheets for plans. */
export const planTemplates = {
  ambitions: "Ambitions",
  ambitionsWhat: "Ambitions of a plan: focus area, kind, question, start, year of knowing and answer.",
  typeChoices: "Choose from: Versterken, Verbinden or Vernieuwen.",
  yearPlan: "Annual plan",
  yearPlanWhat: "Steps of a year: what, who, when and the status.",
  know: "Know",
  knowWhat: "Form about what you want to know, and came to know.",
  share: "Share",
  shareWhat: "Form about what you shared, and what that brought.",
  agenda: "Agenda",
  agendaWhat: "Activities of a school year: what, when, who and the status.",
} as const;
