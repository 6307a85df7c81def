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
    "De optelling in {{cell}} telt {{covers}} op en slaat daarmee een regel over: {{should}} ligt voor de hand.",
  faultIncludesSubtotal:
    "De optelling in {{cell}} telt ook {{subtotal}} mee, dat zelf een totaal van dezelfde regels is.",
  faultDiffers: "De formule in {{cell}} ({{formula}}) is anders dan die in de cellen ernaast.",
  faultOvertyped: "In {{cell}} staat een getal waar de cellen ernaast een optelling hebben.",
  faultCoversText:
    "De optelling in {{cell}} slaat {{text}} over: daar staat de tekst ‘{{content}}’, die op een getal lijkt.",
  incomplete:
    "{{label}} is{{place}} niet te bewijzen: er staat {{reported, amount}}, en niet van elke regel is hier een bedrag bekend. Wat er staat telt op tot {{computed, amount}}.",
  isAverage: "dit lijkt een gemiddelde van de regels en geen optelling",
  isRatio: "dit zijn verhoudingen of gemiddelden, en die worden niet opgeteld",
} as const;
