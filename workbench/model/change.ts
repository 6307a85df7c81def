import type { CellValue } from "../../src/workbook/cell";
import type { Rectangle } from "./rectangle";

/** Who changed something: the person at the grid, the add-in in the pane, or a co-author elsewhere. */
export type Author = "user" | "addin" | "co-author";

/** What listeners are told after it has happened. `details` is there for a change of one cell, as in Excel. */
export type ModelChange =
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      readonly area: Rectangle;
      readonly author: Author;
      readonly details?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly kind: "looks"; readonly sheetId: string; readonly author: Author }
  | { readonly kind: "sheet-added" | "sheet-deleted"; readonly sheetId: string; readonly author: Author }
  | { readonly kind: "selection"; readonly sheetId: string }
  | { readonly kind: "undone" };
