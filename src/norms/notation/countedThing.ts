import type { NormClause } from "./norm";

const SUBJECT = /^aantal(?:len)?\s+([\p{L}-]+)/iu;

/**
 * The clause with what its indicator counts: "< 5" beside "Aantallen klachten en bezwaren" is about klachten. A norm
 * that says what is 100 % counts what was realised, and keeps its own unit.
 */
export function withCountedThing(clause: NormClause, indicator: string): NormClause {
  const { norm, saysFull } = clause;
  if (saysFull || !("unit" in norm) || norm.unit !== "count") return clause;
  const thing = SUBJECT.exec(indicator.trim())?.[1]?.toLowerCase();
  return thing === undefined ? clause : { ...clause, norm: { ...norm, unit: thing } };
}
