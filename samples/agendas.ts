import { figures } from "./figures";
import { HEADING_FILL, type SampleCell, type SampleSheet } from "./sheetDesign";

const HEADING = { bold: true, fill: HEADING_FILL };
const HEADINGS = ["Hoofdstuk", "Ambitie", "Voornemen", "Activiteit", "Wanneer", "Wie"];
/** Columns whose cells cover all rows that say the same. */
const FRAME = 3;

/** Part of two agendas of activities that follow each other, with their cells merged as the documents print them. */
export function agendas(): readonly SampleSheet[] {
  return ["2022-2023", "2023-2024"].map((year) => agenda(`Agenda ${year}`, `agenda-sterk-vo-${year}.csv`));
}

function agenda(name: string, file: string): SampleSheet {
  const lines = figures(file);
  const merged: string[] = [];
  const rows = lines.map((fields, index): readonly SampleCell[] =>
    fields.map((field, column) => {
      const isRepeated = column < FRAME && isSameFrame(lines[index - 1], fields, column);
      if (column < FRAME && !isRepeated) {
        const length = lines.slice(index).findIndex((other) => !isSameFrame(other, fields, column));
        const count = length < 0 ? lines.length - index : length;
        if (count > 1) merged.push(downward(column, index + 2, count));
      }
      return { value: isRepeated || field === "" ? null : field, look: { wrap: true } };
    }),
  );
  const heading = HEADINGS.map((value) => ({ value, look: HEADING }));
  return { name, columnWidths: [24, 30, 34, 52, 26, 44], frozenRows: 1, merged, rows: [heading, ...rows] };
}

/** Whether two lines say the same up to and with a column. */
function isSameFrame(one: readonly string[] | undefined, other: readonly string[], column: number): boolean {
  return one?.slice(0, column + 1).join("\n") === other.slice(0, column + 1).join("\n");
}

function downward(column: number, row: number, count: number): string {
  const letter = String.fromCharCode(65 + column);
  return `${letter}${row.toString()}:${letter}${(row + count - 1).toString()}`;
}
