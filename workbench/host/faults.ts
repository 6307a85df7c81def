/** What can go wrong in Excel, as switches. All are off in `NO_FAULTS`. */
export interface Faults {
  /** The user is typing in a cell: every batch is refused. */
  readonly isCellBeingEdited: boolean;
  /** A chart or shape is selected: there is no selected range, and none can be made. */
  readonly isChartSelected: boolean;
  /**
   * Excel cannot find the conditional formats it lists itself, as it cannot after one was duplicated by hand or brought
   * back by an undo (OfficeDev/office-js issues 6396, 6827 and 6835).
   */
  readonly areFormatsUnreadable: boolean;
  /** Excel gives no answer at all. */
  readonly isSilent: boolean;
  /** Milliseconds that each round trip takes longer. */
  readonly delay: number;
  /** Bytes of UTF-8 in one request and in one response. Excel on the web stops at 5 MB. */
  readonly requestLimit: number;
  readonly responseLimit: number;
}

export const PAYLOAD_LIMIT = 5_000_000;

/** Cells in one answer; for more than this Excel gives null, without an error. */
export const READ_LIMIT = 5_000_000;

/** Characters in an address; Excel cuts off the rest without an error. */
export const ADDRESS_LIMIT = 8192;

export const NO_FAULTS: Faults = {
  isCellBeingEdited: false,
  isChartSelected: false,
  areFormatsUnreadable: false,
  isSilent: false,
  delay: 0,
  requestLimit: PAYLOAD_LIMIT,
  responseLimit: PAYLOAD_LIMIT,
};
