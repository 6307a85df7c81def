import type { DefinedName } from "../workbook/names";
import type { Visibility } from "../workbook/snapshot";
import type { Sync } from "./excelRun";
import { askNames, namesIn } from "./readNames";
import type { Rectangle } from "./rectangles";

/** What is known of a sheet before its cells are read. */
export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** The area with contents; undefined for an empty sheet. */
  readonly used: Rectangle | undefined;
}

/** The name of the workbook, the names in it that hold on every sheet, and the heads of its sheets. */
export interface WorkbookHead {
  readonly name: string;
  readonly names: readonly Omit<DefinedName, "isOfSheet">[];
  readonly sheets: readonly SheetHead[];
}

/**
 * Sheets that one round trip asks after without knowing how many there are: the first, the next of it, and so on. So
 * names and sizes come in one trip, where a list of names followed by sizes would take two.
 */
const SHEETS_PER_TRIP = 20;

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

/** Reads the heads of all sheets: one round trip for each twenty. */
export async function readHeads(context: Excel.RequestContext, sync: Sync): Promise<WorkbookHead> {
  const { workbook } = context;
  workbook.load("name");
  const names = askNames(workbook);
  const count = workbook.worksheets.getCount();
  const sheets: SheetHead[] = [];
  let next = workbook.worksheets.getFirst();
  for (;;) {
    const asked = askHeads(next);
    await sync();
    for (const { sheet, used } of asked.heads) {
      if (!sheet.isNullObject) sheets.push(headOf(sheet, used));
    }
    if (asked.last.isNullObject || isAll(sheets, count)) {
      return { name: workbook.name, names: namesIn(names), sheets };
    }
    next = asked.last.getNextOrNullObject();
  }
}

function isAll(sheets: readonly SheetHead[], count: OfficeExtension.ClientResult<number>): boolean {
  return sheets.length >= count.value;
}

interface AskedHead {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function askHeads(first: Excel.Worksheet): {
  readonly heads: readonly AskedHead[];
  readonly last: Excel.Worksheet;
} {
  const heads: AskedHead[] = [];
  let last = first;
  for (let count = 0; count < SHEETS_PER_TRIP; count += 1) {
    if (count > 0) last = last.getNextOrNullObject();
    last.load("id,name,visibility,protection/protected");
    // With values only: a table that was given borders to its thousandth row is not a thousand rows long.
    const used = last.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    heads.push({ sheet: last, used });
  }
  return { heads, last };
}

function headOf(sheet: Excel.Worksheet, used: Excel.Range): SheetHead {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? "visible",
    isProtected: sheet.protection.protected,
    used: used.isNullObject
      ? undefined
      : {
          top: used.rowIndex + 1,
          left: used.columnIndex + 1,
          bottom: used.rowIndex + used.rowCount,
          right: used.columnIndex + used.columnCount,
        },
  };
}
