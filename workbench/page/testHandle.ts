import type { Counts } from "../host/counters";
import type { ExcelHost } from "../host/excelHost";
import type { Faults } from "../host/faults";
import { enterByCoAuthor } from "../model/edits";
import { dump, type Dump } from "../model/dump";
import type { Selection } from "../model/state";

/** What tests and scripts can ask of the page: plain data, so that it can leave the browser. */
export interface TestHandle {
  /** Everything in the workbook, with the sheets and cells by name. */
  readonly dump: () => Dump;
  readonly selection: () => Selection;
  readonly counts: () => Counts;
  readonly resetCounts: () => void;
  readonly faults: () => Faults;
  /** How many actions can be undone. */
  readonly undoDepth: () => number;
  /** Puts a text into a cell as a co-author elsewhere would. */
  readonly enterRemotely: (sheet: string, row: number, column: number, text: string) => void;
}

declare global {
  interface Window {
    workbench?: TestHandle;
  }
}

/** Makes the handle for the workbook that is open. */
export function testHandle(host: ExcelHost): TestHandle {
  return {
    dump: () => dump(host.model.state),
    selection: () => host.model.selection,
    counts: () => host.counts,
    resetCounts: () => {
      host.resetCounts();
    },
    faults: () => host.faults,
    undoDepth: () => host.model.undoDepth,
    enterRemotely: (sheet, row, column, text) => {
      enterByCoAuthor(host.model, sheet, row, column, text);
    },
  };
}
