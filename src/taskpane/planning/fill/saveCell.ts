import type { CellAddress } from "../../../workbook/address";
import type { Workbook } from "../../../workbook/port";
import { valueAt } from "../../../workbook/snapshot";
import type { CellSaving, SavingEvent } from "./cellSaving";

/**
 * Saves what somebody filled in, in its own cell, and says what came of it. Where a co-author changed the cell
 * meanwhile, nothing is written and the other value comes back, unless it says the same.
 */
export async function saveCell(
  workbook: Workbook,
  { sheet, row, column }: CellAddress,
  { held, wanted }: CellSaving,
): Promise<SavingEvent> {
  const applied = await workbook.apply([
    {
      kind: "set-cells",
      sheet,
      cells: [{ row, column, content: { kind: "value", value: wanted } }],
      expected: [held],
    },
  ]);
  if (applied.ok) return { kind: "saved", value: wanted };
  const refused: SavingEvent = { kind: "refused", failure: applied.failure };
  if (applied.failure.code !== "changed-meanwhile") return refused;
  const reading = await workbook.read();
  const now = reading.ok ? reading.value.sheets.find(({ name }) => name === sheet) : undefined;
  if (!now) return refused;
  const theirs = valueAt(now, row, column);
  return theirs === wanted ? { kind: "saved", value: wanted } : { kind: "conflicted", theirs };
}
