/** How many complaints and objections came in during a year; undefined where the table does not count them. */
export interface ComplaintCount {
  readonly year: number;
  readonly complaints: number | undefined;
  readonly objections: number | undefined;
  /** Where a table counts them together. */
  readonly together: number | undefined;
}

/** A table of complaints, as it was recognised in a sheet. Rows from 1. */
export interface ComplaintTable {
  readonly sheet: string;
  readonly headingRow: number;
  readonly lastRow: number;
  /** counts: numbers by year. list: a row for each complaint, with its day. */
  readonly kind: "counts" | "list";
  /** The years that are whole: of a year with a cell that is empty or no number, nothing is known. */
  readonly years: readonly ComplaintCount[];
}

/** What a label counts: "Aantal klachten", "Bezwaren", "Klachten en bezwaren"; undefined where it is neither. */
export function countedBy(label: string): Exclude<keyof ComplaintCount, "year"> | undefined {
  const found = LABEL.exec(label.replaceAll(/\s+/g, " ").trim());
  if (!found) return undefined;
  const hasComplaints = /klacht/i.test(label);
  const hasObjections = /bezwa/i.test(label);
  return hasComplaints && hasObjections ? "together" : hasComplaints ? "complaints" : "objections";
}

const THING = "(?:klacht(?:en)?|bezwa(?:ar|ren)(?:schriften)?)";
const LABEL = new RegExp(
  `^(?:aantal(?:len)? )?(?:ontvangen |ingediende |ingekomen )?${THING}(?: ?(?:en|\\/|&) ?${THING})?$`,
  "i",
);
