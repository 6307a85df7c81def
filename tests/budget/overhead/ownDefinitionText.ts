import type { DefinitionPart, OverheadBase, OwnDefinition } from "../../../src/budget/overhead/ownDefinition";
import type { ProgrammeSpan } from "../../../src/budget/overhead/programmeNumbers";

/** The Dutch words for each base of a definition. */
export const BASE_WORDS: Readonly<Record<OverheadBase, string>> = {
  "total-expenses": "totale lasten",
  "total-income": "totale baten",
  "general-income": "algemene baten",
  "discretionary-budget": "vrij besteedbaar budget",
  "programme-expenses": "programmalasten",
  transfers: "afdrachten",
};

/** A definition as people write it in the sheet Peil: the inverse of reading it. */
export function ownDefinitionText({ numerator, isNet, denominator }: OwnDefinition): string {
  const above = numerator === undefined ? "overhead" : spansText(numerator);
  const below = denominator.map(
    ({ part, weight }, index) => `${weight === -1 ? "- " : index === 0 ? "" : "+ "}${partText(part)}`,
  );
  return `${above}${isNet ? " netto" : ""} / ${below.join(" ")}`;
}

function partText(part: DefinitionPart): string {
  switch (part.kind) {
    case "base":
      return BASE_WORDS[part.base];
    case "programmes":
      return `${part.side === "income" ? "baten " : ""}programma ${spansText(part.spans)}`;
    case "line":
      return `"${part.label.replaceAll('"', "")}"`;
  }
}

function spansText(spans: readonly ProgrammeSpan[]): string {
  return spans
    .map(({ first, last }) =>
      first === last ? first.toString() : `${first.toString()} t/m ${last.toString()}`,
    )
    .join(", ");
}
