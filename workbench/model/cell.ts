import type { CellValue } from "../../src/workbook/cell";

/** One cell of the in-memory workbook: what it holds and how the user has dressed it. */
export interface ModelCell {
  readonly value: CellValue;
  /** With its "="; null where the cell holds none. `value` is the last known outcome. */
  readonly formula: string | null;
  /** Number format in English notation. */
  readonly format: string;
  /** The leading apostrophe with which Excel keeps a text from being read as a number or a formula. */
  readonly hasTextPrefix: boolean;
  /** Whether a protected sheet keeps the cell from being changed: so for every cell that was not made free. */
  readonly isLocked: boolean;
  readonly bold: boolean;
  readonly indent: number;
  /** Whether a text that does not fit is broken over lines. */
  readonly isWrapped: boolean;
  /** Fill and text colour as "#RRGGBB"; null where the user has chosen none. */
  readonly fill: string | null;
  readonly colour: string | null;
}

export const EMPTY_CELL: ModelCell = {
  value: null,
  formula: null,
  format: "General",
  hasTextPrefix: false,
  isLocked: true,
  bold: false,
  indent: 0,
  isWrapped: false,
  fill: null,
  colour: null,
};

/** Whether the cell holds something to read, whatever its looks. */
export function hasContent(cell: ModelCell): boolean {
  return cell.value !== null || cell.formula !== null;
}

/** Whether nothing sets the cell apart from one that was never touched. */
export function isUntouched(cell: ModelCell): boolean {
  return (Object.keys(EMPTY_CELL) as (keyof ModelCell)[]).every((key) => cell[key] === EMPTY_CELL[key]);
}
