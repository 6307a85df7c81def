import type { SheetLayout } from "./sheetLayout";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What moving about needs to know of a sheet. */
export interface Ground {
  readonly layout: SheetLayout;
  /** The last row and column with contents; 1 and 1 on an empty sheet. */
  readonly end: Place;
  readonly isFilled: (row: number, column: number) => boolean;
  /** Rows that fit on the screen. */
  readonly page: number;
}

/** Keys that move, and where they go from a cell; undefined for a key that does not move. */
export function moved(key: string, withControl: boolean, from: Place, ground: Ground): Place | undefined {
  const step = STEPS[key];
  if (step) return withControl ? leapt(from, step, ground) : stepped(from, step, ground);
  switch (key) {
    case "Home":
      return shown(withControl ? { row: 1, column: 1 } : { ...from, column: 1 }, STEP_ON, ground);
    case "End":
      return shown(withControl ? ground.end : { ...from, column: ground.end.column }, STEP_BACK, ground);
    case "PageDown":
      return shown(
        { ...from, row: Math.min(ground.layout.rowCount, from.row + ground.page) },
        STEP_UP,
        ground,
      );
    case "PageUp":
      return shown({ ...from, row: Math.max(1, from.row - ground.page) }, STEP_DOWN, ground);
    default:
      return undefined;
  }
}

interface Step {
  readonly rows: number;
  readonly columns: number;
}

const STEP_UP: Step = { rows: -1, columns: 0 };
const STEP_DOWN: Step = { rows: 1, columns: 0 };
const STEP_BACK: Step = { rows: 0, columns: -1 };
const STEP_ON: Step = { rows: 0, columns: 1 };

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: STEP_UP,
  ArrowDown: STEP_DOWN,
  ArrowLeft: STEP_BACK,
  ArrowRight: STEP_ON,
};

/** One cell further, past hidden rows and columns and out of a merged area; where it was at the sheet's edge. */
function stepped(from: Place, step: Step, ground: Ground): Place {
  const area = ground.layout.mergedAt(from.row, from.column);
  const start = {
    row: step.rows > 0 ? (area?.bottom ?? from.row) : from.row,
    column: step.columns > 0 ? (area?.right ?? from.column) : from.column,
  };
  const next = { row: start.row + step.rows, column: start.column + step.columns };
  return isInside(next, ground) ? shown(next, step, ground, from) : from;
}

/** To the edge of the block of filled cells, or over the gap to the next block, as Ctrl with an arrow does in Excel. */
function leapt(from: Place, step: Step, ground: Ground): Place {
  let at = stepped(from, step, ground);
  if (isSame(at, from)) return from;
  const filled = ({ row, column }: Place): boolean => ground.isFilled(row, column);
  const isAlongBlock = filled(from) && filled(at);
  while (isAlongBlock || !filled(at)) {
    const next = stepped(at, step, ground);
    if (isSame(next, at) || (isAlongBlock && !filled(next))) return at;
    at = next;
  }
  return at;
}

/**
 * The place itself, or the first one that can be seen: a hidden row or column is passed in the step's direction. Of a
 * merged area the first cell. `otherwise` where nothing more can be seen that way.
 */
function shown(place: Place, step: Step, ground: Ground, otherwise: Place = place): Place {
  const direction = step.rows + step.columns;
  let at = place;
  while (isInside(at, ground)) {
    if (ground.layout.heightOf(at.row) === 0) at = { ...at, row: at.row + direction };
    else if (ground.layout.widthOf(at.column) === 0) at = { ...at, column: at.column + direction };
    else {
      const area = ground.layout.mergedAt(at.row, at.column);
      return area ? { row: area.top, column: area.left } : at;
    }
  }
  return otherwise;
}

function isInside(place: Place, { layout }: Ground): boolean {
  return (
    place.row >= 1 && place.column >= 1 && place.row <= layout.rowCount && place.column <= layout.columnCount
  );
}

function isSame(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column;
}
