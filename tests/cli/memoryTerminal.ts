import { normalize } from "node:path";
import type { Terminal } from "../../src/cli/terminal";
import { failed, succeeded } from "../../src/workbook/failure";

/** A terminal whose files are in memory, and that keeps what was said. */
export interface MemoryTerminal extends Terminal {
  readonly printed: () => string;
  readonly complaints: () => string;
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/** Makes one. A path in `locked` can be neither read nor written. */
export function memoryTerminal(
  files: Readonly<Record<string, Uint8Array>>,
  locked: readonly string[] = [],
): MemoryTerminal {
  const printed: string[] = [];
  const complaints: string[] = [];
  const written = new Map<string, Uint8Array>();
  return {
    print: (text) => Promise.resolve(void printed.push(text)),
    complain: (text) => Promise.resolve(void complaints.push(text)),
    readFile: (path, most) => {
      if (locked.includes(path)) return Promise.resolve(failed({ kind: "no-access" }));
      const bytes = files[path];
      if (!bytes) return Promise.resolve(failed({ kind: "missing" }));
      if (bytes.length > most) return Promise.resolve(failed({ kind: "too-large", size: bytes.length }));
      return Promise.resolve(succeeded(bytes));
    },
    writeFile: (path, bytes) => {
      if (locked.includes(path)) return Promise.resolve(failed({ kind: "no-access" }));
      written.set(path, bytes);
      return Promise.resolve(succeeded(undefined));
    },
    isSameFile: (one, other) => Promise.resolve(normalize(one) === normalize(other)),
    printed: () => printed.join(""),
    complaints: () => complaints.join(""),
    written,
  };
}
