import { readFile, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
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
  isSameFile: async (one, other) => {
    if (resolve(one) === resolve(other)) return true;
    // Links, and disks that take capitals and small letters for the same.
    const [first, second] = await Promise.all([one, other].map((path) => attempt(() => fileNumber(path))));
    return first?.ok === true && second?.ok === true && first.value === second.value;
  },
};

/** What the disk knows a file by. */
async function fileNumber(path: string): Promise<string> {
  const { dev, ino } = await stat(path, { bigint: true });
  return `${dev.toString()}:${ino.toString()}`;
}

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
