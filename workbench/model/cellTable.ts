import { EMPTY_CELL, hasContent, isUntouched, type ModelCell } from "./cell";
import type { Rectangle } from "./rectangle";

export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly cell: ModelCell;
}

type Row = readonly (ModelCell | undefined)[];
type Block = readonly (Row | undefined)[];

/** Rows are kept in blocks, so that a change copies a block and a row and shares all others with the table before. */
const ROWS_PER_BLOCK = 256;

const formulasIn = new WeakMap<Block, readonly CellChange[]>();

/** All cells of a sheet. Immutable: a change gives a new table, so an earlier state can be kept for undo at no cost. */
export class CellTable {
  static readonly empty = new CellTable(new Map());
  private readonly used = new Map<boolean, Rectangle | undefined>();

  private constructor(private readonly blocks: ReadonlyMap<number, Block>) {}

  /** The cell at a row and column from 1. */
  at(row: number, column: number): ModelCell {
    return this.blocks.get(Math.floor(row / ROWS_PER_BLOCK))?.[row % ROWS_PER_BLOCK]?.[column] ?? EMPTY_CELL;
  }

  /** The table with these cells put in; of two changes of one cell the last counts. */
  with(changes: Iterable<CellChange>): CellTable {
    const blocks = new Map(this.blocks);
    const ownBlocks = new Map<number, (Row | undefined)[]>();
    const ownRows = new Map<number, (ModelCell | undefined)[]>();
    for (const { row, column, cell } of changes) {
      const place = Math.floor(row / ROWS_PER_BLOCK);
      const block = ownBlocks.get(place) ?? [...(blocks.get(place) ?? [])];
      const cells = ownRows.get(row) ?? [...(block[row % ROWS_PER_BLOCK] ?? [])];
      cells[column] = isUntouched(cell) ? undefined : cell;
      block[row % ROWS_PER_BLOCK] = cells;
      blocks.set(place, block);
      ownBlocks.set(place, block);
      ownRows.set(row, cells);
    }
    return new CellTable(blocks);
  }

  /** Every cell that was touched, by row and column. */
  *touched(): Generator<CellChange> {
    for (const place of [...this.blocks.keys()].sort((one, other) => one - other)) {
      for (const [offset, cells] of (this.blocks.get(place) ?? []).entries()) {
        for (const [column, cell] of (cells ?? []).entries()) {
          if (cell) yield { row: place * ROWS_PER_BLOCK + offset, column, cell };
        }
      }
    }
  }

  /** Every cell with a formula. Blocks that two tables share are searched once. */
  *formulas(): Generator<CellChange> {
    for (const [place, block] of this.blocks) {
      let found = formulasIn.get(block);
      if (!found) {
        found = block.flatMap((cells, offset) =>
          (cells ?? []).flatMap((cell, column) =>
            cell && cell.formula !== null ? [{ row: place * ROWS_PER_BLOCK + offset, column, cell }] : [],
          ),
        );
        formulasIn.set(block, found);
      }
      yield* found;
    }
  }

  /** The smallest rectangle around all cells with contents, or around all touched cells; undefined where none is. */
  usedArea(valuesOnly: boolean): Rectangle | undefined {
    if (!this.used.has(valuesOnly)) this.used.set(valuesOnly, this.findUsedArea(valuesOnly));
    return this.used.get(valuesOnly);
  }

  private findUsedArea(valuesOnly: boolean): Rectangle | undefined {
    const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
    for (const { row, column, cell } of this.touched()) {
      if (valuesOnly && !hasContent(cell)) continue;
      area.top = Math.min(area.top, row);
      area.left = Math.min(area.left, column);
      area.bottom = Math.max(area.bottom, row);
      area.right = Math.max(area.right, column);
    }
    return area.bottom === 0 ? undefined : area;
  }
}
