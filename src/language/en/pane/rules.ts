import type { rules as dutch } from "../../nl/pane/rules";

export const rules = {
  rulesTitle: "House rules",
  rulesNone: "There are no house rules yet.",
  ruleNew: "New rule",
  ruleHelp:
    "For example: Resultaat >= 0, or Programma 13 = baten programma 13, or Programma 3 / 1000 between 125 and 135 in 2025.",
  ruleStops: "We can read this up to character {{at}}. Expected there: {{expected}}.",
  ruleNowhere: "This rule cannot be checked in any period yet.",
  ruleHolds_one: "Holds in {{holds}} of {{count}} period.",
  ruleHolds_other: "Holds in {{holds}} of {{count}} periods.",
  ruleSuggestions: "Proposed by this budget:",
  ruleSave: "Write rule in sheet Peil",
  ruleSaved: "The rule is in the sheet Peil.",
  ruleRemove: "Remove",
  ruleRemoveOf: "Remove the rule {{rule}}",
  ruleRemoved: "The rule is gone from the sheet Peil.",
} as const satisfies Record<keyof typeof dutch, string>;
