import type { CellAddress } from "../workbook/address";
import type { Edit } from "../workbook/edit";
import type { Outcome } from "../workbook/failure";
import type { Change, Progress, Workbook } from "../workbook/port";
import type { Snapshot } from "../workbook/snapshot";
import { applyEdits } from "./applyEdits";
import { OwnFormatMemory } from "./ownFormatMemory";
import { readWorkbook } from "./readWorkbook";
import { selectCell } from "./selectCell";
import { watchWorkbook } from "./watchWorkbook";

/** Milliseconds that Excel may take for one answer: a slow computer on a slow line, not a hanging one. */
const ANSWER_WITHIN = 30_000;

/** The workbook that is open in the Excel around the pane. Office must be ready before anything is asked of it. */
export class ExcelWorkbook implements Workbook {
  private readonly memory = new OwnFormatMemory();

  constructor(private readonly answerWithin = ANSWER_WITHIN) {}

  read(report?: (progress: Progress) => void): Promise<Outcome<Snapshot>> {
    return readWorkbook(this.memory, this.answerWithin, report);
  }

  apply(edits: readonly Edit[]): Promise<Outcome<void>> {
    return applyEdits(edits, this.memory, this.answerWithin);
  }

  select(cell: CellAddress): Promise<Outcome<void>> {
    return selectCell(cell, this.answerWithin);
  }

  watch(listener: (change: Change) => void): Promise<Outcome<() => Promise<void>>> {
    return watchWorkbook(listener, this.answerWithin);
  }
}
