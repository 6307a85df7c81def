import type { CellAddress } from "./address";
import type { Edit } from "./edit";
import { isBlank } from "./cell";
import { dutchText } from "./dutchText";
import { formatAt, givenName, valueAt, type SheetSnapshot, type Snapshot } from "./snapshot";

/** The sheet that holds what people decided: visible, and readable by any tool and any auditor. */
export const PEIL_SHEET = "Peil";

/** The headings of the sheet, in its first row: setting, value, explanation, date. */
const HEADINGS = ["Instelling", "Waarde", "Toelichting", "Datum"] as const;

/** One decision: a row of the sheet. Texts as they stand, without spaces around them; numbers as in `dutchText`. */
export interface PeilEntry {
  /** The cell of its value. */
  readonly cell: CellAddress;
  readonly name: string;
  readonly value: string;
  readonly explanation: string;
  readonly date: string;
}

/** Whether a sheet is the one that holds decisions. Excel compares sheet names without case. */
export function isPeilSheet(sheet: Pick<SheetSnapshot, "name" | "isNamedAfterFile">): boolean {
  return givenName(sheet).trim().toLowerCase() === PEIL_SHEET.toLowerCase();
}

/** How the name of a sheet begins that Peil wrote its findings in. */
export const CONTROL_SHEET = "Peil controle";

/** Whether a sheet is a list of findings that Peil made: it is no data to check. */
export function isControlSheet(sheet: Pick<SheetSnapshot, "name" | "isNamedAfterFile">): boolean {
  return givenName(sheet).trim().toLowerCase().startsWith(CONTROL_SHEET.toLowerCase());
}

/** The sheet of a workbook that holds decisions; undefined where nothing was decided yet. */
function peilSheetOf(snapshot: Snapshot): SheetSnapshot | undefined {
  return snapshot.sheets.find(isPeilSheet);
}

/** The decisions of a workbook in the order of their rows; heading and empty rows are left out. */
export function peilEntries(snapshot: Snapshot): readonly PeilEntry[] {
  const sheet = peilSheetOf(snapshot);
  if (!sheet) return [];
  const entries: PeilEntry[] = [];
  for (let row = sheet.top; row < sheet.top + sheet.values.length; row++) {
    const [name = "", value = "", explanation = "", date = ""] = [0, 1, 2, 3].map((offset) => {
      const cell = valueAt(sheet, row, sheet.left + offset);
      if (typeof cell === "number") return dutchText(cell, formatAt(sheet, row, sheet.left + offset));
      return isBlank(cell) ? "" : String(cell).trim();
    });
    const isHeading = row === sheet.top && name.toLowerCase() === HEADINGS[0].toLowerCase();
    const valueCell = { sheet: sheet.name, row, column: sheet.left + 1 };
    if (name !== "" && !isHeading) entries.push({ cell: valueCell, name, value, explanation, date });
  }
  return entries;
}

/** Two names of settings are the same without case and whichever apostrophe is typed. */
export function isSameName(one: string, other: string): boolean {
  const plain = (name: string): string => name.trim().toLowerCase().replaceAll(/[’‘`]/g, "'");
  return plain(one) === plain(other);
}

/** A decision to write: over the row that `replaces` says, otherwise in the first row after what is there. */
export interface PeilWriting {
  readonly entry: Omit<PeilEntry, "cell">;
  readonly replaces: PeilEntry | undefined;
}

/**
 * The edit that writes decisions, each in a row of its own. A workbook without the sheet gets it, with its headings.
 * Every cell is written as text.
 */
export function writePeilEntries(snapshot: Snapshot, writings: readonly PeilWriting[]): Edit {
  const rows = writings.map(({ entry }) => [entry.name, entry.value, entry.explanation, entry.date] as const);
  const sheet = peilSheetOf(snapshot);
  if (!sheet) return { kind: "add-sheet", name: PEIL_SHEET, rows: [HEADINGS, ...rows], boldRows: [1] };
  const isEmpty = sheet.values.length === 0;
  const left = isEmpty ? 1 : sheet.left;
  let free = isEmpty ? 2 : sheet.top + sheet.values.length;
  const placed = writings.map(
    ({ replaces }, index) => [replaces?.cell.row ?? free++, rows[index] ?? []] as const,
  );
  const cells = [...(isEmpty ? [[1, HEADINGS] as const] : []), ...placed].flatMap(([row, texts]) =>
    texts.map((text, offset) => ({ row, column: left + offset, value: text === "" ? null : text })),
  );
  return {
    kind: "set-cells",
    sheet: sheet.name,
    cells: cells.map(({ row, column, value }) => ({ row, column, content: { kind: "value", value } })),
    expected: cells.map(({ row, column }) => valueAt(sheet, row, column)),
  };
}

/** The edit that writes one decision. */
export function writePeilEntry(
  snapshot: Snapshot,
  entry: Omit<PeilEntry, "cell">,
  replaces?: PeilEntry,
): Edit {
  return writePeilEntries(snapshot, [{ entry, replaces }]);
}

/** The edit that takes decisions back: their rows are emptied, nothing moves. Undefined where there is nothing to do. */
export function erasePeilEntries(snapshot: Snapshot, entries: readonly PeilEntry[]): Edit | undefined {
  const sheet = peilSheetOf(snapshot);
  if (!sheet || entries.length === 0) return undefined;
  const cells = entries.flatMap(({ cell }) =>
    HEADINGS.map((_, offset) => ({ row: cell.row, column: sheet.left + offset })),
  );
  return {
    kind: "set-cells",
    sheet: sheet.name,
    cells: cells.map((cell) => ({ ...cell, content: { kind: "value", value: null } })),
    expected: cells.map(({ row, column }) => valueAt(sheet, row, column)),
  };
}
