import type { AdmissionTable } from "../progress/admission/admission";
import { admissionFigures } from "../progress/admission/admissionFigures";

/** The two tests of every year as `check --json` prints them, in percent with two decimals. */
export function admissionLine(table: AdmissionTable): object {
  return {
    sheet: table.sheet,
    years: admissionFigures(table).map(({ year, level, growth }) => ({
      year: year.name,
      ...(level
        ? { level: { own: rounded(level.own), national: rounded(level.national), below: level.isBelow } }
        : {}),
      ...(growth
        ? {
            growth: {
              basis: growth.basis,
              own: rounded(growth.own),
              national: rounded(growth.national),
              within: growth.isWithin,
            },
          }
        : {}),
    })),
  };
}

function rounded(percentage: number): number {
  return Math.round(percentage * 100) / 100;
}
