import { AMOUNT, HEADING_FILL, type CellLook } from "./sheetDesign";

/** What a printed line of a budget is: the column `soort` of the figures. */
export type LineKind = "kop" | "tussenkop" | "post" | "subtotaal" | "totaal" | "resultaat";

const LOOKS: Readonly<Record<LineKind, CellLook>> = {
  kop: { bold: true, fill: HEADING_FILL },
  tussenkop: { bold: true },
  post: {},
  subtotaal: { bold: true, lineAbove: true },
  totaal: { bold: true, lineAbove: true, fill: HEADING_FILL },
  resultaat: { bold: true, lineAbove: true, fill: HEADING_FILL },
};

/** Reads the column `soort`. Throws for a word that is none: then the figures are wrong. */
export function lineKind(text: string): LineKind {
  if (Object.hasOwn(LOOKS, text)) return text as LineKind;
  throw new Error(`"${text}" is no kind of line.`);
}

/** The look of a line's label. */
export function labelLook(kind: LineKind): CellLook {
  return kind === "post" ? { indent: 1 } : LOOKS[kind];
}

/** The look of a line's amounts. */
export function amountLook(kind: LineKind): CellLook {
  return { ...LOOKS[kind], format: AMOUNT };
}
