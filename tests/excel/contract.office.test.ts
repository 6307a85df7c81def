import { workbookLaws } from "../contract/workbookContract";
import { openExcelBench } from "./excelBench";
import { loadOffice } from "./office";

beforeAll(loadOffice);

describe("a workbook in Excel", () => {
  workbookLaws((snapshot) => openExcelBench(snapshot));
});
