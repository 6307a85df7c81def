import type { CellAddress } from "../../workbook/address";

/**
 * What a register counts in each quarter. Category 1 is "absoluut verzuim": of school age and enrolled nowhere. Category
 * 2 is "thuiszitters": more than four weeks absent for more than half of the time. Source: Samenwerkingsagenda passend
 * onderwijs 2023-2027, action F4.
 */
export const REGISTER_PARTS = [
  "category1",
  "category2",
  "total",
  "absolute",
  "exemptions",
  "offered",
  "due",
  "reasonsTotal",
] as const;
export type RegisterPart = (typeof REGISTER_PARTS)[number];

/** A cell of the register: a whole number of pupils, nothing, a count that was masked before ("<5"), or no count. */
export type Count =
  | { readonly kind: "count"; readonly value: number }
  | { readonly kind: "blank" }
  | { readonly kind: "masked" }
  | { readonly kind: "unreadable" };

/** A count with its place. */
export interface PlacedCount {
  readonly cell: CellAddress;
  readonly count: Count;
}

/** One quarter; a part that the table does not have is not in the map. */
export interface RegisterQuarter {
  readonly name: string;
  readonly parts: ReadonlyMap<RegisterPart, PlacedCount>;
  /** One count a reason, in the order of the register's reasons. */
  readonly reasons: readonly PlacedCount[];
}

/** A register of home sitters a quarter, as it was recognised. Rows from 1. */
export interface HomeSitterRegister {
  readonly sheet: string;
  readonly headingRow: number;
  readonly lastRow: number;
  /** The words of each part as they stand in the sheet. */
  readonly labels: ReadonlyMap<RegisterPart, string>;
  readonly reasons: readonly string[];
  readonly quarters: readonly RegisterQuarter[];
}

/** The count of a part in a quarter; undefined where there is none that can be read. */
export function countOf({ parts }: RegisterQuarter, part: RegisterPart): number | undefined {
  const count = parts.get(part)?.count;
  return count?.kind === "count" ? count.value : undefined;
}
