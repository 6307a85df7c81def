import type { AddSheet } from "../../workbook/edit";
import type { RegionalKind } from "./regional";

const HEADINGS: Readonly<Record<RegionalKind, readonly string[]>> = {
  results: ["Gemeente", "Opbrengst", "Actie"],
  themes: ["Thema", "Ontwikkeling", "Actie"],
};

/** An empty table of conference results or regional themes, with the headings that Peil recognises. */
export function regionalTemplate(name: string, kind: RegionalKind): readonly [AddSheet] {
  return [
    {
      kind: "add-sheet",
      name,
      rows: [HEADINGS[kind]],
      boldRows: [1],
      widths: kind === "results" ? [24, 60, 12] : [44, 70, 12],
      frozenRows: 1,
    },
  ];
}
