/** What conferences gave by municipality, and what develops in the region. */
export const regional = {
  results: "Opbrengsten van conferenties",
  themes: "Regionale ontwikkelingen",
  onSheet: "{{what}} op blad {{sheet}}",
  "text.results": "Opbrengst",
  "text.themes": "Ontwikkeling",
  "templateName.results": "Conferenties",
  "templateWhat.results": "Een lege tabel voor opbrengsten per gemeente, met de actie die ze oppakt.",
  "templateName.themes": "Ontwikkelingen",
  "templateWhat.themes": "Een lege tabel voor regionale ontwikkelingen per thema.",
  actions: "Actie die dit oppakt",
  taken: "Actie {{code}} {{plan}}",
  unknownAction:
    "Bij ‘{{text}}’ staat actie {{code}}. Die staat niet in een voortgangstabel van deze werkmap.",
  cannotLink: "Codes van acties bij opbrengsten en ontwikkelingen",
  noActions: "in deze werkmap staat geen voortgangstabel met acties",
} as const;
