import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readNumber } from "../src/amounts/readNumber";
import { numberFromDecimal } from "../src/amounts/decimal";
import { csvRecords } from "../src/file/csvRecords";

/** The lines of a file in `samples/figures` without its header; every line has as many fields as the header. */
export function figures(name: string): readonly (readonly string[])[] {
  const text = readFileSync(join(__dirname, "figures", name), "utf8");
  return csvRecords(text, ";").slice(1);
}

/** An amount as the document prints it: a number where it is one, the text where it is not, null where it is blank. */
export function printedAmount(text: string): string | number | null {
  if (text === "") return null;
  const reading = readNumber(text);
  return reading.kind === "number" ? numberFromDecimal(reading.value) : text;
}
