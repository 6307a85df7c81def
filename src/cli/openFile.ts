import { fileFailure, fileFailureMessage } from "../file/fileFailure";
import { FILE_LIMITS } from "../file/fileLimits";
import { readWorkbookFile, type FileReading } from "../file/readWorkbookFile";
import { message, type Message } from "../language/messages";
import { failed, succeeded, type Outcome } from "../workbook/failure";
import type { Manner } from "./command";
import type { PathFailure, Terminal } from "./terminal";

/** A file that could not be read: a stable code for programs, a sentence for people. */
export interface Unreadable {
  readonly code: string;
  readonly message: Message;
}

/** Reads a workbook from its path. */
export async function openFile(
  path: string,
  manner: Manner,
  terminal: Terminal,
): Promise<Outcome<FileReading, Unreadable>> {
  const name = path.replace(/^.*[\\/]/, "");
  const bytes = await terminal.readFile(path, FILE_LIMITS.bytes);
  if (!bytes.ok) return failed(unreadablePath(bytes.failure, path));
  const reading = await readWorkbookFile(bytes.value, name, { csv: manner.csv });
  if (reading.ok) return succeeded(reading.value);
  return failed({ code: reading.failure.code, message: fileFailureMessage(reading.failure, path) });
}

function unreadablePath(failure: PathFailure, path: string): Unreadable {
  const code = failure.kind;
  switch (code) {
    case "missing":
      return { code, message: message("cli.fileMissing", { path }) };
    case "folder":
      return { code, message: message("cli.fileIsFolder", { path }) };
    case "no-access":
      return { code, message: message("cli.noAccess", { path }) };
    case "unknown":
      return { code, message: message("cli.fileUnknown", { path }) };
    case "too-large": {
      const sizes = { size: Math.ceil(failure.size / 1e6), most: FILE_LIMITS.bytes / 1e6 };
      return { code, message: fileFailureMessage(fileFailure("too-large", sizes), path) };
    }
  }
}
