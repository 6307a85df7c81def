/** The answer about one file. */
export interface Answer {
  /** What --json prints, as one line. */
  readonly line: object;
  /** What people read. */
  readonly text: string;
  /** Whether there is a finding of severity error. */
  readonly hasErrors: boolean;
}
