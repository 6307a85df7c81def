import type { Finding } from "../../findings/finding";
import { parseCellName, type CellAddress } from "../../workbook/address";
import type { Change } from "../../workbook/port";

/** Every cell a finding rests on. */
export function cellsOf(finding: Finding): readonly CellAddress[] {
  const hinted = finding.hints.flatMap((hint) => (hint.cell ? [hint.cell] : []));
  const summed = finding.sum ? [finding.sum.total, ...finding.sum.terms.map((term) => term.cell)] : [];
  return [finding.cell, finding.goTo, ...hinted, ...summed];
}

/** The last change that touches one of the cells; undefined where none does. */
export function lastChangeTouching(
  cells: readonly CellAddress[],
  changes: readonly Change[],
  sheetNames: ReadonlyMap<string, string>,
): Change | undefined {
  return changes.findLast((change) => {
    const sheet = sheetNames.get(change.sheetId);
    return cells.some((cell) => cell.sheet === sheet && isWithin(cell, change.area));
  });
}

/**
 * Whether a cell lies in an area as Excel reports it: "F24", "C2:H31", whole columns "C:D", whole rows "5:5", or some
 * of these with commas between. An area that is unknown or written otherwise may be anywhere, so it holds every cell.
 */
function isWithin(cell: CellAddress, area: string | undefined): boolean {
  return area === undefined || area.split(",").some((part) => isWithinPart(cell, part));
}

function isWithinPart(cell: CellAddress, part: string): boolean {
  const [from = "", to = from] = part.slice(part.lastIndexOf("!") + 1).split(":");
  const first = parseCorner(from, 1);
  const last = parseCorner(to, Number.POSITIVE_INFINITY);
  if (!first || !last) return true;
  return (
    cell.row >= first.row && cell.row <= last.row && cell.column >= first.column && cell.column <= last.column
  );
}

/** A corner of an area; `open` stands for the row of a whole column and the column of a whole row. */
function parseCorner(
  text: string,
  open: number,
): { readonly row: number; readonly column: number } | undefined {
  if (/^\$?[A-Za-z]{1,3}$/.test(text)) {
    const top = parseCellName(`${text}1`);
    return top && { row: open, column: top.column };
  }
  if (/^\$?\d{1,7}$/.test(text)) return { row: Number(text.replace("$", "")), column: open };
  return parseCellName(text);
}
