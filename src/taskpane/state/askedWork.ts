import type { Failure } from "../../workbook/failure";

/** What a bug is to the user: a failure that we do not know, named by its kind. */
export function failureOf(bug: unknown): Failure {
  return { code: "unexpected", detail: { code: bug instanceof Error ? bug.name : typeof bug } };
}

/**
 * Starts work that the user asked for. A bug in it is told as a failure, so that nobody waits for what never comes, and
 * reported to whoever reads the console.
 */
export function startAsked(work: () => Promise<void>, fail: (failure: Failure) => void): void {
  work().catch((bug: unknown) => {
    reportError(bug);
    fail(failureOf(bug));
  });
}
