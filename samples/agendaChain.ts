import { figures } from "./figures";
import { HEADING_FILL, type SampleCell, type SampleSheet } from "./sheetDesign";

/**
 * The agendas of the regional table that followed each other, with the terms and the interim evaluation that the first
 * chapter of the last one names, and the evaluation that its monitoring table plans. How the first two were evaluated is
 * not in the document, so their cells are empty: Peil asks for it.
 */
export function agendaChain(): readonly SampleSheet[] {
  const agendas = figures("agendas-utrecht-west.csv").map((fields) =>
    fields.map((value): SampleCell => ({ value: value === "" ? null : value })),
  );
  return [
    {
      name: "Agenda's",
      columnWidths: [34, 14, 18, 14],
      frozenRows: 1,
      rows: [
        ["Agenda", "Looptijd", "Tussenevaluatie", "Evaluatie"].map((value): SampleCell => ({
          value,
          look: { bold: true, fill: HEADING_FILL },
        })),
        ...agendas,
        [],
        [{ value: "Waar niets staat, noemt de agenda van 2023-2027 geen evaluatie." }],
      ],
    },
  ];
}
