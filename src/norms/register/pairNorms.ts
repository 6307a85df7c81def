import { withCountedThing } from "../notation/countedThing";
import type { NormClause } from "../notation/norm";
import { readNorms } from "../notation/readNorms";
import type { NormEntry } from "./register";

export type NormPair = Pick<NormEntry, "indicator" | "clause" | "isPairingCertain">;

/**
 * Which norm of a cell belongs to which indicator of its row. As many norms as indicators are paired in order; where
 * their numbers differ, they are paired as far as they go and the pairing is called uncertain.
 *
 * @param normText the cell as it stands, with its line breaks.
 */
export function pairNorms(indicators: readonly string[], normText: string): readonly NormPair[] {
  const byLine = pairByLine(indicators, normText);
  if (byLine) return byLine;
  const reading = readNorms(normText);
  if (reading.kind === "unreadable") {
    return atLeastOne(indicators).map((indicator, index) => ({
      indicator,
      clause: index === 0 ? { unreadableAt: reading.at } : undefined,
      isPairingCertain: indicators.length < 2,
    }));
  }
  const [first] = reading.clauses;
  const isNothing = reading.clauses.length === 1 && first?.text === "";
  if (isNothing) return atLeastOne(indicators).map((indicator) => pair(indicator, first, true));
  const count = Math.max(indicators.length, reading.clauses.length);
  const isCertain = indicators.length === reading.clauses.length || count === 1;
  return Array.from({ length: count }, (_, index) => {
    const indicator = indicators[index] ?? (indicators.length === 1 ? (indicators[0] ?? "") : "");
    return pair(indicator, reading.clauses[index], isCertain);
  });
}

/** A cell with a line for each indicator: an empty line is an indicator without a norm. */
function pairByLine(indicators: readonly string[], normText: string): readonly NormPair[] | undefined {
  const lines = normText.split(/\r\n|\r|\n/);
  if (indicators.length < 2 || lines.length !== indicators.length) return undefined;
  const readings = lines.map(readNorms);
  if (readings.some((reading) => reading.kind === "norms" && reading.clauses.length !== 1)) return undefined;
  const offsets = lines.map((_, index) =>
    lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0),
  );
  return readings.map((reading, index) => {
    const indicator = indicators[index] ?? "";
    return reading.kind === "norms"
      ? pair(indicator, reading.clauses[0], true)
      : { indicator, clause: { unreadableAt: (offsets[index] ?? 0) + reading.at }, isPairingCertain: true };
  });
}

function pair(indicator: string, clause: NormClause | undefined, isPairingCertain: boolean): NormPair {
  return { indicator, clause: clause && withCountedThing(clause, indicator), isPairingCertain };
}

function atLeastOne(indicators: readonly string[]): readonly string[] {
  return indicators.length === 0 ? [""] : indicators;
}
