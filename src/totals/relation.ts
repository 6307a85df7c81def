/**
 * One line is the weighted sum of others. With `axis` "rows" the lines are rows, and the relation holds in the
 * columns `across`; with "columns" the other way round. Lines and places count from 1, as in the sheet.
 */
export interface Relation {
  readonly sheet: string;
  readonly axis: "rows" | "columns";
  readonly total: number;
  readonly terms: readonly RelationTerm[];
  readonly across: readonly number[];
  /** What carries it: that the numbers add up, that a formula says so, that layout and labels say so, or the user. */
  readonly evidence: "values" | "formulas" | "structure" | "decision";
}

export interface RelationTerm {
  readonly line: number;
  readonly weight: 1 | -1;
}
