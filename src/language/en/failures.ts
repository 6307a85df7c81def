import type { failures as dutch } from "../nl/failures";

export const failures = {
  cellBeingEdited: "You are typing in a cell. Press Enter or Esc and try again.",
  sheetProtected: "Sheet {{sheet}} is protected. Unprotect it on the Review tab and try again.",
  selectionIsNoRange: "A chart or shape is selected. Click a cell and try again.",
  sheetHidden: "Sheet {{sheet}} is hidden. Unhide it to see the cell.",
  sheetMissing: "Sheet {{sheet}} is no longer there. Check again.",
  sheetExists: "There already is a sheet {{sheet}}. Rename that sheet first.",
  tooLarge: "This is too much at once. Remove unused rows or columns and try again.",
  noAnswer: "Excel does not answer. Wait a moment and try again, or close this pane and open it once more.",
  notSupported: "This version of Excel cannot do this. Update Excel, or use Excel on the web.",
  changedMeanwhile: "Someone else changed cell {{cell}} in the meantime. Nothing was overwritten.",
  cancelled: "You stopped this. Nothing was changed.",
  unexpected: "Something went wrong that we do not know ({{code}}). Nothing was changed. Try again.",
} as const satisfies Record<keyof typeof dutch, string>;
