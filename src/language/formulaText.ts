import type { LanguageCode } from "./language";

/** Names of the functions that add up, as Excel shows them in Dutch. */
const DUTCH: Readonly<Record<string, string>> = { SUM: "SOM", SUBTOTAL: "SUBTOTAAL", AGGREGATE: "AGGREGAAT" };

/** A formula as the reader's own Excel shows it: with Dutch names and semicolons in Dutch. Texts in it stay as they are. */
export function formulaText(formula: string, code: LanguageCode): string {
  if (code !== "nl") return formula;
  return formula
    .split('"')
    .map((part, index) => (index % 2 === 1 ? part : inDutch(part)))
    .join('"');
}

function inDutch(part: string): string {
  return part
    .replaceAll(/\b([A-Z]+)(?=\()/g, (name) => DUTCH[name] ?? name)
    .replaceAll(",", ";")
    .replaceAll(/(\d)\.(\d)/g, "$1,$2");
}
