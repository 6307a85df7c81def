import { quotedSheetName } from "../../../src/workbook/address";
import { parseRectangle, rectanglesText, type Rectangle } from "../../model/rectangle";
import { ADDRESS_LIMIT } from "../faults";
import { invalidArgument, textGiven } from "./arguments";

/**
 * The rectangles of an address such as "B2:C3,E5". Excel cuts an address off after 8192 characters and says nothing;
 * so does this: what was cut is not there, and a half reference at the end is dropped with it.
 */
export function rectanglesGiven(given: unknown): readonly Rectangle[] {
  const address = textGiven(given, "address");
  const parts = address.slice(0, ADDRESS_LIMIT).split(",");
  if (address.length > ADDRESS_LIMIT) parts.pop();
  return parts.map((part) => {
    const rectangle = parseRectangle(part.slice(part.lastIndexOf("!") + 1));
    if (!rectangle) throw invalidArgument(`address ${part}`);
    return rectangle;
  });
}

/** The address as Excel gives it back, with the sheet's name. */
export function addressOf(sheetName: string, areas: readonly Rectangle[]): string {
  return rectanglesText(areas)
    .split(",")
    .map((area) => `${quotedSheetName(sheetName)}!${area}`)
    .join(",");
}
