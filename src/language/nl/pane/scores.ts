/** The screen of scores. */
export const scores = {
  scoresNeedCheck: "Controleer eerst de werkmap. Daarna staan hier de scores per periode.",
  scoresNone: "Peil vindt geen tabel met scores.",
  scoresNoneHow:
    "Peil zoekt een tabel met acties in de rijen, kopjes plan, do, check en act, en een kolom per periode (zoals Aug 24) met scores van 1 tot 5. Zet die kopjes boven de tabel en controleer opnieuw.",
  scoresTable: "Scores op blad {{sheet}}",
  scoresPeriod: "Periode",
  scoresFilled: "Ingevuld",
  scoresFilledOf: "{{filled}} van {{total}}",
  scoresInvalid_one: "{{count}} cel bevat geen score",
  scoresInvalid_other: "{{count}} cellen bevatten geen score",
  scoresAttention: "Vraagt aandacht in {{period}}",
  scoresNoAttention: "Geen scores 1 of 2 in {{period}}.",
  scoresRepeated: "tweede keer op rij 1 of 2",
  scoresAct: "Afgesproken bijstelling: {{act}}",
  scoresNoAct: "In de rij staat geen afgesproken bijstelling.",
  scoresProud: "Trots op in {{period}}",
  scoresLegend: "Legenda",
  scoresColour_one: "Kleur {{count}} scorecel",
  scoresColour_other: "Kleur {{count}} scorecellen",
  scoresRemove: "Verwijder kleuring",
  scoresColoured_one: "{{count}} scorecel is gekleurd. De waarden en uw eigen opmaak zijn gelijk gebleven.",
  scoresColoured_other:
    "{{count}} scorecellen zijn gekleurd. De waarden en uw eigen opmaak zijn gelijk gebleven.",
  scoresRemoved:
    "De kleuring van Peil is weg, met de legenda en de invoerregels. Uw eigen opmaak is gelijk gebleven.",
  scoresEffect:
    "De kleuring is voorwaardelijke opmaak: waarden veranderen niet. Verwijder kleuring haalt ook de legenda en de invoerregels van Peil weg.",
} as const;
