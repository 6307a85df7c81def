import type { RegionalTable } from "../planning/regional/regional";
import { cellName } from "../workbook/address";

/** A table of conference results or regional themes as `check --json` prints it. */
export function regionalLine({ kind, sheet, textColumn, entries }: RegionalTable): object {
  return {
    sheet,
    kind,
    entries: entries.map(({ row, group, text, codes }) => ({
      cell: cellName({ row, column: textColumn }),
      group,
      text,
      ...(codes.length === 0 ? {} : { actions: codes }),
    })),
  };
}
