/**
 * Why a host could not do what was asked. Each code has a message with cause and remedy in `language`; `detail` is
 * what the message needs (a sheet's name, a size), never a cell's contents.
 */
export interface Failure {
  readonly code: FailureCode;
  readonly detail: Readonly<Record<string, string | number>>;
}

export const FAILURE_CODES = [
  "cell-being-edited",
  "sheet-protected",
  "selection-is-no-range",
  "sheet-hidden",
  "sheet-missing",
  "sheet-exists",
  "too-large",
  "no-answer",
  "not-supported",
  "changed-meanwhile",
  "cancelled",
  "unexpected",
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** The outcome of something that may fail for a reason a user can act on. A bug is thrown instead. */
export type Outcome<Value, Problem = Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Problem };

export function succeeded<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failed<Problem>(failure: Problem): { readonly ok: false; readonly failure: Problem } {
  return { ok: false, failure };
}
