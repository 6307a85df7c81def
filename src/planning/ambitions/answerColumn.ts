import type { Edit } from "../../workbook/edit";
import type { AmbitionTable } from "./ambitions";

/** The heading that Peil writes. */
const HEADING = "Antwoord";

/**
 * The edits that give ambitions a column for the answers to their questions, right of everything on the sheet. None
 * where there is one, or where ambitions share a row: then one cell could not hold the answer of each.
 */
export function addAnswerColumn({
  sheet,
  ambitions,
  headingRow,
  freeColumn,
}: AmbitionTable): readonly Edit[] {
  const rows = ambitions.map(({ row }) => row);
  const headings = new Set(ambitions.map(({ columns }) => columns));
  const isRowEach = new Set(rows).size === rows.length && headings.size === 1;
  if (!isRowEach || ambitions.some(({ answer }) => answer !== undefined)) return [];
  return [
    {
      kind: "set-cells",
      sheet,
      cells: [{ row: headingRow, column: freeColumn, content: { kind: "value", value: HEADING } }],
      expected: [null],
    },
  ];
}
