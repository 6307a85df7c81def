import { colourScores } from "../../progress/colours/colourScores";
import type { ProgressTable } from "../../progress/progress";
import type { ColourAreas, RemoveColours } from "../../workbook/edit";
import type { CheckResult } from "../state/paneState";

/** One edit a sheet: colours of ours on a sheet replace each other, so tables of one sheet go together. */
export function colourEdits(tables: readonly ProgressTable[]): readonly ColourAreas[] {
  const sheets = [...new Set(tables.map((table) => table.sheet))];
  return sheets.flatMap((sheet) => {
    const [first, ...others] = tables.filter((table) => table.sheet === sheet);
    return first ? [colourScores([first, ...others])] : [];
  });
}

/** Takes our colours off every sheet that has or may have them, also where its table is no longer recognised. */
export function removalEdits({ review, colouredSheets }: CheckResult): readonly RemoveColours[] {
  const sheets = new Set([...review.progress.map((table) => table.sheet), ...colouredSheets]);
  return [...sheets].map((sheet) => ({ kind: "remove-colours", sheet }));
}
