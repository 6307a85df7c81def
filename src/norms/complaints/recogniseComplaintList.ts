import { cellText } from "../../workbook/cellText";
import type { Area } from "../../workbook/address";
import { isDateFormat, yearMonthDay } from "../../workbook/dates";
import { formatAt, isEmptyRow, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { ComplaintTable } from "./complaints";

const DAY =
  /^(?:datum(?: (?:van )?(?:ontvangst|binnenkomst|klacht|ontvangen|binnengekomen))?|ontvangen(?: op)?|binnengekomen(?: op)?)$/i;
const WHAT =
  /^(?:(?:omschrijving|aard|onderwerp)(?: van)?(?: de)? klacht(?:en)?|klacht(?: ?(?:of|\/|en) ?bezwaar)?)$/i;
const KIND = /^(?:soort|type)$/i;

/**
 * A list with a row for each complaint: a heading row with its day and what it is about, and perhaps whether it is a
 * complaint or an objection. Only days are read: what people wrote stays in the sheet. A row without a day that can be
 * read makes the count of every year uncertain, so that none is given.
 */
export function recogniseComplaintList(
  sheet: SheetSnapshot,
  headingRow: number,
  area: Area,
): ComplaintTable | undefined {
  const column = (words: RegExp): number | undefined => {
    for (let at = area.left; at <= area.right; at++)
      if (words.test(cellText(sheet, headingRow, at))) return at;
    return undefined;
  };
  const [day, what, kind] = [column(DAY), column(WHAT), column(KIND)];
  if (day === undefined || what === undefined) return undefined;
  const found: { readonly year: number | undefined; readonly isObjection: boolean | undefined }[] = [];
  let row = headingRow + 1;
  for (; row <= area.bottom; row++) {
    if (isEmptyRow(sheet, row)) break;
    const said = kind === undefined ? "klacht" : cellText(sheet, row, kind);
    const isKnown = /^(?:klacht|bezwaar)/i.test(said);
    found.push({ year: yearOf(sheet, row, day), isObjection: isKnown ? /^bezwaar/i.test(said) : undefined });
  }
  if (found.length === 0) return undefined;
  const years = [...new Set(found.map(({ year }) => year))];
  const isCertain = found.every(({ year, isObjection }) => year !== undefined && isObjection !== undefined);
  const mixed = kind !== undefined;
  const heading = cellText(sheet, headingRow, what);
  const together = /bezwaar/i.test(heading) && !mixed;
  return {
    sheet: sheet.name,
    headingRow,
    lastRow: row - 1,
    kind: "list",
    years: !isCertain
      ? []
      : years.flatMap((year) => {
          if (year === undefined) return [];
          const own = found.filter((one) => one.year === year);
          const objections = own.filter(({ isObjection }) => isObjection).length;
          return [
            {
              year,
              complaints: together ? undefined : own.length - objections,
              objections: mixed ? objections : undefined,
              together: together ? own.length : undefined,
            },
          ];
        }),
  };
}

function yearOf(sheet: SheetSnapshot, row: number, column: number): number | undefined {
  const value = valueAt(sheet, row, column);
  if (typeof value === "number") {
    return isDateFormat(formatAt(sheet, row, column)) ? yearMonthDay(value)?.year : undefined;
  }
  const year = /(?:^|\D)(20\d\d)$/.exec(cellText(sheet, row, column))?.[1];
  return year === undefined ? undefined : Number(year);
}
