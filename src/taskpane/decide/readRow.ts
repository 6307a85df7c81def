import { LAST_ROW } from "../../workbook/address";

/** The row that a person typed, from 1; undefined where a worksheet has no such row. */
export function readRow(text: string): number | undefined {
  const row = /^\d{1,7}$/.test(text.trim()) ? Number(text.trim()) : 0;
  return row >= 1 && row <= LAST_ROW ? row : undefined;
}
