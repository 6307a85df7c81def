/** Tables as people lay them out: lines that are part of another, percentages beside amounts, sides beside each other. */
export const tables = {
  partExceeds:
    "{{part}}{{place}}: er staat {{value, amount}}, en dat is meer dan {{label}} ({{reported, amount}}) waarvan het een deel is.",
  partsExceed:
    "{{label}}{{place}}: de regels met ‘waarvan’ tellen op tot {{computed, amount}}, en dat is meer dan de regel zelf ({{reported, amount}}).",
  partsIncomplete:
    "{{label}}{{place}}: er staat {{reported, amount}}, en de regels met ‘waarvan’ tellen op tot {{computed, amount}}. In de andere kolommen zijn ze samen de hele regel. Verschil {{difference, amount}}.",
} as const;
