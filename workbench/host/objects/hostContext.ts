import type { Rectangle } from "../../model/rectangle";
import type { SheetState } from "../../model/state";
import type { WorkbookModel } from "../../model/workbookModel";
import type { Faults } from "../faults";
import { RichError } from "../wire/errors";

/** What every host object works on. */
export class HostContext {
  constructor(
    readonly model: WorkbookModel,
    readonly faults: () => Faults,
  ) {}

  /** The sheet as it is now. An object may outlive its sheet: then Excel says that the item is not found. */
  sheet(sheetId: string): SheetState {
    const sheet = this.model.state.sheets.find((candidate) => candidate.id === sheetId);
    if (!sheet) throw new RichError("ItemNotFound", "The requested resource doesn't exist.");
    return sheet;
  }

  /** The sheet, if it may be changed. */
  writableSheet(sheetId: string): SheetState {
    const sheet = this.sheet(sheetId);
    if (sheet.isProtected) throw new RichError("AccessDenied", "The sheet is protected.");
    return sheet;
  }

  change(sheetId: string, change: (sheet: SheetState) => SheetState): void {
    this.writableSheet(sheetId);
    this.model.changeSheet(sheetId, change, "addin");
  }
}

/** A range or several of one sheet. */
export interface Place {
  readonly sheetId: string;
  readonly areas: readonly Rectangle[];
}
