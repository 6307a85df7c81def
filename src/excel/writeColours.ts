import type { ColourAreas, FormatRule } from "../workbook/edit";
import { addressGroups } from "./addressGroups";
import { cellsOf, rectanglesOf } from "./rectangles";
import { shiftFormula } from "./shiftFormula";
import { signedFormula } from "./signature";

/** Takes conditional formats off. One that is gone already is an error, and then nothing is taken off. */
export function deleteFormats(formats: Excel.ConditionalFormatCollection, ids: readonly string[]): void {
  for (const id of ids) formats.getItem(id).delete();
}

/** Puts on the rules of an edit, the first of them on top. They lie over the user's fills and change none of them. */
export function addFormats(sheet: Excel.Worksheet, edit: ColourAreas): readonly Excel.ConditionalFormat[] {
  const [first] = edit.areas;
  if (!first) return [];
  const add = (areas: ColourAreas["areas"], rules: readonly FormatRule[]): Excel.ConditionalFormat[] =>
    addressGroups(rectanglesOf(cellsOf(areas))).flatMap(({ address, row, column }) => {
      const place = address.includes(",") ? sheet.getRanges(address) : sheet.getRange(address);
      const formats = place.conditionalFormats;
      return rules.map((rule) => {
        const formula = shiftFormula(rule.formula, row - first.top, column - first.left);
        return addFormat(formats, rule, signedFormula(formula));
      });
    });
  // Excel puts every new format before the others.
  const backwards = [...edit.rules].reverse();
  const everywhere = backwards.filter(({ areas }) => areas === undefined);
  const somewhere = backwards.flatMap((rule) => (rule.areas ? add(rule.areas, [rule]) : []));
  return [...somewhere, ...add(edit.areas, everywhere)];
}

function addFormat(
  formats: Excel.ConditionalFormatCollection,
  rule: FormatRule,
  formula: string,
): Excel.ConditionalFormat {
  const added = formats.add(Excel.ConditionalFormatType.custom);
  const { custom } = added;
  custom.rule.formula = formula;
  const { format } = custom;
  if (rule.fill !== undefined) format.fill.color = rule.fill;
  if (rule.text !== undefined) format.font.color = rule.text;
  if (rule.bold !== undefined) format.font.bold = rule.bold;
  if (rule.numberFormat !== undefined) format.numberFormat = rule.numberFormat;
  added.load("id");
  return added;
}
