import { isControlSheet, isPeilSheet } from "../../workbook/peilSheet";

/** Whether a sheet holds decisions or findings of ours: it is no data that went unread. */
export function isOwnSheetName(name: string): boolean {
  return isPeilSheet({ name }) || isControlSheet({ name });
}
