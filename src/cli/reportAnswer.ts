import type { FileReading } from "../file/readWorkbookFile";
import type { Language } from "../language/language";
import { chaptersOf } from "../report/chapters";
import { writeReport } from "../report/writeReport";
import type { Review } from "../review/review";
import { reviewSnapshot } from "../review/reviewSnapshot";
import type { Answer } from "./answer";
import type { Command } from "./command";
import type { Terminal } from "./terminal";

/**
 * Writes the Word summary of a file, and says of which parts that were asked for the file holds nothing. Gives
 * undefined, and says why, where it cannot be written.
 */
export async function writeReportFile(
  file: string,
  reading: FileReading,
  { output, chapters }: Pick<Extract<Command, { kind: "report" }>, "output" | "chapters">,
  earlier: Review | undefined,
  language: Language,
  terminal: Terminal,
): Promise<Answer | undefined> {
  const review = reviewSnapshot(reading.snapshot);
  const written = await terminal.writeFile(output, await writeReport(review, language, chapters, earlier));
  if (!written.ok) {
    await terminal.complain(`${language.words("cli.cannotWrite", { path: output })}\n`);
    return undefined;
  }
  const filled = new Set(chaptersOf(review, language, earlier).map(({ name }) => name));
  const empty = [...(chapters ?? [])].filter((name) => !filled.has(name));
  return {
    line: { file, report: output, ...(empty.length === 0 ? {} : { empty }) },
    text: [
      language.words("cli.reportWritten", { path: output }),
      ...(empty.length === 0 ? [] : [language.words("cli.reportEmptyParts", { parts: empty.join(", ") })]),
    ].join("\n"),
    hasErrors: false,
  };
}
