import { areaName } from "../workbook/address";
import { offeredTexts, type LimitChoice, type LimitInput } from "../workbook/edit";
import { signedTitle } from "./limits";
import type { Rectangle } from "./rectangles";

/** Lets areas take whole numbers between two bounds, or nothing: what of the edit's area holds no other limit. */
export function limitInput(sheet: Excel.Worksheet, edit: LimitInput, areas: readonly Rectangle[]): void {
  const rule = {
    wholeNumber: {
      formula1: edit.least,
      formula2: edit.most,
      operator: Excel.DataValidationOperator.between,
    },
  };
  for (const area of areas) limit(sheet, { ...edit, area, title: signedTitle(edit.title) }, rule);
}

/** Frees areas of their limits. */
export function clearLimits(sheet: Excel.Worksheet, areas: readonly Rectangle[]): void {
  for (const area of areas) sheet.getRange(areaName(area)).dataValidation.clear();
}

/** Lets an area take one of a few texts, or nothing. */
export function limitChoice(sheet: Excel.Worksheet, edit: LimitChoice): void {
  limit(sheet, edit, { list: { inCellDropDown: true, source: offeredTexts(edit.choices) } });
}

function limit(
  sheet: Excel.Worksheet,
  { area, title, message }: LimitInput | LimitChoice,
  rule: Excel.DataValidationRule,
): void {
  const { dataValidation } = sheet.getRange(areaName(area));
  dataValidation.rule = rule;
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    title,
    message,
    showAlert: true,
    style: Excel.DataValidationAlertStyle.stop,
  };
}
