import type { OverheadFigure } from "../../budget/overhead/overhead";
import { attainmentOf, type NormStatus } from "../../norms/register/attainment";
import type { NormEntry, NormRegister } from "../../norms/register/register";

/** A norm whose realised value Peil computes itself from the budget in the same workbook. */
export interface ComputedNorm {
  readonly entry: NormEntry;
  /** What was computed, with its numerator, denominator and definition. */
  readonly figure: OverheadFigure;
  readonly status: NormStatus;
}

const OVERHEAD = /\boverhead/i;

/**
 * Norms about overhead that have no realised value yet, beside the overhead of the budget by every definition: the
 * verdict may differ between definitions, so none of them is filled in unasked.
 */
export function computedNorms(
  registers: readonly NormRegister[],
  figures: readonly OverheadFigure[],
): readonly ComputedNorm[] {
  return registers.flatMap(({ entries, periods }) =>
    entries.flatMap((entry) => {
      const norm = entry.clause && "norm" in entry.clause ? entry.clause.norm : undefined;
      const isOpen = entry.realised.every(({ kind }) => kind === "blank");
      if (!norm || !("unit" in norm) || norm.unit !== "percent") return [];
      if (!isOpen || !OVERHEAD.test(entry.indicator)) return [];
      return ofTheseYears(figures, periods).map((figure) => ({
        entry,
        figure,
        status: attainmentOf(norm, { kind: "percent", value: figure.percentage }).status,
      }));
    }),
  );
}

/** Figures of the years that the register's headings name; all of them where the headings name none. */
function ofTheseYears(
  figures: readonly OverheadFigure[],
  periods: NormRegister["periods"],
): readonly OverheadFigure[] {
  const years = periods.flatMap(({ name }) => name.match(/\b20\d\d\b/g) ?? []);
  return years.length === 0 ? figures : figures.filter(({ period }) => years.includes(period));
}
