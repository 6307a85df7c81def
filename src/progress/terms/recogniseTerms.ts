import type { CellAddress } from "../../workbook/address";
import { usedArea, type SheetSnapshot } from "../../workbook/snapshot";
import { headingText } from "../reading/headings";
import type { AgendaChain, AgendaEvaluation, AgendaTerm } from "./agendaTerms";
import { readTerm, yearIn } from "./readTerm";

const AGENDA = /\bagenda['’]?s?\b/i;
const TERM = /^(?:looptijd|periode|jaren|termijn|term|period|years)\b/i;
const EVALUATION = /evaluati/i;

/** The columns of a table of agendas. */
interface Columns {
  readonly name: number;
  readonly term: number;
  readonly evaluations: readonly number[];
}

/**
 * Finds the table of agendas that followed each other: a heading for the agenda, one for its term and one or more for
 * its evaluation, with at least two agendas whose term is written as years.
 */
export function recogniseTerms(sheet: SheetSnapshot): readonly AgendaChain[] {
  const area = usedArea(sheet);
  if (!area) return [];
  const found: AgendaChain[] = [];
  for (let row = area.top; row < area.bottom; row++) {
    const columns = columnsIn(sheet, row, area.left, area.right);
    const chain = columns && readChain(sheet, row, columns, area.bottom);
    if (!chain) continue;
    found.push(chain);
    row = chain.lastRow;
  }
  return found;
}

function columnsIn(sheet: SheetSnapshot, row: number, left: number, right: number): Columns | undefined {
  let name: number | undefined;
  let term: number | undefined;
  const evaluations: number[] = [];
  for (let column = left; column <= right; column++) {
    const text = headingText(sheet, row, column);
    if (EVALUATION.test(text)) evaluations.push(column);
    else if (TERM.test(text)) term ??= column;
    else if (AGENDA.test(text)) name ??= column;
  }
  const isWhole = name !== undefined && term !== undefined && evaluations.length > 0;
  return isWhole ? { name: name ?? 0, term: term ?? 0, evaluations } : undefined;
}

function readChain(
  sheet: SheetSnapshot,
  headingRow: number,
  columns: Columns,
  bottom: number,
): AgendaChain | undefined {
  const terms: AgendaTerm[] = [];
  const unreadable: CellAddress[] = [];
  let row = headingRow + 1;
  for (; row <= bottom; row++) {
    const name = headingText(sheet, row, columns.name);
    if (name === "") break;
    const cell = { sheet: sheet.name, row, column: columns.term };
    const term = readTerm(headingText(sheet, row, columns.term));
    const evaluations = columns.evaluations.flatMap((column): AgendaEvaluation[] => {
      const text = headingText(sheet, row, column);
      if (text === "" || text === "-" || text === "–") return [];
      const place = { sheet: sheet.name, row, column };
      return [{ name: headingText(sheet, headingRow, column), cell: place, text, year: yearIn(text) }];
    });
    if (term) terms.push({ name, cell, ...term, evaluations });
    else unreadable.push(cell);
  }
  if (terms.length < 2) return undefined;
  const ordered = [...terms].sort((one, other) => one.first - other.first || one.last - other.last);
  return { sheet: sheet.name, headingRow, lastRow: row - 1, terms: ordered, unreadable };
}
