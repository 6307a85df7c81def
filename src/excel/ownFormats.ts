import type { ColourAreas, Edit, RemoveColours } from "../workbook/edit";
import type { Outcome } from "../workbook/failure";
import type { KnownFormats } from "./ownFormatMemory";
import { isSignedFormula } from "./signature";

/** The list of a sheet's conditional formats, asked for but not yet answered. */
export type AskedFormats = Excel.ConditionalFormatCollection;

/** All conditional formats of a sheet, to count them or to find one by its id. */
export function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}

/** Asks for all conditional formats of a sheet with the formulas that tell ours from the user's. */
export function askFormats(sheet: Excel.Worksheet): AskedFormats {
  const formats = formatsOf(sheet);
  formats.load("items/id,items/customOrNullObject/rule/formula");
  return formats;
}

/** What the list says. */
export function knownFormats(formats: AskedFormats): KnownFormats {
  const ids = formats.items
    .filter(({ customOrNullObject: custom }) => !custom.isNullObject && isSignedFormula(custom.rule.formula))
    .map((format) => format.id);
  return { ids, count: formats.items.length };
}

/**
 * Whether work failed in the way Excel fails when it lists formats of which one was duplicated by hand, or brought
 * back by an undo: it then cannot find what it lists itself (OfficeDev/office-js issues 6396, 6827 and 6835). A run
 * that names no sheet keeps Excel's own code.
 */
export function failedToList(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && outcome.failure.detail["code"] === "ItemNotFound";
}

/** Whether an edit is about our conditional formats. */
export function isColour(edit: Edit): edit is ColourAreas | RemoveColours {
  return edit.kind === "colour-areas" || edit.kind === "remove-colours";
}
