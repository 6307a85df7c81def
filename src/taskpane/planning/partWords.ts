import type { MessageKey } from "../../language/messages";
import type { YearPart } from "../../planning/ambitions/timeline";

/** What an ambition asks in a year, in a word. */
export const PART_WORDS: Readonly<Record<Exclude<YearPart, "nothing">, MessageKey>> = {
  doing: "planning.doing",
  know: "planning.know",
  both: "planning.doingAndKnow",
};
