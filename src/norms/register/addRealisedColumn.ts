import type { Area } from "../../workbook/address";
import { isBlank } from "../../workbook/cell";
import type { Edit } from "../../workbook/edit";
import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { NormRegister } from "./register";

/** The words of a judgement, as a list to choose from. */
export const JUDGEMENT_WORDS = ["gehaald", "deels", "niet", "niet beoordeeld"] as const;

/** What is asked: the heading of the new column, and what Excel says where a word is not in the list. */
export interface RealisedColumnTexts {
  readonly heading: string;
  readonly title: string;
  readonly message: string;
}

/**
 * The edits that give the registers of a sheet a column for realised values: one and the same column for all of them,
 * the first behind their norms that is empty beside every row. It looks as the column of the last period; beside a
 * judgement the four words can be chosen. No cell that holds anything is written.
 */
export function addRealisedColumn(
  sheet: SheetSnapshot,
  registers: readonly NormRegister[],
  { heading, title, message }: RealisedColumnTexts,
): readonly Edit[] {
  const column = freeColumn(sheet, registers);
  const cells = registers.map(({ headingRow }) => ({
    row: headingRow,
    column,
    content: { kind: "value", value: heading } as const,
  }));
  const looks = registers.map((register): Edit => {
    const from = lookOf(sheet, register);
    const to = { ...from, left: column, right: column };
    return { kind: "copy-look", sheet: sheet.name, from, to };
  });
  const lists = judgementRuns(registers).map(([top, bottom]): Edit => ({
    kind: "limit-choice",
    sheet: sheet.name,
    area: { top, bottom, left: column, right: column },
    choices: JUDGEMENT_WORDS,
    title,
    message,
  }));
  return [
    { kind: "set-cells", sheet: sheet.name, cells, expected: cells.map(() => null) },
    ...looks,
    ...lists,
  ];
}

/**
 * The cells whose look a new column takes over: all of the last period, or the heading alone where any of them is merged,
 * which a look takes along. Without a period it is the heading of the norms: how a norm is written is not how a value is.
 */
function lookOf(
  sheet: SheetSnapshot,
  { headingRow: top, columns, periods, entries }: NormRegister,
): Omit<Area, "sheet"> {
  const period = periods.at(-1)?.column;
  const column = period ?? columns.norm;
  const last = entries.at(-1)?.row ?? top;
  const isMerged = sheet.merged.some(
    (area) => area.left <= column && column <= area.right && area.top <= last && top <= area.bottom,
  );
  return { top, bottom: period === undefined || isMerged ? top : last, left: column, right: column };
}

function freeColumn(sheet: SheetSnapshot, registers: readonly NormRegister[]): number {
  const rows = registers.flatMap(({ headingRow, entries }) =>
    Array.from(
      { length: (entries.at(-1)?.row ?? headingRow) - headingRow + 1 },
      (_, index) => headingRow + index,
    ),
  );
  const isTaken = (column: number): boolean =>
    rows.some((row) => !isBlank(valueAt(sheet, row, column))) ||
    sheet.merged.some(
      (area) =>
        area.left <= column &&
        column <= area.right &&
        rows.some((row) => area.top <= row && row <= area.bottom),
    );
  let column = Math.max(
    ...registers.flatMap(({ columns, periods }) => [columns.norm, ...periods.map((period) => period.column)]),
  );
  do column += 1;
  while (isTaken(column));
  return column;
}

/** Rows beneath each other that hold one norm, a judgement, as first and last row. */
function judgementRuns(
  registers: readonly NormRegister[],
): readonly (readonly [top: number, bottom: number])[] {
  const rows = registers.flatMap(({ entries }) =>
    entries
      .filter(({ row, clause }) => {
        const isAlone = entries.filter((other) => other.row === row).length === 1;
        return isAlone && clause !== undefined && "norm" in clause && clause.norm.kind === "judgement";
      })
      .map(({ row }) => row),
  );
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
