import type { CsvNotation } from "../file/csvNotation";
import type { FileReading } from "../file/readWorkbookFile";
import type { Language } from "../language/language";
import type { MessageKey } from "../language/messages";

const SEPARATORS: Readonly<Record<CsvNotation["separator"], MessageKey>> = {
  ";": "file.separatorSemicolon",
  ",": "file.separatorComma",
  "\t": "file.separatorTab",
  "|": "file.separatorBar",
};

const DECIMALS: Readonly<Record<CsvNotation["decimal"], MessageKey>> = {
  ",": "file.decimalComma",
  ".": "file.decimalPoint",
};

/** The lines above the answer about a file: its path, and for a .csv how it was read. */
export function fileHeading(file: string, reading: FileReading, { words }: Language): readonly string[] {
  const { csv } = reading;
  if (!csv) return [file];
  const separator = words(SEPARATORS[csv.separator]);
  const decimal = words(DECIMALS[csv.decimal]);
  return [file, words("file.csvNotation", { separator, decimal, encoding: csv.encoding })];
}
