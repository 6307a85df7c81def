/** Why a total may not add up, each with a proof that the reader can check. Keys follow the kinds of hint. */
export const totals = {
  hintUnreadable:
    "Cell {{cell}} is no readable number. The total fits if it says {{implied, amount}}. Look it up in the source.",
  hintUnreadableAmongMore: "Cell {{cell}} is no readable number. Until it is, this total cannot be checked.",
  hintLeftOut:
    "The difference is exactly {{line}} ({{value, amount}}). Perhaps the total leaves that line out.",
  hintCountedTwice:
    "The difference is exactly {{line}} ({{value, amount}}). Perhaps the total counts that line twice.",
  hintSign:
    "The difference is twice {{line}} ({{value, amount}}). Perhaps its sign (plus or minus) is the wrong way round.",
  hintSignTotal: "Perhaps the total has the wrong sign: {{implied, amount}} would hold.",
  hintDigitsSwapped:
    "Perhaps two digits of {{cell}} changed places: with {{implied, amount}} for {{value, amount}} it holds.",
  hintSubtotalIncluded:
    "The difference is exactly {{line}} ({{value, amount}}). That is a total itself: perhaps its lines are counted twice.",
  hintUnitSlip:
    "Perhaps {{cell}} is in another unit: with {{implied, amount}} for {{value, amount}} it holds.",
  hintRoundDifference:
    "The difference is {{difference, amount}}: probably one wrong digit. With {{implied, amount}} in {{cell}} it holds.",
  hintRoundDifferenceInLine:
    "The difference is {{difference, amount}}: probably one digit of one of the lines is wrong. The total fits the other totals.",
  hintNotUpdated: "The total equals that in {{cell}} ({{value, amount}}). Perhaps it was not updated.",
  hintMissingLine:
    "The difference is in {{cell}}: {{line}} ({{value, amount}}). Perhaps that line belongs to this total.",
  hintFormulaMisses_one:
    "The formula in {{cell}} ({{formula, formula}}) does not count {{missed}}: {{line}} ({{value, amount}}).",
  hintFormulaMisses_other:
    "The formula in {{cell}} ({{formula, formula}}) does not count {{count}} lines. The first is {{missed}}: {{line}} ({{value, amount}}).",
  faultMissesLine:
    "The sum in {{cell}} ({{formula, formula}}) adds {{covers}} and so skips a line: {{should}} is what one expects.",
  faultIncludesSubtotal:
    "The sum in {{cell}} ({{formula, formula}}) also counts {{subtotal}}, which is itself a total of the same lines. So those lines count twice.",
  faultDiffers:
    "The formula in {{cell}} ({{formula, formula}}) differs from those in the cells beside it. Like those it would add {{should}}.",
  faultOvertyped:
    "In {{cell}} is a number where the cells beside it have a sum. Like those it would be the sum of {{should}}.",
  faultCoversText:
    "The sum in {{cell}} ({{formula, formula}}) skips {{text}}: the text ‘{{content}}’ there looks like a number.",
  displayRounding:
    "{{label}}{{place}}: it shows {{reported, amount}}, and the lines as shown add up to {{computed, amount}}. This is display rounding: the cells hold decimals that are not shown, with which the sum is {{unrounded, amount}}.",
  displayRoundingHidden:
    "{{label}}{{place}}: as shown, the lines add up to {{reported, amount}}, which is what it says. The cells hold decimals that are not shown, with which the sum is {{unrounded, amount}} (display rounding).",
  unreadFormulas_one: "{{count}} formula that adds up on sheet {{sheet}}: {{cell}} ({{formula, formula}})",
  unreadFormulas_other:
    "{{count}} formulas that add up on sheet {{sheet}}, the first of them {{cell}} ({{formula, formula}})",
  unreadFormulasWhy:
    "the formula uses another sheet, a condition, a table or a name without fixed cells; the amounts themselves were checked",
  incompleteBy:
    "{{label}}{{place}} cannot be proved: {{cell}} says ‘{{text}}’, which is no amount. The other lines add up to {{computed, amount}}, it says {{reported, amount}}.",
  incomplete:
    "{{label}} cannot be proved{{place}}: it says {{reported, amount}}, and not every line has a known amount here. What is there adds up to {{computed, amount}}.",
  isAverage: "this looks like an average of the lines and not like a sum",
  isRatio: "these are ratios or averages, which are not added up",
} as const;
