import { areaName } from "../workbook/address";
import { offeredTexts, type LimitChoice, type LimitInput } from "../workbook/edit";

/** Lets an area take whole numbers between two bounds, or nothing. */
export function limitInput(sheet: Excel.Worksheet, edit: LimitInput): void {
  limit(sheet, edit, {
    wholeNumber: {
      formula1: edit.least,
      formula2: edit.most,
      operator: Excel.DataValidationOperator.between,
    },
  });
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
