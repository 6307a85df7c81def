import type { AddSheet } from "../../workbook/edit";

/** An empty register of norms for a year: its headings are those that Peil recognises, whatever the language of the pane. */
export function registerTemplate(name: string, year: number): readonly [AddSheet] {
  const text = year.toString();
  return [
    {
      kind: "add-sheet",
      name,
      rows: [["Thema", `Afspraken ${text}`, "Indicator", "Norm", `Realisatie ${text}`, "Toelichting"]],
      boldRows: [1],
      widths: [28, 40, 40, 24, 18, 30],
      frozenRows: 1,
    },
  ];
}
