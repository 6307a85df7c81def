/** An error of one action in a batch; `code` is what an add-in sees as `error.code`. */
export class RichError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The member that failed, as in "Range.merge()"; what an add-in sees as `debugInfo.errorLocation`. */
    readonly location = "",
  ) {
    super(message);
  }
}

/** An error of the way between pane and Excel: the batch as a whole gets no answer but this number. */
export class TransportError extends Error {
  constructor(
    readonly number: number,
    message: string,
  ) {
    super(message);
  }
}

/** Numbers office.js turns into error codes (excel-mac-16.00.debug.js, near `ooeRequestPayloadSizeLimitExceeded`). */
export const TRANSPORT = { requestTooLarge: 5103, responseTooLarge: 5104, internal: 5001 } as const;
