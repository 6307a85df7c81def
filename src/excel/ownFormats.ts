import { isSignedFormula } from "./signature";

/** The list of a sheet's conditional formats, asked for but not yet answered. */
export type AskedFormats = Excel.ConditionalFormatCollection;

/** Asks for all conditional formats of a sheet with the formulas that tell ours from the user's. */
export function askFormats(sheet: Excel.Worksheet): AskedFormats {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/customOrNullObject/rule/formula");
  return formats;
}

/** The ids of our own formats among them. */
export function ownFormats(formats: AskedFormats): readonly string[] {
  return formats.items
    .filter(({ customOrNullObject: custom }) => !custom.isNullObject && isSignedFormula(custom.rule.formula))
    .map((format) => format.id);
}
