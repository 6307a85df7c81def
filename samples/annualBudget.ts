import { figures, printedAmount } from "./figures";
import { amountLook, labelLook, lineKind } from "./printedLine";
import { HEADING_FILL, type SampleCell, type SampleSheet } from "./sheetDesign";

/** The begroting of one year with its chapter tables and a sheet with settings, as the support plan prints them. */
export function annualBudget(): readonly SampleSheet[] {
  const budget = figures("begroting-sterk-vo-2021.csv").map(([kind = "", label = "", amount = ""]) =>
    printedLine(kind, label, amount),
  );
  const heading = { bold: true, fill: HEADING_FILL };
  return [
    {
      name: "Begroting 2021",
      columnWidths: [52, 18],
      frozenRows: 1,
      rows: [
        [
          { value: null, look: heading },
          { value: "Begroting 2021", look: heading },
        ],
        ...budget,
      ],
    },
    ...["2.8", "4.6", "5.9"].map(chapter),
    settings(),
  ];
}

function chapter(name: string): SampleSheet {
  const lines = figures("hoofdstukken-sterk-vo-2021.csv").filter(([paragraph]) => paragraph === name);
  const rows = lines.map(([, kind = "", label = "", amount = ""]) => printedLine(kind, label, amount));
  return { name, columnWidths: [58, 18], rows };
}

function printedLine(kind: string, label: string, amount: string): readonly SampleCell[] {
  const line = lineKind(kind);
  return [
    { value: label, look: labelLook(line) },
    { value: printedAmount(amount), look: amountLook(line) },
  ];
}

function settings(): SampleSheet {
  const rows = [
    [
      "Doorbetaling aan scholen",
      "1, 2",
      "Nummers van de programma's die rechtstreeks naar de scholen gaan. Geen opschrift zegt dit.",
    ],
    ["Norm overhead", "5 - 10 %", "Bandbreedte voor de kosten van de organisatie."],
  ];
  return {
    name: "Peil",
    columnWidths: [28, 14, 80],
    frozenRows: 1,
    rows: [
      ["Instelling", "Waarde", "Toelichting"].map((value) => ({
        value,
        look: { bold: true, fill: HEADING_FILL },
      })),
      ...rows.map((cells) => cells.map((value) => ({ value }))),
    ],
  };
}
