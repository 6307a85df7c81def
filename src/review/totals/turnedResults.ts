import type { Sum } from "../../findings/sum";
import { wordOf } from "../../totals/words";
import { withWeights } from "./favourableSigns";

/**
 * Results as their sign is meant. Where baten are printed as negative numbers, lasten as positive ones, and a surplus as
 * positive, the result is what the two give together with its sign turned round. Only a result that is exactly that in
 * every column is read so: a sign that is wrong in one year stays an error.
 */
export function withTurnedResults(sums: readonly Sum[]): readonly Sum[] {
  const rows = new Map<string, Sum[]>();
  for (const sum of sums) {
    const key = JSON.stringify([sum.total.sheet, sum.total.row, sum.label]);
    rows.set(key, [...(rows.get(key) ?? []), sum]);
  }
  const turned = new Map<Sum, Sum>();
  for (const row of rows.values()) {
    if (!row.every(isResultOfOppositeSigns)) continue;
    const read = row.map((sum) => withWeights(sum, () => -1));
    if (read.some(({ verdict }) => verdict === "wrong")) continue;
    row.forEach((sum, index) => turned.set(sum, read[index] ?? sum));
  }
  return sums.map((sum) => turned.get(sum) ?? sum);
}

function isResultOfOppositeSigns({ label, terms, verdict }: Sum): boolean {
  return (
    verdict === "wrong" &&
    wordOf(label) === "result" &&
    terms.every(({ weight }) => weight === 1) &&
    terms.some(({ value }) => (value ?? 0) < 0) &&
    terms.some(({ value }) => (value ?? 0) > 0)
  );
}
