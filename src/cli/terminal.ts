import type { Outcome } from "../workbook/failure";

/** What the program needs of the world around it. Every write resolves when it has been taken over in full. */
export interface Terminal {
  /** Writes text to standard output. */
  readonly print: (text: string) => Promise<void>;
  /** Writes text to standard error. */
  readonly complain: (text: string) => Promise<void>;
  /** The bytes of a file; a file beyond `most` bytes is not read. */
  readonly readFile: (path: string, most: number) => Promise<Outcome<Uint8Array, PathFailure>>;
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<Outcome<void, PathFailure>>;
  /** Whether two paths lead to one file, whichever way they are written. A path may lead nowhere yet. */
  readonly isSameFile: (one: string, other: string) => Promise<boolean>;
}

/** Why a path could not be read or written. `size` is in bytes. */
export type PathFailure =
  | { readonly kind: "missing" | "folder" | "no-access" | "unknown" }
  | { readonly kind: "too-large"; readonly size: number };
