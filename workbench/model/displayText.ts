import { format } from "numfmt";
import { formulaText } from "../../src/language/formulaText";
import type { ModelCell } from "./cell";

/** What the cell shows, in Dutch notation. A formula whose outcome is not known shows itself. */
export function displayText(cell: ModelCell): string {
  const { value } = cell;
  if (value === null) return formulaText(cell.formula ?? "", "nl");
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  if (typeof value === "string") return textSection(cell.format)?.replace("@", () => value) ?? value;
  try {
    return format(cell.format === "" ? "General" : cell.format, value, { locale: "nl-NL" });
  } catch {
    // A format that Excel knows and numfmt does not: the bare number is better than nothing.
    return value.toString().replace(".", ",");
  }
}

/** The last of a format's four sections is for texts, as in `0;;;"~ "@`; its quotes are no part of what it shows. */
function textSection(numberFormat: string): string | undefined {
  const [, , , section] = numberFormat.split(";");
  return section?.replaceAll('"', "");
}

/** What stands in the formula bar and is edited: the formula, or the value as it would be typed. */
export function entryText(cell: ModelCell): string {
  if (cell.formula !== null) return formulaText(cell.formula, "nl");
  if (cell.value === null) return "";
  if (typeof cell.value === "boolean") return cell.value ? "WAAR" : "ONWAAR";
  if (typeof cell.value === "number") return cell.value.toString().replace(".", ",");
  return cell.hasTextPrefix ? `'${cell.value}` : cell.value;
}
