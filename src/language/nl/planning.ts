/** Plans and agendas: what was promised, by when and by whom. */
export const planning = {
  tab: "Plannen",
  needCheck: "Controleer eerst de werkmap. Daarna staan hier de normen en plannen.",
  norms: "Normen op blad {{sheet}}",
  normsMet: "{{met}} van {{asked}} gehaald; {{open}} nog niet ingevuld of beoordeeld.",
  normsAll: "Alle {{count}} normen van deze tabel",
  normsMissed: "Niet of deels gehaald",
  norm: "Norm",
  standing: "Stand",
  computed: "Peil rekent dit zelf uit:",
} as const;
