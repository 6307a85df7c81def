import type { IndicativeLine } from "../../budget/rules/indicative";
import type { Language } from "../../language/language";
import { periodRange } from "./periodRange";

/** What stands under the name of a line: "indicatief 2021 – 2024". */
export function indicativeMark({ periods }: IndicativeLine, { words }: Language): string {
  return words("programmes.indicativeMark", { periods: periodRange(periods.map(({ name }) => name)) });
}

/** The line, the periods in which its amounts are indicative, and why. */
export function indicativeSentence(line: IndicativeLine, { words }: Language): string {
  const { label, programme, periods, explanation } = line;
  const values = {
    line: programme === undefined ? label : words("report.programmeNamed", { programme, label }),
    periods: periodRange(periods.map(({ name }) => name)),
    explanation,
  };
  return words(explanation === "" ? "programmes.indicativeLine" : "programmes.indicativeLineWhy", values);
}
