/** Filling in what was realised in a register of norms. */
export const realised = {
  templateName: "Normen",
  templateWhat: "Een leeg register: thema, afspraak, indicator, norm en realisatie van dit jaar.",
  addPeriod: "Voeg een kolom Realisatie toe",
  add: "Voeg kolom toe",
  periodLabel: "Periode",
  periodHint: "Bijvoorbeeld 2026 of kwartaal 1 2026. De kolom komt achter de norm, waar nog niets staat.",
  periodMissing: "Vul een periode in, bijvoorbeeld 2026.",
  periodExists: "De kolom {{heading}} is er al.",
  heading: "Realisatie {{period}}",
  listTitle: "Oordeel",
  listMessage: "Kies gehaald, deels, niet of niet beoordeeld, of laat de cel leeg.",
  added: "De kolom {{heading}} staat op blad {{sheet}}.",
  fill: "Vul de realisatie in",
  forPeriod: "Periode",
  valueOf: "{{period}} voor {{indicator}}",
  nothing: "leeg",
  save: "Bewaar",
  saved: "De realisatie van ‘{{indicator}}’ is bewaard.",
  takeOver: "Neem {{value}} over",
  takeOverOf: "Neem {{value}} over: {{what}}",
  computed:
    "In deze cel staat een formule. Die blijft staan. Wilt u zelf een waarde invullen, haal dan eerst de formule weg.",
  moved: "Deze norm staat niet meer waar hij stond. Controleer de werkmap opnieuw.",
  changed: "Er is niets gewijzigd: intussen staat hier ‘{{theirs}}’. Controleer opnieuw en beslis dan.",
  wrongKind:
    "Dit past niet bij de norm. Vul een aantal, een percentage, ‘12 van 14’, een oordeel of n.v.t. in.",
  shared:
    "In deze cel staan waarden van meer normen door elkaar. Zet elke waarde op een eigen regel in de cel.",
} as const;
