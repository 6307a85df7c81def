/** Empty sheets for plans. */
export const planTemplates = {
  ambitions: "Ambities",
  ambitionsWhat: "Ambities van een plan: speerpunt, type, weetvraag, start, jaar van weten en antwoord.",
  typeChoices: "Kies uit: Versterken, Verbinden of Vernieuwen.",
  yearPlan: "Jaarplan",
  yearPlanWhat: "Stappen van een jaar: wat, wie, wanneer en de status.",
  know: "Weten",
  knowWhat: "Formulier over wat u te weten wilt komen, en kwam.",
  share: "Delen",
  shareWhat: "Formulier over wat u hebt gedeeld, en wat dat opleverde.",
  agenda: "Agenda",
  agendaWhat: "Activiteiten van een schooljaar: wat, wanneer, wie en de status.",
} as const;
