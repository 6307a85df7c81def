import type { CsvNotation } from "../file/csvNotation";
import type { LanguageCode } from "../language/language";
import type { Message } from "../language/messages";
import type { ChapterName } from "../report/chapterNames";

/** How the command line asks for its answer. */
export interface Manner {
  readonly language: LanguageCode;
  /** One JSON object a line instead of text. */
  readonly isJson: boolean;
  /** How a .csv is to be read, where the user knows better. */
  readonly csv: Partial<CsvNotation>;
}

/** What the command line asks for. */
export type Command =
  | { readonly kind: "help" | "version"; readonly manner: Manner }
  | { readonly kind: "check" | "structure"; readonly files: readonly string[]; readonly manner: Manner }
  | {
      readonly kind: "report";
      readonly file: string;
      readonly output: string;
      /** The parts that are asked for; undefined for all. */
      readonly chapters: ReadonlySet<ChapterName> | undefined;
      /** An earlier version of the workbook to compare with; undefined where there is none. */
      readonly earlier: string | undefined;
      readonly manner: Manner;
    }
  | { readonly kind: "compare"; readonly earlier: string; readonly later: string; readonly manner: Manner }
  | {
      readonly kind: "calendar";
      readonly file: string;
      /** Where what is coming is written as a calendar file; undefined where it is only to be shown. */
      readonly output: string | undefined;
      readonly manner: Manner;
    }
  | {
      readonly kind: "merge";
      readonly files: readonly string[];
      readonly output: string | undefined;
      readonly manner: Manner;
    }
  | { readonly kind: "misused"; readonly problem: Message; readonly manner: Manner };
