import type { FileReading } from "../file/readWorkbookFile";
import type { Language } from "../language/language";
import { writeReport } from "../report/writeReport";
import { reviewSnapshot } from "../review/reviewSnapshot";
import type { Answer } from "./answer";
import type { Terminal } from "./terminal";

/** Writes the Word summary of a file. Gives undefined, and says why, where it cannot be written. */
export async function writeReportFile(
  file: string,
  reading: FileReading,
  output: string,
  language: Language,
  terminal: Terminal,
): Promise<Answer | undefined> {
  const review = reviewSnapshot(reading.snapshot);
  const written = await terminal.writeFile(output, await writeReport(review, language));
  if (!written.ok) {
    await terminal.complain(`${language.words("cli.cannotWrite", { path: output })}\n`);
    return undefined;
  }
  return {
    line: { file, report: output },
    text: language.words("cli.reportWritten", { path: output }),
    hasErrors: false,
  };
}
