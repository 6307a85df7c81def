import type { Failure, FailureCode } from "../workbook/failure";

/** Excel's codes for what a user can do something about. Messages are never looked at: Excel translates them. */
const CODES: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  InvalidSelection: "selection-is-no-range",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
};

/** Codes that speak of the sheet that was worked on. Where no sheet was, they have no meaning we know. */
const SHEET_CODES: Readonly<Record<string, FailureCode>> = {
  AccessDenied: "sheet-protected",
  ItemNotFound: "sheet-missing",
  ItemAlreadyExists: "sheet-exists",
};

/** Says that Excel gave no answer within the time that was set. */
export class NoAnswer extends Error {}

interface ExcelError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/**
 * The failure that an error of Excel stands for; `sheet` is the sheet that was worked on. Anything else is a bug and
 * is thrown on. No text of Excel's goes along, for it may hold what is in a cell: only its code and, where Excel lacks
 * a member, the member's name.
 */
export function failureOf(error: unknown, sheet?: string): Failure {
  if (error instanceof NoAnswer) return { code: "no-answer", detail: {} };
  if (!isExcelError(error)) throw error;
  const sheetCode = SHEET_CODES[error.code];
  if (sheetCode && sheet !== undefined) return { code: sheetCode, detail: { sheet } };
  const code = CODES[error.code];
  if (code === "not-supported") return { code, detail: { member: error.debugInfo?.errorLocation ?? "" } };
  return code ? { code, detail: {} } : { code: "unexpected", detail: { code: error.code } };
}

/** Excel's errors have a code that is a word; an exception of the program itself has none. */
function isExcelError(error: unknown): error is ExcelError {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
