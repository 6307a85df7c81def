import type { Language } from "../../language/language";

/** What one unit of a sheet's amounts is worth, in words. */
export function unitText(unit: 1 | 1000, { words }: Language): string {
  return words(unit === 1 ? "report.unitEuro" : "report.unitThousand");
}
