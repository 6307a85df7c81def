import type { Failure, FailureCode } from "../workbook/failure";

/** Excel's codes for what a user can do something about. Messages are never looked at: Excel translates them. */
const CODES: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  AccessDenied: "sheet-protected",
  InvalidSelection: "selection-is-no-range",
  ItemNotFound: "sheet-missing",
  ItemAlreadyExists: "sheet-exists",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
};

/** Says that Excel gave no answer within the time that was set. */
export class NoAnswer extends Error {}

/**
 * The failure that an error of Excel stands for; `sheet` is the sheet that was worked on. Anything else is a bug and
 * is thrown on. No text of Excel's goes along: it may hold what is in a cell.
 */
export function failureOf(error: unknown, sheet = ""): Failure {
  if (error instanceof NoAnswer) return { code: "no-answer", detail: {} };
  if (!isExcelError(error)) throw error;
  const code = CODES[error.code] ?? "unexpected";
  return { code, detail: code === "unexpected" ? { code: error.code } : sheet === "" ? {} : { sheet } };
}

/** Excel's errors have a code that is a word; an exception of the program itself has none. */
function isExcelError(error: unknown): error is { readonly code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
