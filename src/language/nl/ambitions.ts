/** Ambitions of a plan for several years. */
export const ambitions = {
  what: "Ambities op blad {{sheet}}",
  noPeriod:
    "Peil weet niet over welke jaren het plan gaat. Zet die boven de tabel of in de naam van het blad, zoals 2020-2024, of in blad Peil als ‘Planperiode’.",
  noPlan: "Er is geen jaarplan met deze ambities waarvan het jaar bekend is.",
  noAnswers: "Er is geen kolom ‘Antwoord’. Daardoor weet Peil niet welke vragen beantwoord zijn.",
  unpaired:
    "Teksten in deze cel: {{found}}, ambities in deze rij: {{ambitions}}. Peil ziet niet wat bij welke hoort en leest deze cel niet.",
  outsidePeriod:
    "De ambitie ‘{{ambition}}’ noemt {{year}}. Het plan loopt van {{first}} tot en met {{last}}.",
  goesOnUnplanned:
    "De ambitie ‘{{ambition}}’ loopt in {{year}}, maar staat niet in het plan voor dat jaar (blad {{sheet}}).",
  questionLate: "De vraag ‘{{question}}’ moest in {{year}} beantwoord zijn. Er staat nog geen antwoord.",
  questionDue:
    "De vraag ‘{{question}}’ moet dit jaar ({{year}}) beantwoord worden. Er staat nog geen antwoord.",
  focusArea: "Speerpunt",
  type: "Type",
  timelineSheet: "Tijdlijn ambities",
  timelineTitle: "Tijdlijn van de ambities op blad {{sheet}}, gemaakt op {{date}}",
  timelineMake: "Maak een blad met de tijdlijn",
  timelineDone: "De tijdlijn staat op blad {{sheet}}.",
  answerAdd: "Voeg kolom Antwoord toe",
  answerAdded: "Op blad {{sheet}} staat nu een kolom Antwoord.",
} as const;
