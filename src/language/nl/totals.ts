/** Why a total may not add up, each with a proof that the reader can check. Keys follow the kinds of hint. */
export const totals = {
  hintUnreadable:
    "Cel {{cell}} is geen leesbaar getal. Om te kloppen zou er {{implied, amount}} moeten staan.",
  hintUnreadableAmongMore:
    "Cel {{cell}} is geen leesbaar getal. Zolang dat zo is, kan dit totaal niet worden nageteld.",
  hintLeftOut:
    "Het verschil is precies {{line}} ({{value, amount}}). Die regel is in het totaal niet meegeteld.",
  hintCountedTwice:
    "Het verschil is precies {{line}} ({{value, amount}}). Die regel is in het totaal twee keer meegeteld.",
  hintSign:
    "Het verschil is twee keer {{line}} ({{value, amount}}). Het teken (plus of min) is daar omgekeerd.",
  hintSignTotal: "Het totaal heeft het verkeerde teken: {{implied, amount}} zou kloppen.",
  hintDigitsSwapped:
    "In {{cell}} zijn twee cijfers verwisseld: met {{implied, amount}} in plaats van {{value, amount}} klopt het.",
  hintSubtotalIncluded:
    "Het verschil is precies {{line}} ({{value, amount}}). Dat is zelf een totaal: de regels ervan zijn dubbel geteld.",
  hintUnitSlip:
    "{{cell}} staat in een andere eenheid: met {{implied, amount}} in plaats van {{value, amount}} klopt het.",
  hintRoundDifference:
    "Het verschil is {{difference, amount}}: waarschijnlijk één verkeerd cijfer. Met {{implied, amount}} in {{cell}} klopt het.",
  hintNotUpdated:
    "Het totaal is gelijk aan dat in {{cell}} ({{value, amount}}). Mogelijk is het niet bijgewerkt.",
  hintMissingLine:
    "Het verschil staat in {{cell}}: {{line}} ({{value, amount}}). Mogelijk hoort die regel bij dit totaal.",
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
  incomplete:
    "{{label}} is{{place}} niet te bewijzen: er staat {{reported, amount}}, en niet van elke regel is hier een bedrag bekend. Wat er staat telt op tot {{computed, amount}}.",
  isAverage: "dit lijkt een gemiddelde van de regels en geen optelling",
  isRatio: "dit zijn verhoudingen of gemiddelden, en die worden niet opgeteld",
} as const;
