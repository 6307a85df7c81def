import { parseArgs } from "node:util";
import {
  CSV_DECIMALS,
  CSV_ENCODINGS,
  CSV_SEPARATORS,
  type CsvNotation,
  type CsvSeparator,
} from "../file/csvNotation";
import { isLanguageCode, LANGUAGE_CODES } from "../language/language";
import { message, type Message } from "../language/messages";
import { CHAPTER_NAMES, isChapterName } from "../report/chapterNames";
import type { Command, Manner } from "./command";

const OPTIONS = {
  json: { type: "boolean" },
  lang: { type: "string" },
  output: { type: "string", short: "o" },
  parts: { type: "string" },
  earlier: { type: "string" },
  separator: { type: "string" },
  decimal: { type: "string" },
  encoding: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** A tab is hard to type in a shell, so the word will do. */
const SEPARATOR_WORDS: Readonly<Record<string, CsvSeparator>> = { tab: "\t", "\\t": "\t" };

/** Reads the arguments after `peil`. */
export function readCommand(words: readonly string[]): Command {
  const plain: Manner = { language: "nl", isJson: false, csv: {} };
  const misused = (problem: Message, manner = plain): Command => ({ kind: "misused", problem, manner });
  const parsed = parse(words);
  if (!parsed) return misused(message("cli.unknownOption", { option: unknownOption(words) }));
  const { values, positionals } = parsed;
  const language = values.lang ?? "nl";
  if (!isLanguageCode(language)) return misused(wrongValue("--lang", language, LANGUAGE_CODES));
  const { csv, problem } = csvTold(values);
  const manner: Manner = { language, isJson: values.json ?? false, csv };
  if (problem) return misused(problem, manner);
  if (values.help) return { kind: "help", manner };
  if (values.version) return { kind: "version", manner };

  const [name, ...files] = positionals;
  if (name === undefined) return { kind: "help", manner };
  if (!isCommandName(name)) {
    return misused(message("cli.unknownCommand", { name }), manner);
  }
  const stray = OF_SOME_COMMANDS.find(
    (option) => values[option] !== undefined && !OWN_OPTIONS[name].includes(option),
  );
  if (stray) return misused(message("cli.strayOption", { option: `--${stray}`, name }), manner);
  const [file, other, ...more] = files;
  if (name === "compare") {
    if (file === undefined || other === undefined || more.length > 0)
      return misused(message("cli.twoFiles"), manner);
    return { kind: name, earlier: file, later: other, manner };
  }
  if (file === undefined) return misused(message("cli.noFile", { name }), manner);
  if (name === "merge") return { kind: name, files, output: values.output, manner };
  if (name !== "report" && name !== "calendar") return { kind: name, files, manner };
  if (files.length > 1) return misused(message("cli.oneFile"), manner);
  if (name === "calendar") return { kind: name, file, output: values.output, manner };
  const { output } = values;
  if (output === undefined) return misused(message("cli.noOutput"), manner);
  const parts = values.parts?.split(",").map((part) => part.trim());
  const unknown = parts?.find((part) => !isChapterName(part));
  if (unknown !== undefined) return misused(wrongValue("--parts", unknown, CHAPTER_NAMES), manner);
  const chapters = parts && new Set(parts.filter(isChapterName));
  return { kind: "report", file, output, chapters, earlier: values.earlier, manner };
}

const COMMAND_NAMES = ["check", "structure", "report", "compare", "merge", "calendar"] as const;

function isCommandName(name: string): name is (typeof COMMAND_NAMES)[number] {
  return (COMMAND_NAMES as readonly string[]).includes(name);
}

/** Options that only some commands have; what a command would not heed is a mistake to be told. */
const OF_SOME_COMMANDS = ["output", "parts", "earlier"] as const;

const OWN_OPTIONS: Readonly<
  Record<(typeof COMMAND_NAMES)[number], readonly (typeof OF_SOME_COMMANDS)[number][]>
> = {
  check: [],
  structure: [],
  report: ["output", "parts", "earlier"],
  compare: [],
  merge: ["output"],
  calendar: ["output"],
};

type Parsed = ReturnType<typeof parseStrictly>;

function parseStrictly(words: readonly string[]) {
  return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
}

/** Undefined where an option is not known or lacks its value. */
function parse(words: readonly string[]): Parsed | undefined {
  try {
    return parseStrictly(words);
  } catch (cause) {
    const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
    if (typeof code === "string" && code.startsWith("ERR_PARSE_ARGS_")) return undefined;
    throw cause;
  }
}

/** The first option that is not ours or lacks its value, to be named. */
function unknownOption(words: readonly string[]): string {
  const { tokens } = parseArgs({ args: [...words], options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const known = Object.entries(OPTIONS).find(([name]) => name === token.name)?.[1];
    const takesValue = known?.type === "string";
    if (!known || takesValue !== (token.value !== undefined) || token.value?.startsWith("-"))
      return token.rawName;
  }
  return words.find((word) => word.startsWith("-")) ?? "";
}

function csvTold(values: Parsed["values"]): {
  readonly csv: Partial<CsvNotation>;
  readonly problem?: Message;
} {
  const typed = values.separator;
  const separator = typed === undefined ? undefined : (SEPARATOR_WORDS[typed] ?? typed);
  const told = { separator, decimal: values.decimal, encoding: values.encoding?.toLowerCase() };
  const allowed = { separator: CSV_SEPARATORS, decimal: CSV_DECIMALS, encoding: CSV_ENCODINGS };
  const csv: Record<string, string> = {};
  for (const name of ["separator", "decimal", "encoding"] as const) {
    const value = told[name];
    if (value === undefined) continue;
    if (!(allowed[name] as readonly string[]).includes(value)) {
      return { csv: {}, problem: wrongValue(`--${name}`, value, allowed[name]) };
    }
    csv[name] = value;
  }
  return { csv };
}

function wrongValue(option: string, value: string, allowed: readonly string[]): Message {
  const choices = allowed.map((choice) => (choice === "\t" ? "tab" : choice)).join("  ");
  return message("cli.wrongValue", { option, value, choices });
}
