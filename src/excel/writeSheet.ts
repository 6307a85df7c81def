import { areaName } from "../workbook/address";
import type { AddSheet, LimitInput } from "../workbook/edit";
import { cellEntry } from "./cellEntry";

/** Adds a sheet at the end and fills it from A1. */
export function addSheet(worksheets: Excel.WorksheetCollection, edit: AddSheet): void {
  const sheet = worksheets.add(edit.name);
  const right = Math.max(0, ...edit.rows.map((row) => row.length));
  if (right === 0) return;
  const range = sheet.getRange(areaName({ top: 1, left: 1, bottom: edit.rows.length, right }));
  range.values = edit.rows.map((row) =>
    Array.from({ length: right }, (_, index) => cellEntry(row[index] ?? null)),
  );
  for (const row of edit.boldRows) {
    sheet.getRange(areaName({ top: row, left: 1, bottom: row, right })).format.font.bold = true;
  }
  range.format.autofitColumns();
}

/** Lets an area take whole numbers between two bounds, or nothing. */
export function limitInput(sheet: Excel.Worksheet, edit: LimitInput): void {
  const { dataValidation } = sheet.getRange(areaName(edit.area));
  dataValidation.rule = {
    wholeNumber: {
      formula1: edit.least,
      formula2: edit.most,
      operator: Excel.DataValidationOperator.between,
    },
  };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    title: edit.title,
    message: edit.message,
    showAlert: true,
    style: Excel.DataValidationAlertStyle.stop,
  };
}
