/** Whether the steps of a plan are done in time. */
export const steps = {
  what: "Of activiteiten op tijd klaar zijn, op blad {{sheet}}",
  noStatus: "Er is geen kolom ‘Status’. Met ‘Voeg kolommen Status en Opmerking toe’ bij Plannen komt die er.",
  standing:
    "Van {{ending}} activiteiten met een einde: {{late}} te laat, {{unanswered}} voorbij zonder status, {{due}} deze maand.",
  late: "‘{{activity}}’ had klaar moeten zijn: {{when}}. De status is nu: {{status}}.",
  unanswered_one:
    "Op blad {{sheet}} is de tijd van {{count}} van {{ending}} activiteiten voorbij zonder status: ‘{{activity}}’.",
  unanswered_other:
    "Op blad {{sheet}} is de tijd van {{count}} van {{ending}} activiteiten voorbij zonder status. De eerste is ‘{{activity}}’.",
} as const;
