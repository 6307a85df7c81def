import type { Author, ModelChange } from "./change";
import type { CellChange } from "./cellTable";
import { differingArea } from "./differingArea";
import { withChanges } from "./recalculate";
import { rectangleOfCell, type Rectangle } from "./rectangle";
import { emptySheet, type Selection, type SheetState, type WorkbookState } from "./state";

export type ModelListener = (change: ModelChange) => void;

/**
 * A workbook in memory. Its state is immutable data that is replaced as a whole, so an undo record is the state that
 * was there before, and "equal to before" is a comparison of two dumps.
 *
 * It is not Excel: only formulas with the commonest functions are recalculated, and every kind of change can be undone, which in Excel is not so.
 */
export class WorkbookModel {
  private current: WorkbookState;
  private selected: Selection;
  private readonly listeners = new Set<ModelListener>();
  private undoStack: WorkbookState[] = [];
  private pending: ModelChange[] | undefined;
  private lastNumber = 0;

  constructor(state: WorkbookState) {
    const [first] = state.sheets;
    if (!first) throw new RangeError("A workbook has at least one sheet.");
    this.current = state;
    const shown = state.sheets.find((sheet) => sheet.visibility === "visible") ?? first;
    this.selected = { sheetId: shown.id, area: rectangleOfCell(1, 1) };
  }

  /** A new object after every change, so it can serve as the snapshot of an external store. */
  get state(): WorkbookState {
    return this.current;
  }

  get selection(): Selection {
    return this.selected;
  }

  /** How many actions can be undone. */
  get undoDepth(): number {
    return this.undoStack.length;
  }

  /** A sheet by its id, or by its name as Excel compares names: without case. */
  sheet(key: string): SheetState | undefined {
    const name = key.toLowerCase();
    return this.current.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
  }

  /** A fresh id for a sheet or a conditional format: never given twice, also not after an undo. */
  newId(): string {
    this.lastNumber += 1;
    return `{${this.lastNumber.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-5045494C0000}`;
  }

  /** Calls `listener` after each batch, once for each change in it; the returned function stops that. */
  subscribe(listener: ModelListener): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /**
   * Runs what belongs to one action of a user or one batch of an add-in. If it changed anything it becomes one undo
   * record; listeners hear of it when it is over. What was changed before an exception stays, as in Excel.
   */
  batch<Result>(action: () => Result): Result {
    return this.run(action, true);
  }

  /** Puts cells into a sheet. `area` is the area the author thinks of as changed. */
  writeCells(sheetId: string, area: Rectangle, changes: readonly CellChange[], author: Author): void {
    const sheet = this.existing(sheetId);
    const [only] = changes;
    const details =
      only && changes.length === 1
        ? { before: sheet.cells.at(only.row, only.column).value, after: only.cell.value }
        : undefined;
    this.record({ kind: "cells", sheetId, area, author, ...(details && { details }) }, () => {
      this.replaceSheet(sheetId, (old) => ({ ...old, cells: withChanges(old.cells, changes) }));
    });
  }

  /** Changes anything of a sheet but its contents: looks, conditional formats, validation, visibility, protection. */
  changeSheet(sheetId: string, change: (sheet: SheetState) => SheetState, author: Author): void {
    this.record({ kind: "looks", sheetId, author }, () => {
      this.replaceSheet(sheetId, change);
    });
  }

  /** Adds an empty sheet at the end and gives it. */
  addSheet(name: string, author: Author): SheetState {
    const sheet = emptySheet(this.newId(), name);
    this.record({ kind: "sheet-added", sheetId: sheet.id, author }, () => {
      this.current = { ...this.current, sheets: [...this.current.sheets, sheet] };
    });
    return sheet;
  }

  /** Selects an area and makes its sheet the active one. Not part of undo, as in Excel. */
  select(sheetId: string, area: Rectangle): void {
    this.existing(sheetId);
    this.record({ kind: "selection", sheetId }, () => {
      this.selected = { sheetId, area };
    });
  }

  /**
   * Cells that a co-author changed elsewhere. It is no action of this user, so it goes into the earlier states too:
   * an undo here does not take back what someone else did.
   */
  receiveRemote(sheetId: string, area: Rectangle, changes: readonly CellChange[]): void {
    this.undoStack = this.undoStack.map((state) =>
      withSheet(state, sheetId, (sheet) => ({ ...sheet, cells: withChanges(sheet.cells, changes) })),
    );
    this.run(() => {
      this.writeCells(sheetId, area, changes, "co-author");
    }, false);
  }

  /** Takes the last action back, whole. False where there is none. */
  undo(): boolean {
    const before = this.undoStack.pop();
    if (!before) return false;
    const undone = this.current;
    this.current = before;
    if (!this.sheet(this.selected.sheetId)) {
      const sheet = before.sheets.find((candidate) => candidate.visibility === "visible") ?? before.sheets[0];
      if (sheet) this.selected = { sheetId: sheet.id, area: rectangleOfCell(1, 1) };
    }
    this.tell({ kind: "undone" });
    for (const change of changesBetween(undone, before)) this.tell(change);
    return true;
  }

  private run<Result>(action: () => Result, isUndoable: boolean): Result {
    if (this.pending) return action();
    const before = this.current;
    const changes: ModelChange[] = [];
    this.pending = changes;
    try {
      return action();
    } finally {
      this.pending = undefined;
      if (isUndoable && this.current !== before) this.undoStack.push(before);
      for (const change of changes) this.tell(change);
    }
  }

  private existing(sheetId: string): SheetState {
    const sheet = this.current.sheets.find((candidate) => candidate.id === sheetId);
    if (!sheet) throw new RangeError(`There is no sheet with id ${sheetId}.`);
    return sheet;
  }

  private replaceSheet(sheetId: string, change: (sheet: SheetState) => SheetState): void {
    this.current = withSheet(this.current, sheetId, change);
  }

  private record(change: ModelChange, action: () => void): void {
    this.batch(() => {
      action();
      this.pending?.push(change);
    });
  }

  private tell(change: ModelChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}

function withSheet(
  state: WorkbookState,
  sheetId: string,
  change: (sheet: SheetState) => SheetState,
): WorkbookState {
  return { ...state, sheets: state.sheets.map((sheet) => (sheet.id === sheetId ? change(sheet) : sheet)) };
}

/** What listeners are told of an undo: Excel too reports it as a change of cells, and says nothing of looks. */
function changesBetween(undone: WorkbookState, before: WorkbookState): readonly ModelChange[] {
  const kept = before.sheets.flatMap((sheet): readonly ModelChange[] => {
    const old = undone.sheets.find((candidate) => candidate.id === sheet.id);
    if (!old) return [{ kind: "sheet-added", sheetId: sheet.id, author: "user" }];
    const area = differingArea(old.cells, sheet.cells);
    return area ? [{ kind: "cells", sheetId: sheet.id, area, author: "user" }] : [];
  });
  const gone = undone.sheets
    .filter((sheet) => before.sheets.every((other) => other.id !== sheet.id))
    .map((sheet): ModelChange => ({ kind: "sheet-deleted", sheetId: sheet.id, author: "user" }));
  return [...kept, ...gone];
}
