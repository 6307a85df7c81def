/** How far copies of several members agree on each action. */
export const merging = {
  title: "Per actie: in hoeveel periodes de bestanden het eens zijn",
  action: "Actie",
  agreed: "Gelijk",
  single: "Eén score",
  conflicts: "Verschil",
  spread: "Grootste spreiding",
} as const;
