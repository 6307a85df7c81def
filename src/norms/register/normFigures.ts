import { attainmentOf, type Attainment } from "./attainment";
import type { NormEntry, NormRegister, RealisedColumn } from "./register";

/** A norm with how it stands: in the last period that anything was filled in for it. */
export interface NormFigure extends Attainment {
  readonly entry: NormEntry;
  /** The period of the realised value; undefined where none is filled in. */
  readonly period: RealisedColumn | undefined;
  /** What was filled in for that period. */
  readonly realised: NormEntry["realised"][number] | undefined;
}

/** How every norm of a register stands, in the order of its rows. */
export function normFigures(register: NormRegister): readonly NormFigure[] {
  return register.entries.map((entry) => {
    const index = entry.realised.findLastIndex(({ kind }) => kind !== "blank");
    const realised = entry.realised[index];
    const norm = entry.clause && "norm" in entry.clause ? entry.clause.norm : undefined;
    const attainment: Attainment = norm
      ? attainmentOf(norm, realised ?? { kind: "blank" })
      : { status: "not-asked", attainment: undefined };
    return { entry, period: register.periods[index], realised, ...attainment };
  });
}
