/** What a review says of totals, sheets and settings. */
export const review = {
  totalWrong:
    "{{label}} klopt niet{{place}}: er staat {{reported, amount}}, de regels tellen op tot {{computed, amount}}. Verschil {{difference, amount}}.",
  resultWrong:
    "{{label}} klopt niet{{place}}: er staat {{reported, amount}}, de berekening geeft {{computed, amount}}. Verschil {{difference, amount}}.",
  totalUnreadableTerm:
    "{{label}} klopt niet{{place}}: {{cell}} is geen leesbaar getal ({{text}}); het totaal past als er {{implied, amount}} had gestaan.",
  totalUnreadableTerms:
    "{{label}} is niet te controleren{{place}}: {{cell}} is geen leesbaar getal ({{text}}), en er is er nog een.",
  totalUnreadable:
    "{{label}} klopt niet{{place}}: {{cell}} is geen leesbaar getal ({{text}}); de regels tellen op tot {{implied, amount}}.",
  unreadableNumber:
    "{{cell}} is geen leesbaar getal ({{text}}). Typ het bedrag opnieuw, met punten alleen tussen duizendtallen.",
  amountTooLarge:
    "{{cell}} is te groot voor een bedrag ({{value, amount}}). Peil rekent er niet mee. Controleer het getal, en de eenheid van dit blad.",
  rounding:
    "{{label}}{{place}}: verschil {{difference, amount}} past bij afronding (er staat {{reported, amount}}, opgeteld {{computed, amount}}).",
  roundingUnusual:
    "{{label}}{{place}}: verschil {{difference, amount}} kan afronding zijn, maar is ongewoon groot (hoogstens {{tolerance, amount}}; er staat {{reported, amount}}, opgeteld {{computed, amount}}).",
  inPlace: " in {{place}}",
  noPlace: "",
  hintSingleCell_one: "Met {{implied, amount}} in {{cell}} klopt het totaal.",
  hintSingleCell_other: "Met {{implied, amount}} in {{cell}} kloppen {{count}} totalen tegelijk.",
  sheet: "Blad {{sheet}}",
  sheetHidden: "het blad is verborgen",
  sheetEmpty: "het blad is leeg",
  sheetNothing: "wij vinden er geen totalen, geen begroting en geen voortgangstabel",
  total: "{{label}}{{place}} op blad {{sheet}}",
  totalHasUnreadable: "een cel die meetelt is niet te lezen",
  totalRow: "{{label}} (rij {{row}}) op blad {{sheet}}",
  totalWithoutAddends: "wij vinden niet welke regels hier worden opgeteld",
  totalUnproved:
    "{{label}}: er staat {{reported, amount}}, en {{first}} tot en met {{last}} erboven tellen op tot {{computed, amount}}. Verschil {{difference, amount}}. Of deze regels bedoeld zijn, is niet te bewijzen.",
  totalFailsHere:
    "{{label}} telt{{place}} niet op, in andere kolommen wel: er staat {{reported, amount}}, de regels geven {{computed, amount}}. Verschil {{difference, amount}}.",
  lineNotCounted:
    "{{label}} (rij {{row}}) staat boven {{total}} (rij {{totalRow}}), maar telt in geen enkel totaal mee.",
  totalIsMemorandum: "er staat p.m.: het bedrag moet nog komen",
  settingUnreadable:
    "De instelling ‘{{name}}’ is niet te lezen: {{value}}. Bekijk de voorbeelden in de handleiding.",
} as const;
