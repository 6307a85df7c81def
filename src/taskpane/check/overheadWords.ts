import type {
  DefinitionOf,
  NormRange,
  OverheadDefinition,
  OverheadFigure,
} from "../../budget/overhead/overhead";
import type { Language } from "../../language/language";
import { message, type Message, type MessageKey } from "../../language/messages";

/** Short names: they head a column of a narrow table. */
const DEFINITION_WORDS: Readonly<Record<OverheadDefinition, MessageKey>> = {
  "total-expenses": "pane.overheadTotalExpenses",
  "discretionary-budget": "pane.overheadDiscretionary",
  "own-programmes": "pane.overheadOwnProgrammes",
};

/** What a definition is called in the pane: their own by the name they gave it. */
export function definitionName({ definition, name = "" }: DefinitionOf, { words }: Language): string {
  if (definition !== "own") return words(DEFINITION_WORDS[definition]);
  return name === "" ? words("figures.ownName") : name;
}

export const VERDICT_WORDS: Readonly<Record<OverheadFigure["verdict"], MessageKey>> = {
  below: "pane.overheadBelow",
  within: "pane.overheadWithin",
  above: "pane.overheadAbove",
  "no-norm": "pane.overheadNoNorm",
};

/** The norm in words; undefined where none is set. */
export function normMessage(norm: NormRange | undefined): Message | undefined {
  const { least, most } = norm ?? { least: undefined, most: undefined };
  if (least !== undefined && most !== undefined) return message("pane.overheadNormRange", { least, most });
  if (least !== undefined) return message("pane.overheadNormLeast", { least });
  if (most !== undefined) return message("pane.overheadNormMost", { most });
  return undefined;
}
