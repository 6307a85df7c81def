import type { Candidate } from "./candidate";

/** Deeper than this no table is; it also ends a circle. */
const DEEPEST = 20;

/** Which lines count towards a total, directly or through other totals; "income = expenses + result" counts as well. */
export class Descent {
  private readonly addends = new Map<number, Set<number>>();

  constructor(found: readonly Candidate[]) {
    for (const candidate of found) this.add(candidate);
  }

  add({ total, terms }: Pick<Candidate, "total" | "terms">): void {
    const known = this.addends.get(total) ?? new Set<number>();
    for (const term of terms) known.add(term);
    this.addends.set(total, known);
  }

  /** Whether `line` counts towards `total`. */
  reaches(total: number, line: number, depth = 0): boolean {
    const addends = this.addends.get(total);
    if (!addends || depth > DEEPEST) return false;
    if (addends.has(line)) return true;
    for (const addend of addends) if (this.reaches(addend, line, depth + 1)) return true;
    return false;
  }

  /** Whether two lines can be counted together: neither counts towards the other. */
  areApart(one: number, other: number): boolean {
    return one !== other && !this.reaches(one, other) && !this.reaches(other, one);
  }

  /** Whether a sum would count a line twice: among its own addends, or in a sum that its total is an addend of. */
  overlaps({ total, terms }: Pick<Candidate, "total" | "terms">): boolean {
    const isTwice = terms.some((term, i) => terms.slice(i + 1).some((other) => !this.areApart(term, other)));
    if (isTwice || terms.some((term) => this.reaches(term, total))) return true;
    for (const addends of this.addends.values()) {
      if (!addends.has(total)) continue;
      for (const beside of addends)
        if (beside !== total && terms.some((term) => !this.areApart(term, beside))) return true;
    }
    return false;
  }
}
