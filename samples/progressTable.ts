import { figures } from "./figures";
import { HEADING_FILL, type SampleCell, type SampleSheet } from "./sheetDesign";

const HEADING = { bold: true, fill: HEADING_FILL, centred: true };
const TEXTS = 5;

/**
 * The monitoring table of the cooperation agenda with its two header rows. The agenda leaves the scores open; the ones
 * here are made up, and the sheet says so.
 */
export function progressTable(): readonly SampleSheet[] {
  const actions = figures("voortgang-utrecht-west-2023-2027.csv").map((fields) =>
    fields.map((field, column): SampleCell => {
      if (column >= TEXTS) return { value: field === "" ? null : Number(field), look: { centred: true } };
      return { value: field, look: column === 0 ? { bold: true } : { wrap: true } };
    }),
  );
  const legend = figures("voortgang-schaal.csv").map(([score = "", meaning = ""]) =>
    note(`${score} = ${meaning}`),
  );
  return [
    {
      name: "Voortgang",
      columnWidths: [6, 44, 46, 44, 44, 9, 9, 9, 11],
      frozenRows: 2,
      merged: ["B1:E1", "F1:H1"],
      rows: [
        headings("", "Plan-do-check-act", "", "", "", "Voortgang", "", "", "Evaluatie"),
        headings("", "plan", "do", "check", "act", "Aug 24", "Aug 25", "Aug 26", "Aug 27"),
        ...actions,
        [],
        note("Scores zijn een voorbeeld. Elke score vergelijkt met het jaar ervoor."),
        [],
        ...legend,
      ],
    },
  ];
}

function headings(...texts: readonly string[]): readonly SampleCell[] {
  return texts.map((text) => ({ value: text === "" ? null : text, look: HEADING }));
}

/** A line beneath the table, beside the column of codes. */
function note(text: string): readonly SampleCell[] {
  return [{ value: null }, { value: text }];
}
