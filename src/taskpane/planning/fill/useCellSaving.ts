import { useEffect, useReducer, useRef, type Dispatch } from "react";
import type { CellAddress } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cell";
import type { Workbook } from "../../../workbook/port";
import { failureOf } from "../../state/askedWork";
import { nextSaving, startSaving, type CellSaving, type SavingEvent } from "./cellSaving";
import { saveCell } from "./saveCell";

/** Keeps one cell that is being filled in, and saves it each time that is asked. */
export function useCellSaving(
  workbook: Workbook,
  cell: CellAddress,
  held: CellValue,
): readonly [CellSaving, Dispatch<SavingEvent>] {
  const [saving, tell] = useReducer(nextSaving, held, startSaving);
  const isSaving = useRef(false);
  useEffect(() => {
    if (saving.state.kind !== "saving" || isSaving.current) return;
    isSaving.current = true;
    void saveCell(workbook, cell, saving)
      .catch((bug: unknown): SavingEvent => {
        reportError(bug);
        return { kind: "refused", failure: failureOf(bug) };
      })
      .then((event) => {
        isSaving.current = false;
        tell(event);
      });
  }, [workbook, cell, saving]);
  return [saving, tell];
}
