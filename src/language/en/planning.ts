import type { planning as dutch } from "../nl/planning";

export const planning = {
  tab: "Plans",
  needCheck: "Check the workbook first. Then the norms and plans are shown here.",
  norms: "Norms on sheet {{sheet}}",
  normsMet: "{{met}} of {{asked}} met; {{open}} not filled in or assessed yet.",
  normsAll: "All {{count}} norms of this table",
  normsMissed: "Not met or partly met",
  norm: "Norm",
  standing: "Standing",
  computed: "Peil computes this itself:",
} as const satisfies Record<keyof typeof dutch, string>;
