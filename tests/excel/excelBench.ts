import { ExcelWorkbook } from "../../src/excel/excelWorkbook";
import type { Snapshot } from "../../src/workbook/snapshot";
import type { ExcelHost } from "../../workbench/host/excelHost";
import { dump } from "../../workbench/model/dump";
import { enterByCoAuthor, enterByUser } from "../../workbench/model/edits";
import { modelFromSnapshot } from "../../workbench/model/fromSnapshot";
import { emptySheet, type SheetState } from "../../workbench/model/state";
import type { WorkbookModel } from "../../workbench/model/workbookModel";
import type { WorkbookBench } from "../contract/workbookContract";
import { openInExcel } from "./office";

/** The Excel port on the genuine office.js, with the host behind it. */
export interface ExcelBench extends WorkbookBench {
  readonly host: ExcelHost;
  readonly model: WorkbookModel;
}

/** Opens a workbook in an Excel that has no more than the add-in says it needs. */
export function openExcelBench(
  snapshot: Snapshot,
  { answerWithin, excelApi }: { answerWithin?: number; excelApi?: string } = {},
): ExcelBench {
  const model = modelFromSnapshot(snapshot);
  const host = openInExcel(model, excelApi === undefined ? undefined : { ExcelApi: excelApi });
  const idOf = (name: string): string => model.sheet(name)?.id ?? "";
  const change = (name: string, changes: (sheet: SheetState) => Partial<SheetState>): void => {
    model.changeSheet(idOf(name), (sheet) => ({ ...sheet, ...changes(sheet) }), "co-author");
  };
  return {
    host,
    model,
    workbook: new ExcelWorkbook(answerWithin),
    contents: () => dump(model.state),
    undo: () => {
      model.undo();
    },
    undoDepth: () => model.undoDepth,
    editByCoAuthor: (sheet, row, column, text) => {
      enterByCoAuthor(model, idOf(sheet), row, column, text);
    },
    dressByUser: (name) => {
      change(name, (sheet) => ({
        cells: sheet.cells.with([{ row: 1, column: 1, cell: { ...sheet.cells.at(1, 1), fill: "#FFFF00" } }]),
        conditionalFormats: [
          {
            id: "{user}",
            areas: [{ top: 1, left: 1, bottom: 2, right: 2 }],
            rule: { kind: "custom", formula: '=AND(N("pijl")=0,A1>3)' },
            fill: "#00FF00",
            colour: null,
            bold: null,
            stopIfTrue: true,
          },
        ],
      }));
    },
    limitByUser: (name, row, column) => {
      change(name, (sheet) => ({
        validations: [
          ...sheet.validations,
          {
            area: { top: row, left: column, bottom: row, right: column },
            rule: { kind: "other", wire: { custom: { formula: "=LEN(B2)>0" } } },
            alert: { title: "Eigen regel", message: "", style: "Stop", showAlert: true },
            ignoreBlanks: true,
          },
        ],
      }));
    },
    type: (name, row, column, text) => enterByUser(model, idOf(name), row, column, text).kind === "entered",
    protect: (name) => {
      change(name, () => ({ isProtected: true }));
    },
    unlock: (name, row, column) => {
      change(name, (sheet) => ({
        cells: sheet.cells.with([{ row, column, cell: { ...sheet.cells.at(row, column), isLocked: false } }]),
      }));
    },
    hide: (name) => {
      change(name, () => ({ visibility: "hidden" }));
    },
    looksOf: (name) => model.sheet(name) ?? emptySheet("", name),
  };
}
