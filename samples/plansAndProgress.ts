import { figures } from "./figures";
import { progressTable } from "./progressTable";
import { HEADING_FILL, type SampleCell, type SampleSheet } from "./sheetDesign";

const HEADING = { bold: true, fill: HEADING_FILL };

/**
 * An agenda with its plans, a table for each letter as in the third chapter, and the monitoring table of the fifth that
 * sums them up. The longer texts are shortened; where the two chapters differ, these differ in the same way.
 */
export function plansAndProgress(): readonly SampleSheet[] {
  const actions = figures("plannen-utrecht-west-2023-2027.csv");
  const letters = [...new Set(actions.map(([code = ""]) => code.slice(0, 1)))];
  const rows = letters.flatMap((letter): readonly (readonly SampleCell[])[] => [
    [{ value: `Onderdeel ${letter}`, look: { bold: true } }],
    ["", "plan", "do", "check", "act"].map((text) => ({ value: text === "" ? null : text, look: HEADING })),
    ...actions
      .filter(([code = ""]) => code.startsWith(letter))
      .map((fields) =>
        fields.map((value, column): SampleCell => ({
          value,
          look: column === 0 ? { bold: true } : { wrap: true },
        })),
      ),
    [],
  ]);
  return [
    { name: "Hoofdstuk 3", columnWidths: [14, 44, 46, 44, 44], rows },
    ...progressTable().map((sheet) => ({ ...sheet, name: "Hoofdstuk 5" })),
  ];
}
