import { readFile, stat, writeFile } from "node:fs/promises";
import { failed, succeeded, type Outcome } from "../workbook/failure";
import type { PathFailure, Terminal } from "./terminal";

/** The terminal that Node runs in. */
export const nodeTerminal: Terminal = {
  print: (text) => writeWhole(process.stdout, text),
  complain: (text) => writeWhole(process.stderr, text),
  readFile: async (path, most) => {
    const known = await attempt(() => stat(path));
    if (!known.ok) return known;
    if (known.value.isDirectory()) return failed({ kind: "folder" });
    if (known.value.size > most) return failed({ kind: "too-large", size: known.value.size });
    return attempt(() => readFile(path));
  },
  writeFile: (path, bytes) => attempt(() => writeFile(path, bytes)),
};

/** Waits until a pipe has taken everything: a program that ends earlier cuts long output short. */
function writeWhole(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (problem) => {
      // Whoever reads the pipe may stop early, as `head` does: then nobody misses the rest.
      if (problem && !("code" in problem && problem.code === "EPIPE")) reject(problem);
      else resolve();
    });
  });
}

async function attempt<Value>(action: () => Promise<Value>): Promise<Outcome<Value, PathFailure>> {
  try {
    return succeeded(await action());
  } catch (cause) {
    return failed({ kind: kindOf(cause) });
  }
}

function kindOf(cause: unknown): "missing" | "folder" | "no-access" | "unknown" {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "missing";
  if (code === "EISDIR") return "folder";
  return code === "EACCES" || code === "EPERM" || code === "EROFS" ? "no-access" : "unknown";
}
