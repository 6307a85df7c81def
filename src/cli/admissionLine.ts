import type { AdmissionTable } from "../progress/admission/admission";
import { admissionFigures } from "../progress/admission/admissionFigures";
import { apart } from "../progress/admission/testMessages";

/** The two tests of every year as `check --json` prints them, in percent with two decimals or more. */
export function admissionLine(table: AdmissionTable): object {
  return {
    sheet: table.sheet,
    years: admissionFigures(table).map(({ year, level, growth }) => ({
      year: year.name,
      ...(level ? { level: { ...told(level), below: level.isBelow } } : {}),
      ...(growth
        ? {
            growth: {
              basis: growth.basis,
              ...told(growth),
              within: growth.isWithin,
            },
          }
        : {}),
    })),
  };
}

/** Both shares with as many digits as it takes to tell them apart: 3.5 is not below 3.5. */
function told(test: { readonly own: number; readonly national: number }): object {
  const [own, national] = apart(test.own, test.national);
  return { own, national };
}
