import type { regional as dutch } from "../nl/regional";

/** What conferences gave by municipality, and what develops in the region. */
export const regional = {
  results: "Results of conferences",
  themes: "Regional developments",
  onSheet: "{{what}} on sheet {{sheet}}",
  "text.results": "Result",
  "text.themes": "Development",
  "templateName.results": "Conferences",
  "templateWhat.results": "An empty table for results by municipality, with the action that takes them up.",
  "templateName.themes": "Developments",
  "templateWhat.themes": "An empty table for regional developments by theme.",
  actions: "Action that takes it up",
  taken: "Action {{code}} {{plan}}",
  unknownAction: "“{{text}}” names action {{code}}. That is in no progress table of this workbook.",
  cannotLink: "Codes of actions beside results and developments",
  noActions: "this workbook has no progress table with actions",
} as const satisfies Record<keyof typeof dutch, string>;
