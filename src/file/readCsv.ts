import { numberFromDecimal } from "../amounts/decimal";
import { findNotation } from "../amounts/findNotation";
import { DUTCH, ENGLISH, type Notation } from "../amounts/notation";
import { readNumber } from "../amounts/readNumber";
import { LAST_COLUMN, LAST_ROW } from "../workbook/address";
import { failed, succeeded, type Outcome } from "../workbook/failure";
import { NO_NAMES } from "../workbook/names";
import { NO_STYLES, type SheetSnapshot } from "../workbook/snapshot";
import { gridSize, gridsOf, type FilledCell } from "./cellGrid";
import type { CsvDecimal, CsvNotation } from "./csvNotation";
import { csvRecords } from "./csvRecords";
import { decodeText, hasControlSigns } from "./decodeText";
import { fileFailure, type FileFailure } from "./fileFailure";
import { FILE_LIMITS } from "./fileLimits";
import { declaredSeparator, findSeparator } from "./findSeparator";

/** A .csv as one sheet, with the notation it was read in. */
export interface CsvReading {
  readonly sheet: SheetSnapshot;
  readonly notation: CsvNotation;
}

const MARKUP = /^\s*<(?:\?xml|!doctype|html|svg|table)/i;
const TABLE_EXTENSION = /\.(csv|tsv|tab|txt)$/i;

/**
 * Reads a .csv. Every field stays the text that was typed, also where it looks like a number: the rules read amounts
 * themselves and so see 1.295.7773 as it was printed. Only where the user says which decimal sign it is, fields that
 * are numbers in that notation become numbers, with a format that keeps their decimals.
 */
export function readCsv(
  bytes: Uint8Array,
  name: string,
  told: Partial<CsvNotation> = {},
): Outcome<CsvReading, FileFailure> {
  const { text, encoding } = decodeText(bytes, told.encoding);
  if (text.trim() === "") return failed(fileFailure("empty"));
  if (hasControlSigns(text) || MARKUP.test(text)) return failed(fileFailure("unknown-format"));
  const declared = declaredSeparator(text);
  const sign = told.separator ?? declared.separator ?? findSeparator(declared.rest);
  if (sign === undefined && !TABLE_EXTENSION.test(name)) return failed(fileFailure("unknown-format"));
  const separator = sign ?? ";";
  const records = csvRecords(declared.rest, separator, {
    records: LAST_ROW + 1,
    fields: FILE_LIMITS.cells + 1,
  });
  const sheetName = name.replace(/\.[^.]*$/, "");
  const found = findNotation(records.flat()) ?? DUTCH;
  const cells = cellsOf(records, told.decimal && notationTold(told.decimal, found));
  const fields = records.reduce((sum, record) => sum + record.length, 0);
  const isTooLong = records.length > LAST_ROW || fields > FILE_LIMITS.cells;
  if (isTooLong || cells.some(({ column }) => column > LAST_COLUMN) || gridSize(cells) > FILE_LIMITS.cells) {
    return failed(fileFailure("too-many-cells", { sheet: sheetName, most: FILE_LIMITS.cells }));
  }
  const sheet: SheetSnapshot = {
    id: "1",
    name: sheetName,
    isNamedAfterFile: true,
    visibility: "visible",
    isProtected: false,
    ...gridsOf(cells),
    styles: NO_STYLES,
    merged: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ownFormats: [],
    names: NO_NAMES,
  };
  return succeeded({
    sheet,
    notation: { separator, decimal: told.decimal ?? found.decimal, encoding },
  });
}

function cellsOf(
  records: readonly (readonly string[])[],
  notation: Notation | undefined,
): readonly FilledCell[] {
  const cells: FilledCell[] = [];
  for (const [row, record] of records.entries()) {
    for (const [column, field] of record.entries()) {
      if (field === "") continue;
      const content = (notation && numberOf(field, notation)) ?? { value: field, format: "General" };
      cells.push({ row: row + 1, column: column + 1, formula: null, ...content });
    }
  }
  return cells;
}

/** The notation with the decimal sign that the user names; between the thousands as found, or the other sign. */
function notationTold(decimal: CsvDecimal, found: Notation): Notation {
  if (found.decimal === decimal) return found;
  return decimal === "," ? DUTCH : ENGLISH;
}

/** The number that a field says in a notation, and the format that shows it as it was written. */
function numberOf(field: string, notation: Notation): Pick<FilledCell, "value" | "format"> | undefined {
  const reading = readNumber(field, notation);
  if (reading.kind !== "number") return undefined;
  const { units, decimals } = reading.value;
  const fraction = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  if (reading.isPercentage) {
    return { value: numberFromDecimal({ units, decimals: decimals + 2 }), format: `0${fraction}%` };
  }
  const whole = new RegExp(`\\d\\${notation.group}\\d{3}`).test(field) ? "#,##0" : "0";
  return { value: numberFromDecimal(reading.value), format: `${whole}${fraction}` };
}
