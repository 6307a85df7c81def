import { CSV_SEPARATORS, type CsvSeparator } from "./csvNotation";
import { csvRecords } from "./csvRecords";

/** Records that are looked at: enough to see the shape, few enough to try every separator. */
const SAMPLE_RECORDS = 200;
/** Signs that are looked at, so that one endless quoted field costs no more. */
const SAMPLE_SIGNS = 200_000;

/** Excel's own way to say it: a first line with nothing but "sep=;". */
const DECLARATION = /^sep=([;,\t|])\r?\n/i;

/** The text after Excel's "sep=" line and the separator that the line names. */
export function declaredSeparator(text: string): {
  readonly rest: string;
  readonly separator: CsvSeparator | undefined;
} {
  const found = DECLARATION.exec(text);
  if (!found) return { rest: text, separator: undefined };
  return { rest: text.slice(found[0].length), separator: CSV_SEPARATORS.find((sign) => sign === found[1]) };
}

/**
 * The separator that splits the records most evenly: the largest share of records with the commonest number of fields.
 * A semicolon goes before a comma, which in Dutch text stands in the amounts. Undefined where nothing splits anything.
 */
export function findSeparator(text: string): CsvSeparator | undefined {
  const sample = text.slice(0, SAMPLE_SIGNS);
  let best: { readonly sign: CsvSeparator; readonly evenness: number } | undefined;
  for (const sign of [";", "\t", "|", ","] as const) {
    const evenness = evennessOf(csvRecords(sample, sign, { records: SAMPLE_RECORDS }));
    if (evenness > (best?.evenness ?? 0)) best = { sign, evenness };
  }
  return best?.sign;
}

/** Share of the records that have the commonest number of fields among those with more than one. */
function evennessOf(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  let filled = 0;
  for (const { length } of records) {
    if (length > 0) filled++;
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return filled === 0 ? 0 : Math.max(0, ...counts.values()) / filled;
}
