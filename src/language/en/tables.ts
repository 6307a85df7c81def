import type { tables as dutch } from "../nl/tables";

export const tables = {
  partExceeds:
    "{{part}}{{place}}: the cell says {{value, amount}}, which is more than {{label}} ({{reported, amount}}) of which it is a part.",
  partsExceed:
    "{{label}}{{place}}: the lines that say ‘of which’ add up to {{computed, amount}}, which is more than the line itself ({{reported, amount}}).",
  partsIncomplete:
    "{{label}}{{place}}: the cell says {{reported, amount}}, and the lines that say ‘of which’ add up to {{computed, amount}}. In the other columns they make up the whole line. Difference {{difference, amount}}.",
} as const satisfies Record<keyof typeof dutch, string>;
