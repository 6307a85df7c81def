import type { CellValue } from "../../src/workbook/cell";
import type { Edit } from "../../src/workbook/edit";
import { failed, succeeded, type FailureCode, type Outcome } from "../../src/workbook/failure";
import type { Workbook } from "../../src/workbook/port";
import { addressText, cellName } from "../../src/workbook/address";
import { addedSheet } from "../support/addedSheet";
import { sheetOf, snapshotOf } from "../support/sheet";

/** A workbook in memory that carries out edits of cells and new sheets, as a host does. */
export interface LiveWorkbook {
  readonly workbook: Workbook;
  readonly applied: (readonly Edit[])[];
  /** The cells that were shown to the user, in order. */
  readonly selected: readonly string[];
  readonly cell: (sheet: string, row: number, column: number) => CellValue;
  /** Somebody else changes a cell. */
  readonly set: (sheet: string, row: number, column: number, value: CellValue) => void;
  /** From now on every edit is refused for this reason; undefined ends that. */
  readonly refuse: (code: FailureCode | undefined) => void;
  /** One reading is refused, after so many that succeed. */
  readonly refuseReading: (code: FailureCode, after: number) => void;
  /** Readings wait until the function is called that this gives. */
  readonly holdReading: () => () => void;
}

/** Makes one with a single sheet. */
export function liveWorkbook(name: string, rows: readonly (readonly CellValue[])[]): LiveWorkbook {
  const sheets = new Map<string, CellValue[][]>([[name, rows.map((row) => [...row])]]);
  const applied: (readonly Edit[])[] = [];
  const selected: string[] = [];
  let refusal: FailureCode | undefined;
  let gate: Promise<void> = Promise.resolve();
  let readingRefusal: { readonly code: FailureCode; readonly after: number } | undefined;
  const cell = (sheet: string, row: number, column: number): CellValue =>
    sheets.get(sheet)?.[row - 1]?.[column - 1] ?? null;
  const set = (sheet: string, row: number, column: number, value: CellValue): void => {
    const grid = sheets.get(sheet) ?? [];
    sheets.set(sheet, grid);
    while (grid.length < row) grid.push([]);
    const line = grid[row - 1] ?? [];
    while (line.length < column) line.push(null);
    line[column - 1] = value;
  };
  const apply = (edits: readonly Edit[]): Outcome<void> => {
    if (refusal) return failed({ code: refusal, detail: { sheet: name } });
    for (const edit of edits) {
      if (edit.kind !== "set-cells") continue;
      const changed = edit.cells.find(
        ({ row, column }, index) =>
          edit.expected !== undefined && cell(edit.sheet, row, column) !== (edit.expected[index] ?? null),
      );
      if (changed) return failed({ code: "changed-meanwhile", detail: { cell: cellName(changed) } });
    }
    for (const edit of edits) {
      if (edit.kind === "add-sheet")
        sheets.set(
          edit.name,
          addedSheet(edit).values.map((row) => [...row]),
        );
      if (edit.kind !== "set-cells") continue;
      for (const { row, column, content } of edit.cells) {
        if (content.kind === "value") set(edit.sheet, row, column, content.value);
      }
    }
    applied.push(edits);
    return succeeded(undefined);
  };
  const workbook: Workbook = {
    read: async () => {
      await gate;
      const refused = readingRefusal;
      readingRefusal = refused && refused.after > 0 ? { ...refused, after: refused.after - 1 } : undefined;
      return refused?.after === 0
        ? failed({ code: refused.code, detail: {} })
        : succeeded(snapshotOf(...[...sheets].map(([key, grid]) => sheetOf(key, grid))));
    },
    apply: (edits) => Promise.resolve(apply(edits)),
    select: (place) => {
      selected.push(addressText(place));
      return Promise.resolve(succeeded(undefined));
    },
    watch: () => Promise.resolve(succeeded(() => Promise.resolve())),
  };
  return {
    workbook,
    applied,
    selected,
    cell,
    set,
    refuse: (code) => {
      refusal = code;
    },
    refuseReading: (code, after) => {
      readingRefusal = { code, after };
    },
    holdReading: () => {
      let finish = (): void => undefined;
      gate = new Promise((resolve) => {
        finish = resolve;
      });
      return () => {
        finish();
      };
    },
  };
}
