import { cellName, type CellAddress } from "../workbook/address";
import { failed, succeeded, type Failure, type Outcome } from "../workbook/failure";
import { excelRun } from "./excelRun";

/** Brings the cell into view and selects it. A hidden sheet is not shown behind the user's back. */
export function selectCell(cell: CellAddress, answerWithin: number): Promise<Outcome<void>> {
  return excelRun(
    answerWithin,
    async (context, sync) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
      sheet.load("visibility");
      await sync();
      const obstacle = obstacleIn(sheet, cell.sheet);
      if (obstacle) return failed(obstacle);
      sheet.activate();
      sheet.getRange(cellName(cell)).select();
      await sync();
      return succeeded(undefined);
    },
    cell.sheet,
  );
}

function obstacleIn(sheet: Excel.Worksheet, name: string): Failure | undefined {
  if (sheet.isNullObject) return { code: "sheet-missing", detail: { sheet: name } };
  return sheet.visibility === "Visible" ? undefined : { code: "sheet-hidden", detail: { sheet: name } };
}
