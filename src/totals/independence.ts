import type { Candidate } from "./candidate";
import { equalLines } from "./equalLines";
import type { LineTable } from "./lineTable";

/** A small prime: all that is asked is whether one equation follows from others, and products stay whole. */
const PRIME = 32_749;

type Equation = Map<number, number>;

/**
 * Keeps the equations that are known of a table's lines and tells whether another says anything new. Where total = a + b
 * and b = c + d are known, total = a + c + d is true and says nothing.
 */
export class KnownEquations {
  private readonly rows = new Map<number, Equation>();

  /** Adds "total = sum of terms"; false where it follows from what was there. */
  add({ total, terms, signs }: Pick<Candidate, "total" | "terms" | "signs">): boolean {
    const equation: Equation = new Map([[total, PRIME - 1]]);
    terms.forEach((term, i) => {
      equation.set(term, ((equation.get(term) ?? 0) + (signs?.[i] === -1 ? PRIME - 1 : 1)) % PRIME);
    });
    return this.addEquation(equation);
  }

  /** Adds "these two lines are equal". */
  addEqual(one: number, other: number): void {
    this.addEquation(new Map([[one, 1], [other, PRIME - 1]])); // prettier-ignore
  }

  private addEquation(equation: Equation): boolean {
    for (let pivot = leading(equation); pivot !== undefined; pivot = leading(equation)) {
      const row = this.rows.get(pivot);
      if (!row) {
        const inverse = power(equation.get(pivot) ?? 1, PRIME - 2);
        for (const [line, factor] of equation) equation.set(line, (factor * inverse) % PRIME);
        this.rows.set(pivot, equation);
        return true;
      }
      const factor = equation.get(pivot) ?? 0;
      for (const [line, value] of row) {
        const left = ((equation.get(line) ?? 0) + (PRIME - factor) * value) % PRIME;
        if (left === 0) equation.delete(line);
        else equation.set(line, left);
      }
    }
    return false;
  }
}

function leading(equation: Equation): number | undefined {
  let least: number | undefined;
  for (const line of equation.keys()) if (least === undefined || line < least) least = line;
  return least;
}

function power(base: number, exponent: number): number {
  let result = 1;
  let square = base % PRIME;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}

/** All that is known of a table when its sums are found: those that hold, and which lines repeat each other. */
export function equationsOf(table: LineTable, found: readonly Candidate[]): KnownEquations {
  const known = new KnownEquations();
  for (const [first = 0, ...others] of equalLines(table))
    for (const line of others) known.addEqual(first, line);
  for (const candidate of found) if (candidate.evidence === "values") known.add(candidate);
  return known;
}
