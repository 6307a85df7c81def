/** Tables as people lay them out: lines that are part of another, percentages beside amounts, sides beside each other. */
export const tables = {
  partExceeds:
    "{{part}}{{place}}: er staat {{value, amount}}, en dat is meer dan {{label}} ({{reported, amount}}) waarvan het een deel is.",
  partsExceed:
    "{{label}}{{place}}: de regels met ‘waarvan’ tellen op tot {{computed, amount}}, en dat is meer dan de regel zelf ({{reported, amount}}).",
  partsIncomplete:
    "{{label}}{{place}}: er staat {{reported, amount}}, en de regels met ‘waarvan’ tellen op tot {{computed, amount}}. In de andere kolommen zijn ze samen de hele regel. Verschil {{difference, amount}}.",
  shareWrong:
    "{{label}}: er staat {{printed, percentage}}; {{part, amount}} van {{whole, amount}} is {{expected, percentage}}.",
  growthWrong:
    "{{label}}: er staat {{printed, percentage}}; van {{whole, amount}} naar {{part, amount}} is {{expected, percentage}}.",
  sharesAddUp:
    "{{label}}: er staat {{printed, percentage}}, en de percentages erboven tellen op tot {{expected, percentage}}.",
  percentages: "Percentages in kolom {{column}} ({{name}}) op blad {{sheet}}",
  percentagesOfWhat: "uit de bedragen volgt niet waarvan dit percentages zijn",
  realisedAlone: "{{name}} naast de begroting, blad {{sheet}}",
  realisedAloneWhy:
    "er is geen begroting van dit deel van het jaar. Zet er een kolom met de begroting van hetzelfde kwartaal naast, of tel de kwartalen op tot en met.",
  unitsApart: "Blad {{sheet}} naast blad {{other}}",
  unitsApartWhy:
    "de bedragen op blad {{small}} zijn een duizendste van die op het andere blad. Zijn het duizenden? Kies dan bij ‘Zo lezen wij dit blad’ de eenheid × € 1.000.",
  unitUnclear:
    "Blad {{sheet}}: er staat geen eenheid, en de bedragen hebben drie cijfers achter de komma (zoals {{example, amount}}). Zijn het duizenden euro’s? Kies dan de eenheid bij ‘Zo lezen wij dit blad’. Nu leest Peil ze als euro’s.",
  secondBudget: "Tweede begroting op blad {{sheet}}, vanaf rij {{row}}",
  secondBudgetWhy:
    "er staan dezelfde jaren boven als boven de eerste. Zet de tweede op een eigen blad, of kies bij ‘Zo lezen wij dit blad’ de regels.",
} as const;
