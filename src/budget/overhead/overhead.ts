import type { Cents } from "../../amounts/cents";
import { message, type Message } from "../../language/messages";
import type { FigureTerm } from "../budget";

/**
 * What overhead is measured against. total-expenses: totale lasten. discretionary-budget: baten minus verplichte
 * afdrachten, the definition of the sector study of 2018. own-programmes: lasten minus afdrachten minus what is
 * passed through to schools.
 */
export const OVERHEAD_DEFINITIONS = ["total-expenses", "discretionary-budget", "own-programmes"] as const;
export type OverheadDefinition = (typeof OVERHEAD_DEFINITIONS)[number];

/** Both ends belong to the range; in percent. An open end is undefined. */
export interface NormRange {
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** One overhead percentage with everything it was made of. */
export interface OverheadFigure {
  readonly sheet: string;
  readonly period: string;
  /** One of the standard definitions, or "own" for one that people wrote themselves. */
  readonly definition: OverheadDefinition | "own";
  /** What people call their own definition; "" where they gave it no name, absent with a standard one. */
  readonly name?: string;
  readonly numerator: Cents;
  readonly numeratorTerms: readonly FigureTerm[];
  readonly denominator: Cents;
  /** What the denominator is made of; lines with weight -1 are those left out of it. */
  readonly denominatorTerms: readonly FigureTerm[];
  /** Rounded to two digits after the decimal sign, or to as many as it takes to tell it from the ends of the norm. */
  readonly percentage: number;
  readonly norm: NormRange | undefined;
  readonly verdict: "below" | "within" | "above" | "no-norm";
}

/** Which definition a figure follows: a standard one, or one of their own by its name. */
export type DefinitionOf = Pick<OverheadFigure, "definition" | "name">;

/** Whether two figures follow the same definition. */
export function isSameDefinition(one: DefinitionOf, other: DefinitionOf): boolean {
  return one.definition === other.definition && (one.name ?? "") === (other.name ?? "");
}

/** The definitions that figures follow: the standard ones in their fixed order, then their own as they were written. */
export function definitionsOf(figures: readonly OverheadFigure[]): readonly DefinitionOf[] {
  const standard = OVERHEAD_DEFINITIONS.filter((definition) =>
    figures.some((figure) => figure.definition === definition),
  ).map((definition): DefinitionOf => ({ definition }));
  const own = new Set(figures.flatMap(({ definition, name = "" }) => (definition === "own" ? [name] : [])));
  return [...standard, ...[...own].map((name): DefinitionOf => ({ definition: "own", name }))];
}

/** What a definition divides by, in a few words: "van totale lasten", or the name of their own definition. */
export function definitionMessage({ definition, name = "" }: DefinitionOf): Message {
  if (definition !== "own") return message(`budget.definition.${definition}`);
  return name === "" ? message("figures.ownDefinitionUnnamed") : message("figures.ownDefinition", { name });
}
