/** How a text writes numbers: the sign before the decimals and the sign between groups of three digits. */
export interface Notation {
  readonly decimal: "," | ".";
  readonly group: "." | "," | " " | "'";
}

/** Dutch: 1.234.567,50. */
export const DUTCH: Notation = { decimal: ",", group: "." };

/** English: 1,234,567.50. */
export const ENGLISH: Notation = { decimal: ".", group: "," };

/** Spaces between the groups, as in 1 234 567,50: tables of statistics offices and the SI brochure (5.4.4). */
export const SPACED: Notation = { decimal: ",", group: " " };
