/** Why a total may not add up, each with a proof that the reader can check. Keys follow the kinds of hint. */
export const totals = {
  hintUnreadable:
    "Cel {{cell}} is geen leesbaar getal. Het totaal past als er {{implied, amount}} staat. Zoek het na in de bron.",
  hintUnreadableAmongMore:
    "Cel {{cell}} is geen leesbaar getal. Zolang dat zo is, kan dit totaal niet worden nageteld.",
  hintLeftOut: "Het verschil is precies {{line}} ({{value, amount}}). Mogelijk is die regel niet meegeteld.",
  hintCountedTwice:
    "Het verschil is precies {{line}} ({{value, amount}}). Mogelijk is die regel twee keer meegeteld.",
  hintSign:
    "Het verschil is twee keer {{line}} ({{value, amount}}). Mogelijk is het teken (plus of min) daar omgekeerd.",
  hintSignTotal: "Mogelijk heeft het totaal het verkeerde teken: {{implied, amount}} zou kloppen.",
  hintDigitsSwapped:
    "Mogelijk zijn in {{cell}} twee cijfers verwisseld: met {{implied, amount}} in plaats van {{value, amount}} klopt het.",
  hintSubtotalIncluded:
    "Het verschil is precies {{line}} ({{value, amount}}). Dat is zelf een totaal: mogelijk zijn de regels ervan dubbel geteld.",
  hintUnitSlip:
    "Mogelijk staat {{cell}} in een andere eenheid: met {{implied, amount}} in plaats van {{value, amount}} klopt het.",
  hintRoundDifference:
    "Het verschil is {{difference, amount}}: waarschijnlijk één verkeerd cijfer. Met {{implied, amount}} in {{cell}} klopt het.",
  hintRoundDifferenceInLine:
    "Het verschil is {{difference, amount}}: waarschijnlijk is in een van de regels één cijfer verkeerd. Het totaal past bij de andere totalen.",
  hintNotUpdated:
    "Het totaal is gelijk aan dat in {{cell}} ({{value, amount}}). Mogelijk is het niet bijgewerkt.",
  hintMissingLine:
    "Het verschil staat in {{cell}}: {{line}} ({{value, amount}}). Mogelijk hoort die regel bij dit totaal.",
  hintFormulaMisses_one:
    "De formule in {{cell}} ({{formula, formula}}) telt {{missed}} niet mee: {{line}} ({{value, amount}}).",
  hintFormulaMisses_other:
    "De formule in {{cell}} ({{formula, formula}}) telt {{count}} regels niet mee. De eerste is {{missed}}: {{line}} ({{value, amount}}).",
  faultMissesLine:
    "De optelling in {{cell}} ({{formula, formula}}) telt {{covers}} op en slaat daarmee een regel over: {{should}} ligt voor de hand.",
  faultIncludesSubtotal:
    "De optelling in {{cell}} ({{formula, formula}}) telt ook {{subtotal}} mee, dat zelf een totaal van dezelfde regels is. Die regels tellen dus dubbel.",
  faultDiffers:
    "De formule in {{cell}} ({{formula, formula}}) is anders dan die in de cellen ernaast. Zoals ernaast zou zij {{should}} optellen.",
  faultOvertyped:
    "In {{cell}} staat een getal waar de cellen ernaast een optelling hebben. Zoals ernaast zou daar de som van {{should}} staan.",
  faultCoversText:
    "De optelling in {{cell}} ({{formula, formula}}) slaat {{text}} over: daar staat de tekst ‘{{content}}’, die op een getal lijkt.",
  displayRounding:
    "{{label}}{{place}}: er is {{reported, amount}} te zien, en de regels zoals ze te zien zijn tellen op tot {{computed, amount}}. Dat is weergave-afronding: de cellen bevatten decimalen die niet te zien zijn, en daarmee is de som {{unrounded, amount}}.",
  displayRoundingHidden:
    "{{label}}{{place}}: zoals de regels te zien zijn tellen ze op tot {{reported, amount}}, en dat staat er. De cellen bevatten decimalen die niet te zien zijn; daarmee is de som {{unrounded, amount}} (weergave-afronding).",
  unreadFormulas_one: "{{count}} formule die optelt op blad {{sheet}}: {{cell}} ({{formula, formula}})",
  unreadFormulas_other:
    "{{count}} formules die optellen op blad {{sheet}}, als eerste {{cell}} ({{formula, formula}})",
  unreadFormulasWhy:
    "de formule gebruikt een ander blad, een voorwaarde, een tabel of een naam zonder vaste cellen; de bedragen zelf zijn wel nageteld",
  incompleteBy:
    "{{label}} is{{place}} niet te bewijzen: in {{cell}} staat ‘{{text}}’, en dat is geen bedrag. De andere regels tellen op tot {{computed, amount}}, er staat {{reported, amount}}.",
  incomplete:
    "{{label}} is{{place}} niet te bewijzen: er staat {{reported, amount}}, en niet van elke regel is hier een bedrag bekend. Wat er staat telt op tot {{computed, amount}}.",
  isAverage: "dit lijkt een gemiddelde van de regels en geen optelling",
  isRatio: "dit zijn verhoudingen of gemiddelden, en die worden niet opgeteld",
} as const;
