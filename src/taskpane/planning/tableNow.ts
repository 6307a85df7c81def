import { addressText } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { AskedEdits } from "../state/paneState";

/** A table that was recognised on a sheet, by the row of its headings. */
interface Placed {
  readonly sheet: string;
  readonly headingRow: number;
}

/**
 * Edits of a table as it stands when they are written: rows may have come above it since the check. It is known by its
 * place among the tables of its sheet; where that holds another number of tables by now, nothing is written.
 */
export function tableNow<Table extends Placed>(
  table: Table,
  checked: readonly Table[],
  recognise: (sheet: SheetSnapshot) => readonly Table[],
  editsOf: (table: Table) => readonly Edit[],
): AskedEdits {
  return ({ sheets }) => {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    const before = checked.filter((one) => one.sheet === table.sheet);
    const after = sheet ? recognise(sheet) : [];
    const now = after[before.indexOf(table)];
    const edits = now && after.length === before.length ? editsOf(now) : [];
    const cell = addressText({ sheet: table.sheet, row: table.headingRow, column: 1 });
    return edits.length > 0 ? edits : { code: "changed-meanwhile", detail: { cell } };
  };
}
