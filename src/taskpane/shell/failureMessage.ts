import { message, type Message, type MessageKey } from "../../language/messages";
import type { Failure, FailureCode } from "../../workbook/failure";

const SENTENCES: Readonly<Record<FailureCode, MessageKey>> = {
  "cell-being-edited": "failures.cellBeingEdited",
  "sheet-protected": "failures.sheetProtected",
  "selection-is-no-range": "failures.selectionIsNoRange",
  "sheet-hidden": "failures.sheetHidden",
  "sheet-missing": "failures.sheetMissing",
  "sheet-exists": "failures.sheetExists",
  "too-large": "failures.tooLarge",
  "no-answer": "failures.noAnswer",
  "not-supported": "failures.notSupported",
  "changed-meanwhile": "failures.changedMeanwhile",
  cancelled: "failures.cancelled",
  unexpected: "failures.unexpected",
};

/** What failed and what the user can do about it. */
export function failureMessage(failure: Failure): Message {
  return message(SENTENCES[failure.code], failure.detail);
}

/** Whether the same attempt can succeed once the user has done what the message says. */
export function canBeRetried(failure: Failure): boolean {
  return !["not-supported", "sheet-missing", "sheet-exists"].includes(failure.code);
}
