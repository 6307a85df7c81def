/** Whether the steps of a plan are done in time. */
export const steps = {
  what: "Of activiteiten op tijd klaar zijn, op blad {{sheet}}",
  noStatus: "Er is geen kolom ‘Status’. Met ‘Voeg kolommen Status en Opmerking toe’ bij Plannen komt die er.",
  standing_one:
    "Van {{count}} activiteit met een einde: {{late}} te laat, {{unanswered}} voorbij zonder status, {{due}} deze maand.",
  standing_other:
    "Van {{count}} activiteiten met een einde: {{late}} te laat, {{unanswered}} voorbij zonder status, {{due}} deze maand.",
  late: "‘{{activity}}’ had klaar moeten zijn: {{when}}. De status is nu: {{status}}.",
  unanswered_one:
    "Activiteiten op blad {{sheet}} met een tijd die voorbij is, zonder status: {{count}} van {{ending}}. Dat is ‘{{activity}}’.",
  unanswered_other:
    "Activiteiten op blad {{sheet}} met een tijd die voorbij is, zonder status: {{count}} van {{ending}}. De eerste is ‘{{activity}}’.",
} as const;
