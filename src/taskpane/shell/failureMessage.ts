import { message, type Message, type MessageKey } from "../../language/messages";
import type { Failure, FailureCode } from "../../workbook/failure";
import type { Attempt } from "../state/paneState";

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

/**
 * Whether the same attempt can succeed once the user has done what the message says. A decision and a score are made
 * for the workbook as it is at that moment; edits that were made earlier meet the same obstacle again.
 */
export function canBeRetried({ code }: Failure, attempt: Attempt["kind"] | "score"): boolean {
  if (code === "not-supported" || code === "sheet-missing") return false;
  const isFixed = attempt === "apply" || attempt === "mend";
  return !(isFixed && (code === "sheet-exists" || code === "changed-meanwhile"));
}
