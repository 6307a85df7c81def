import { figures, printedAmount } from "./figures";
import { amountLook, labelLook, lineKind } from "./printedLine";
import { HEADING_FILL, type SampleSheet } from "./sheetDesign";

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];

/**
 * The meerjarenbegroting as its appendix prints it, with its misprint: the amount of programme 4 in 2019 has a group of
 * four digits, so it stays a text.
 */
export function multiYearBudget(): readonly SampleSheet[] {
  const heading = { bold: true, fill: HEADING_FILL };
  const lines = figures("meerjarenbegroting-utrecht-po-2019-2024.csv").map(
    ([kind = "", programme = "", label = "", ...amounts]) => {
      const line = lineKind(kind);
      const look = labelLook(line);
      return [
        { value: programme === "" ? null : programme, look: line === "post" ? {} : look },
        { value: label, look: line === "post" ? { wrap: true } : look },
        ...amounts.map((amount) => ({ value: printedAmount(amount), look: amountLook(line) })),
      ];
    },
  );
  return [
    {
      name: "Meerjarenbegroting",
      columnWidths: [16, 48, ...YEARS.map(() => 14)],
      frozenRows: 1,
      rows: [
        [
          ...["Programma", "Omschrijving"].map((value) => ({ value, look: heading })),
          ...YEARS.map((value) => ({ value, look: { ...heading, centred: true } })),
        ],
        ...lines,
      ],
    },
  ];
}
