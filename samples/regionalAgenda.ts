import { figures } from "./figures";
import { progressTable } from "./progressTable";
import { HEADING_FILL, type SampleCell, type SampleSheet } from "./sheetDesign";

const HEADING = { bold: true, fill: HEADING_FILL };

/**
 * What a region keeps beside its progress: results of conferences by municipality, developments by theme, and the
 * calendar of planning and control. The codes of actions and the states are made up, and the sheets say so.
 */
export function regionalAgenda(): readonly SampleSheet[] {
  return [
    ...progressTable(),
    {
      name: "Conferenties",
      columnWidths: [24, 56, 10],
      rows: [
        headings("Gemeente", "Opbrengst", "Actie"),
        ...figures("conferenties-utrecht-west-2022.csv").map(([group = "", ...others], index, all) => [
          text(all[index - 1]?.[0] === group ? "" : group),
          ...others.map(text),
        ]),
        [],
        [text("De koppeling aan acties is een voorbeeld.")],
      ],
    },
    {
      name: "Ontwikkelingen",
      columnWidths: [44, 70],
      rows: [headings("Thema", "Ontwikkeling"), ...lines("ontwikkelingen-utrecht-west-2023.csv")],
    },
    {
      name: "Kalender 2026-2027",
      columnWidths: [50, 18, 18, 12, 38],
      frozenRows: 1,
      rows: [
        headings("Moment", "Datum", "Wie", "Stand", "Bron"),
        ...lines("kalender-2026-2027.csv"),
        [],
        [text("De stand is een voorbeeld.")],
      ],
    },
  ];
}

function headings(...texts: readonly string[]): readonly SampleCell[] {
  return texts.map((value) => ({ value, look: HEADING }));
}

function lines(file: string): readonly (readonly SampleCell[])[] {
  return figures(file).map((fields) => fields.map(text));
}

function text(value: string): SampleCell {
  return { value: value === "" ? null : value, look: { wrap: true } };
}
