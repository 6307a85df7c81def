import type { FileReading } from "../file/readWorkbookFile";
import type { Language } from "../language/language";
import { itemsToExport, writeCalendar } from "../report/calendar/writeCalendar";
import { reviewSnapshot } from "../review/reviewSnapshot";
import type { Answer } from "./answer";
import { calendarLine } from "./calendarLine";
import { calendarText } from "./calendarText";
import type { Terminal } from "./terminal";

/**
 * What is to be ready and when in a file, and where a path is given, what is coming as a calendar file. Gives undefined,
 * and says why, where that cannot be written.
 */
export async function calendarAnswer(
  file: string,
  reading: FileReading,
  output: string | undefined,
  language: Language,
  terminal: Terminal,
): Promise<Answer | undefined> {
  const { words } = language;
  const review = reviewSnapshot(reading.snapshot);
  const text = calendarText(review.calendar, language);
  const count = itemsToExport(review).length;
  if (output !== undefined) {
    const written = await terminal.writeFile(output, await writeCalendar(review, language));
    if (!written.ok) {
      await terminal.complain(`${words("cli.cannotWrite", { path: output })}\n`);
      return undefined;
    }
  }
  return {
    line: {
      file,
      calendar: calendarLine(review.calendar) ?? { today: review.calendar.today, items: [] },
      ...(output === undefined ? {} : { output, written: count }),
    },
    text: [
      ...(text.length === 0 ? [words("calendar.terminalNone")] : text),
      ...(output === undefined ? [] : [words("calendar.terminalWritten", { count, path: output })]),
    ].join("\n"),
    hasErrors: false,
  };
}
