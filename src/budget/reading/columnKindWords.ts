import { COLUMN_KINDS, type ColumnKind } from "./columnKind";

/** How the sheet Peil names the kinds of columns: as Peil writes them, and what is read as well. */
export const COLUMN_KIND_WORDS: Readonly<
  Record<ColumnKind, readonly [written: string, ...alsoRead: string[]]>
> = {
  budget: ["begroting", "budget"],
  "budget-to-date": ["begroting t/m", "budget to date"],
  realised: ["realisatie", "realised"],
  forecast: ["prognose", "forecast"],
  difference: ["verschil", "difference"],
  total: ["optelling", "total"],
  part: ["deel", "part"],
  "no-amount": ["geen bedrag", "no amount"],
};

/** The kind of column that words of the sheet Peil name; undefined where they name none. */
export function columnKindOf(words: string): ColumnKind | undefined {
  const wanted = words.trim().toLowerCase();
  return COLUMN_KINDS.find((kind) => COLUMN_KIND_WORDS[kind].includes(wanted));
}
