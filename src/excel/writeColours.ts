import type { ColourAreas, FormatRule } from "../workbook/edit";
import { addressGroups, type AddressGroup } from "./addressGroups";
import { cellsOf, rectanglesOf } from "./rectangles";
import { shiftFormula } from "./shiftFormula";
import { signedFormula } from "./signature";

/** Takes conditional formats off. One that is gone already is an error, and then nothing is taken off. */
export function deleteFormats(sheet: Excel.Worksheet, ids: readonly string[]): void {
  // Whatever is still pending at the end of a run is sent as one round trip more, so nothing is asked in vain.
  if (ids.length === 0) return;
  const formats = sheet.getRange().conditionalFormats;
  for (const id of ids) formats.getItem(id).delete();
}

/** Puts on the rules of an edit, the first of them on top. They lie over the user's fills and change none of them. */
export function addFormats(sheet: Excel.Worksheet, edit: ColourAreas): readonly Excel.ConditionalFormat[] {
  const [first] = edit.areas;
  if (!first) return [];
  const groups = addressGroups(rectanglesOf(cellsOf(edit.areas)));
  // Excel puts every new format before the others.
  return [...edit.rules].reverse().flatMap((rule) =>
    groups.map((group) => {
      const formula = shiftFormula(rule.formula, group.row - first.top, group.column - first.left);
      return addFormat(sheet, group, rule, signedFormula(formula));
    }),
  );
}

function addFormat(
  sheet: Excel.Worksheet,
  group: AddressGroup,
  rule: FormatRule,
  formula: string,
): Excel.ConditionalFormat {
  const place = group.address.includes(",") ? sheet.getRanges(group.address) : sheet.getRange(group.address);
  const format = place.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = rule.fill;
  format.custom.format.font.color = rule.text;
  if (rule.bold !== undefined) format.custom.format.font.bold = rule.bold;
  format.load("id");
  return format;
}
