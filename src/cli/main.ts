import type { FileReading } from "../file/readWorkbookFile";
import { loadLanguage, type Language } from "../language/language";
import { CHAPTER_NAMES } from "../report/chapterNames";
import { chunks } from "../report/document/chunks";
import manifest from "../../package.json";
import type { Answer } from "./answer";
import { calendarAnswer } from "./calendarAnswer";
import { checkAnswer } from "./checkAnswer";
import type { Command, Manner } from "./command";
import { compareAnswer } from "./compareAnswer";
import { jsonLine } from "./jsonLine";
import { mergeAnswer, mergeCopies } from "./mergeAnswer";
import { mergedCsv } from "./mergedCsv";
import { openFile } from "./openFile";
import { printableTerminal } from "./printableTerminal";
import { readCommand } from "./readCommand";
import { writeReportFile } from "./reportAnswer";
import { reviewSnapshot } from "../review/reviewSnapshot";
import { structureAnswer } from "./structureAnswer";
import type { Terminal } from "./terminal";

/**
 * What the program ends with. fine: no finding of severity error. errors: some. unreadable: a file could not be read or
 * written, or the command was not understood; it outranks errors.
 */
export const EXIT_CODES = { fine: 0, errors: 1, unreadable: 2 } as const;
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

/** The names that `--parts` takes, in lines that fit beside the option. */
function chapterList(): string {
  const lines = chunks(CHAPTER_NAMES, 5).map((names) => names.join(", "));
  return lines.join(`,\n${" ".repeat(22)}`);
}

/** Runs the command line in `words`, what stands after `peil`, and gives the exit code. */
export async function main(words: readonly string[], world: Terminal): Promise<ExitCode> {
  const terminal = printableTerminal(world);
  const command = readCommand(words);
  const language = await loadLanguage(command.manner.language);
  switch (command.kind) {
    case "help":
      await terminal.print(`${language.words("cli.help", { parts: chapterList() })}\n`);
      return EXIT_CODES.fine;
    case "version":
      await terminal.print(`${manifest.version}\n`);
      return EXIT_CODES.fine;
    case "misused":
      await terminal.complain(`${language.say(command.problem)}\n${language.words("cli.seeHelp")}\n`);
      return EXIT_CODES.unreadable;
    case "check":
      return answerEach(command, language, terminal, checkAnswer);
    case "structure":
      return answerEach(command, language, terminal, structureAnswer);
    case "compare":
      return compare(command, language, terminal);
    case "merge":
      return merge(command, language, terminal);
    case "calendar":
      return calendar(command, language, terminal);
    case "report":
      return report(command, language, terminal);
  }
}

/** The earlier version is read first: a report without the comparison that was asked for is not written. */
async function report(
  command: Extract<Command, { kind: "report" }>,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const { file, earlier, output, manner } = command;
  const sources = earlier === undefined ? [file] : [file, earlier];
  if (await wouldOverwrite(sources, output, language, terminal)) return EXIT_CODES.unreadable;
  const before =
    earlier === undefined ? undefined : await openOrComplain(earlier, manner, language, terminal);
  if (earlier !== undefined && !before) return EXIT_CODES.unreadable;
  const reviewed = before && reviewSnapshot(before.snapshot);
  return answerEach({ files: [file], manner }, language, terminal, (name, reading) =>
    writeReportFile(name, reading, command, reviewed, language, terminal),
  );
}

/** Both files are read before anything is said, so that two that cannot be read are both named. */
async function compare(
  { earlier, later, manner }: Extract<Command, { kind: "compare" }>,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const before = await openOrComplain(earlier, manner, language, terminal);
  const after = await openOrComplain(later, manner, language, terminal);
  if (!before || !after) return EXIT_CODES.unreadable;
  return give(compareAnswer({ earlier, later }, before, after, language), manner, terminal);
}

/** What is to be ready and when; written as a calendar file where a path is given. */
async function calendar(
  { file, output, manner }: Extract<Command, { kind: "calendar" }>,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  if (output !== undefined && (await wouldOverwrite([file], output, language, terminal)))
    return EXIT_CODES.unreadable;
  return answerEach({ files: [file], manner }, language, terminal, (name, reading) =>
    calendarAnswer(name, reading, output, language, terminal),
  );
}

/** All copies or none: an outcome without one of them would pass for the whole. */
async function merge(
  { files, output, manner }: Extract<Command, { kind: "merge" }>,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  if (output !== undefined && (await wouldOverwrite(files, output, language, terminal)))
    return EXIT_CODES.unreadable;
  const copies: { readonly file: string; readonly reading: FileReading }[] = [];
  for (const file of files) {
    const reading = await openOrComplain(file, manner, language, terminal);
    if (!reading) return EXIT_CODES.unreadable;
    copies.push({ file, reading });
  }
  const merged = mergeCopies(copies);
  if (output !== undefined) {
    const written = await terminal.writeFile(output, mergedCsv(merged));
    if (!written.ok) {
      await terminal.complain(`${language.words("cli.cannotWrite", { path: output })}\n`);
      return EXIT_CODES.unreadable;
    }
  }
  const code = await give(mergeAnswer(copies, merged, language), manner, terminal);
  if (output !== undefined && !manner.isJson) {
    await terminal.print(`${language.words("progress.mergeWritten", { path: output })}\n`);
  }
  return code;
}

/** Peil changes no file that it reads: says so where what it is to write would take the place of one. */
async function wouldOverwrite(
  files: readonly string[],
  output: string,
  language: Language,
  terminal: Terminal,
): Promise<boolean> {
  for (const file of files) {
    if (!(await terminal.isSameFile(file, output))) continue;
    await terminal.complain(`${language.words("cli.outputIsInput", { path: output })}\n`);
    return true;
  }
  return false;
}

type Answering = (
  file: string,
  reading: FileReading,
  language: Language,
) => Promise<Answer | undefined> | Answer | undefined;

/** Answers about the files one after another; one that cannot be read does not keep the others from it. */
async function answerEach(
  { files, manner }: { readonly files: readonly string[]; readonly manner: Manner },
  language: Language,
  terminal: Terminal,
  answering: Answering,
): Promise<ExitCode> {
  let code: ExitCode = EXIT_CODES.fine;
  for (const file of files) {
    const reading = await openOrComplain(file, manner, language, terminal);
    const answer = reading && (await answering(file, reading, language));
    if (!answer) code = EXIT_CODES.unreadable;
    else code = Math.max(code, await give(answer, manner, terminal)) as ExitCode;
  }
  return code;
}

async function openOrComplain(
  file: string,
  manner: Manner,
  language: Language,
  terminal: Terminal,
): Promise<FileReading | undefined> {
  const reading = await openFile(file, manner, terminal);
  if (reading.ok) return reading.value;
  const sentence = language.say(reading.failure.message);
  await terminal.complain(`${sentence}\n`);
  if (manner.isJson)
    await printLine({ file, error: { code: reading.failure.code, message: sentence } }, terminal);
  return undefined;
}

async function give(answer: Answer, manner: Manner, terminal: Terminal): Promise<ExitCode> {
  if (manner.isJson) await printLine(answer.line, terminal);
  else await terminal.print(`${answer.text}\n`);
  return answer.hasErrors ? EXIT_CODES.errors : EXIT_CODES.fine;
}

function printLine(line: object, terminal: Terminal): Promise<void> {
  return terminal.print(jsonLine(line));
}
