import type { Area } from "../../workbook/address";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { isCode } from "./actionRows";
import { readHeading, type Heading } from "./headingRows";
import { headingText, partOf } from "./headings";

/** The headings of tables in a sheet, each with the last row that can belong to its table. */
export function headingsIn(
  sheet: SheetSnapshot,
  area: Area,
): readonly { readonly heading: Heading; readonly bottom: number }[] {
  const headings: Heading[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (isActionOf(sheet, headings.at(-1), row)) continue;
    const heading = readHeading(sheet, row, area.left, area.right);
    if (!heading) continue;
    headings.push(heading);
    row = heading.last;
  }
  return headings.map((heading, index) => ({
    heading,
    bottom: (headings[index + 1]?.first ?? area.bottom + 1) - 1,
  }));
}

/** Whether a row has a code under the heading above it: then its texts are an action's, whatever they say. */
function isActionOf(sheet: SheetSnapshot, heading: Heading | undefined, row: number): boolean {
  const column = heading?.parts.get("code");
  if (column === undefined) return false;
  const code = headingText(sheet, row, column);
  return code !== "" && partOf(code) === undefined && isCode(code);
}
