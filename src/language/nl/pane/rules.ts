/** Rules of the house. */
export const rules = {
  rulesTitle: "Eigen regels",
  rulesNone: "Er zijn nog geen eigen regels.",
  ruleNew: "Nieuwe regel",
  ruleHelp:
    "Bijvoorbeeld: Resultaat >= 0, of Programma 13 = baten programma 13, of Programma 3 / 1000 tussen 125 en 135 in 2025.",
  ruleStops: "Tot teken {{at}} kunnen wij dit lezen. Daar hoort {{expected}}.",
  ruleNowhere: "Deze regel is nog in geen enkele periode te toetsen.",
  ruleHolds_one: "Geldt in {{holds}} van {{count}} periode.",
  ruleHolds_other: "Geldt in {{holds}} van {{count}} perioden.",
  ruleSuggestions: "Voorstellen uit deze begroting:",
  ruleSave: "Leg regel vast in blad Peil",
  ruleSaved: "De regel staat in het blad Peil.",
  ruleRemove: "Verwijder",
  ruleRemoveOf: "Verwijder de regel {{rule}}",
  ruleRemoved: "De regel is weg uit het blad Peil.",
} as const;
