/** Scores of an earlier time that are not in the workbook yet. */
export const waiting = {
  title_one: "{{count}} score van een vorige keer is misschien niet in uw werkmap gekomen:",
  title_other: "{{count}} scores van een vorige keer zijn misschien niet in uw werkmap gekomen:",
  continue: "Ga verder met deze scores",
  discard_one: "Vergeet deze score",
  discard_other: "Vergeet deze scores",
  how: "Peil leest eerst elke cel opnieuw. Heeft iemand die intussen gewijzigd, dan ziet u beide scores en kiest u.",
  gone: "Deze acties of deze periode staan niet meer in een tabel met scores. Zet de scores zelf in het blad, of vergeet ze.",
} as const;
