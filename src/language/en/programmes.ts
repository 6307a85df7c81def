import type { programmes as dutch } from "../nl/programmes";

export const programmes = {
  sizeLine: "Size class for liquidity, {{periods}}: {{size}}.",
  sizeLineIn: "Size class for liquidity, sheet {{sheet}}, {{periods}}: {{size}}.",
  "size.small": "small",
  "size.medium": "medium",
  "size.large": "large",
  "size.largest": "largest",
  sizeNamed: "{{name}} ({{range}})",
  sizeBelow: "total income below {{below}}",
  sizeBetween: "total income from {{from}} to {{below}}",
  sizeFrom: "total income from {{from}}",
  indicativeOf: "Indicative: {{line}}",
  indicativeTitle: "Indicative amounts",
  indicativeMark: "indicative {{periods}}",
  indicativeLine: "{{line}}: {{periods}} is indicative.",
  indicativeLineWhy: "{{line}}: {{periods}} is indicative. {{explanation}}",
  part: "Programmes and calculations",
  partNone: "No programme has income of its own, and the sheet Peil holds no calculation.",
} as const satisfies Record<keyof typeof dutch, string>;
