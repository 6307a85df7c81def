import type { CsvDecimal, CsvSeparator } from "./csvNotation";

/** A number with at least one dot or comma; what stands around the digits (€, minus, brackets, %) is let through. */
const NUMBER = /^[\s€(+%-]*(?:EUR\s*)?(\d+(?:[.,]\d+)+)[\s€)%-]*$/;

/** A sign that must be the decimal sign outweighs any number of amounts that can be read both ways. */
const CERTAIN = 1000;

/**
 * The decimal sign in which the fields were written. 1.234.567 and 1,5 are certain; 1.234 can be a thousand or a
 * fraction and counts as a thousand, as in a budget. Without any evidence: a comma where a semicolon separates, as
 * Dutch programs write, otherwise a point.
 */
export function findDecimal(records: readonly (readonly string[])[], separator: CsvSeparator): CsvDecimal {
  let comma = 0;
  for (const field of records.flat()) {
    const digits = NUMBER.exec(field)?.[1];
    if (digits !== undefined) comma += evidence(digits);
  }
  if (comma !== 0) return comma > 0 ? "," : ".";
  return separator === "," ? "." : ",";
}

/** Positive where the decimal sign is a comma, negative where it is a point. */
function evidence(digits: string): number {
  const signs = digits.replaceAll(/\d/g, "");
  const last = signs.endsWith(",") ? 1 : -1;
  const isMixed = signs.includes(",") && signs.includes(".");
  if (isMixed) return last * CERTAIN;
  if (signs.length > 1) return -last * CERTAIN;
  const [whole = "", fraction = ""] = digits.split(/[.,]/);
  const canBeGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return canBeGroup ? -last : last * CERTAIN;
}
