import type { CellAddress } from "./address";
import type { Edit } from "./edit";
import type { Outcome } from "./failure";
import type { Snapshot } from "./snapshot";

/** How far a long reading is. `done` and `total` count cells. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A change in the workbook since it was read; `cells` is undefined where the host does not say which. */
export interface Change {
  readonly sheetId: string;
  readonly area: string | undefined;
  readonly isRemote: boolean;
  /** When it came in, as an ISO 8601 date and time. */
  readonly at: string;
}

/** A workbook that is open in some host. Reading never writes; an `apply` is one action that one undo takes back. */
export interface Workbook {
  /** Everything about the workbook at this moment. `report` is called for a workbook that is read in several parts. */
  read(report?: (progress: Progress) => void): Promise<Outcome<Snapshot>>;
  /** Applies all edits, or none. */
  apply(edits: readonly Edit[]): Promise<Outcome<void>>;
  /** Selects the cell and scrolls to it. */
  select(cell: CellAddress): Promise<Outcome<void>>;
  /** Calls `listener` after each change until the returned function is called. */
  watch(listener: (change: Change) => void): Promise<Outcome<() => Promise<void>>>;
}
