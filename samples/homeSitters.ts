import { HEADING_FILL, type SampleCell, type SampleSheet } from "./sheetDesign";

const QUARTERS = ["1e kwartaal 2026", "2e kwartaal 2026", "3e kwartaal 2026", "4e kwartaal 2026"];

/**
 * A register of home sitters with the categories of the cooperation agenda 2023-2027. No document prints counts: all of
 * them are made up, and the sheet says so. The fourth quarter is still to come.
 */
export function homeSitters(): readonly SampleSheet[] {
  return [
    {
      name: "Thuiszitters 2026",
      columnWidths: [42, 16, 16, 16, 16],
      frozenRows: 1,
      merged: [],
      rows: [
        ["Thuiszitters", ...QUARTERS].map((value): SampleCell => ({
          value,
          look: { bold: true, fill: HEADING_FILL },
        })),
        line("Categorie 1: absoluut verzuim", 7, 8, 6),
        line("Categorie 2: thuiszitters", 18, 21, 15),
        line("Totaal categorie 1 en 2", 25, 29, 21),
        line("Waarvan absolute thuiszitters", 2, 3, 1),
        line("Vrijstellingen", 31, 33, 34),
        line("Bij wie de drie maanden om zijn", 12, 14, 11),
        line("Passend aanbod binnen drie maanden", 11, 12, 11),
        [{ value: "Redenen", look: { bold: true } }],
        line("Geen passend aanbod", 8, 9, 7),
        line("Wachtlijst zorg of onderwijs", 9, 11, 8),
        line("Lichamelijke of psychische klachten", 6, 6, 5),
        line("Omstandigheden thuis", 2, 3, 1),
        [],
        [{ value: "Alle aantallen zijn verzonnen." }],
      ],
    },
    {
      name: "TLV",
      columnWidths: [42, 12, 12, 12],
      frozenRows: 1,
      merged: [],
      rows: [
        ["TLV's", "2024", "2025", "2026"].map((value): SampleCell => ({
          value,
          look: { bold: true, fill: HEADING_FILL },
        })),
        line("TLV's samenwerkingsverband", 431, 442, 468),
        line("Leerlingen samenwerkingsverband", 31_050, 31_120, 31_200),
        line("TLV's landelijk", 21_900, 22_300, 22_750),
        line("Leerlingen landelijk", 1_386_000, 1_380_000, 1_375_000),
        [],
        [{ value: "Alle aantallen zijn verzonnen." }],
      ],
    },
    {
      name: "Waarborgen",
      columnWidths: [22, 60, 16, 50],
      frozenRows: 1,
      merged: [],
      rows: [
        ["Voor wie", "Waarborg", "Antwoord", "Toelichting"].map((value): SampleCell => ({
          value,
          look: { bold: true, fill: HEADING_FILL },
        })),
        [
          "Leerling",
          "De leerling heeft een plek op een school die bij hem past.",
          "deels",
          "Voor enkele leerlingen is nog geen plek gevonden.",
        ],
        ["", "De leerling krijgt de hulp die in zijn plan staat.", "ja", ""],
        ["School", "De school heeft haar ondersteuningsprofiel actueel.", "nee", ""],
        ["", "De school komt haar zorgplicht na.", "", ""],
      ].map((row) =>
        row.map((cell): SampleCell =>
          typeof cell === "string" ? { value: cell === "" ? null : cell } : cell,
        ),
      ),
    },
  ];
}

function line(label: string, ...counts: readonly number[]): readonly SampleCell[] {
  return [{ value: label }, ...counts.map((value): SampleCell => ({ value }))];
}
