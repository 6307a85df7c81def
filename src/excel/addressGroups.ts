import { areaName } from "../workbook/address";
import { inReadingOrder, type Rectangle } from "./rectangles";

/** Excel cuts an address off after 8192 characters and says nothing; this stays well under it. */
const LONGEST_ADDRESS = 8000;

/** Areas that one conditional format can have together. */
export interface AddressGroup {
  readonly address: string;
  /** Row and column that relative references count from. */
  readonly row: number;
  readonly column: number;
}

/**
 * Divides areas into groups whose first cell is also the corner above and left of all of them: whether Excel counts
 * the references of a rule from the first area or from the corner of all areas is nowhere written down, and so it
 * comes to the same. In a table that is one group; scattered cells take a few.
 */
export function addressGroups(areas: readonly Rectangle[]): readonly AddressGroup[] {
  const groups: AddressGroup[] = [];
  let waiting = [...areas].sort(inReadingOrder);
  for (let first = waiting[0]; first; first = waiting[0]) {
    const { top: row, left: column } = first;
    const names: string[] = [];
    const later: Rectangle[] = [];
    let length = 0;
    for (const area of waiting) {
      const name = areaName(area);
      if (area.left < column || length + name.length + 1 > LONGEST_ADDRESS) later.push(area);
      else {
        names.push(name);
        length += name.length + 1;
      }
    }
    groups.push({ address: names.join(","), row, column });
    waiting = later;
  }
  return groups;
}
