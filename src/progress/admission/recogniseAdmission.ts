import { numberFromDecimal } from "../../amounts/decimal";
import { readNumber } from "../../amounts/readNumber";
import type { CellAddress } from "../../workbook/address";
import { isBlank } from "../../workbook/cell";
import { cellText } from "../../workbook/cellText";
import { shownValue } from "../../workbook/shownValue";
import { formatAt, usedArea, type SheetSnapshot } from "../../workbook/snapshot";
import { findPeriodTables, type PeriodTable, type TableLine } from "../registers/periodTable";
import type { AdmissionTable, AdmissionYear } from "./admission";
import { SUBJECT } from "./subject";

const NATIONAL = /landelijk|nederland\b|\bnational/i;
const OWN = /samenwerkingsverband|\bswv\b|\bregio\b|\beigen\b|\bpartnership\b|\bown\b/i;
const PUPILS = /leerlingen|\bpupils\b/i;
const SHARE = /%|percentage|aandeel|\bshare\b/i;
const YEAR = /^(?:schooljaar\s+|school year\s+)?(?:19|20)\d\d(?:\s?[/-]\s?(?:19|20)?\d\d)?$/i;

type Figure = "ownShare" | "nationalShare" | "ownCount" | "nationalCount" | "ownPupils" | "nationalPupils";

/** Finds tables that lay the partnership's admission statements beside the national figure, year by year. */
export function recogniseAdmission(sheet: SheetSnapshot): readonly AdmissionTable[] {
  const words = { isPeriod: (text: string) => YEAR.test(text), isOwnLine };
  return findPeriodTables(sheet, words).flatMap((table) => readTable(sheet, table) ?? []);
}

function isOwnLine(label: string): boolean {
  return [SUBJECT, NATIONAL, OWN].some((words) => words.test(label));
}

function readTable(sheet: SheetSnapshot, table: PeriodTable): AdmissionTable | undefined {
  if (!speaksOfStatements(sheet, table)) return undefined;
  const lines = new Map<Figure, TableLine>();
  for (const line of table.lines.filter(({ label }) => isOwnLine(label) || PUPILS.test(label))) {
    const figure = figureOf(line.label, isShown(sheet, table, line));
    if (!lines.has(figure)) lines.set(figure, line);
  }
  const own = lines.get("ownShare") ?? lines.get("ownCount");
  if (!own || !(lines.has("nationalShare") || lines.has("nationalCount"))) return undefined;
  const unreadable: CellAddress[] = [];
  const years = table.periods.map((period): AdmissionYear => {
    const value = (figure: Figure): number | undefined => {
      const line = lines.get(figure);
      if (!line) return undefined;
      const cell = table.cellOf(line, period);
      const reading = readFigure(sheet, cell);
      if (reading === "unreadable") unreadable.push(cell);
      return typeof reading === "number" ? reading : undefined;
    };
    const shareOf = (share: Figure, count: Figure, pupils: Figure): number | undefined => {
      const [printed, part, whole] = [value(share), value(count), value(pupils)];
      if (printed !== undefined || part === undefined || whole === undefined || whole <= 0) return printed;
      return (part / whole) * 100;
    };
    return {
      name: period.name,
      cell: table.cellOf(own, period),
      ownShare: shareOf("ownShare", "ownCount", "ownPupils"),
      nationalShare: shareOf("nationalShare", "nationalCount", "nationalPupils"),
      ownCount: value("ownCount"),
      nationalCount: value("nationalCount"),
    };
  });
  const places = new Map(
    unreadable.map((cell) => [`${cell.row.toString()} ${cell.column.toString()}`, cell]),
  );
  return {
    sheet: table.sheet,
    headingRow: table.headingRow,
    lastRow: table.lastRow,
    years,
    unreadable: [...places.values()],
  };
}

/** One of its labels, or a cell in its heading or the two rows above, speaks of admission statements. */
function speaksOfStatements(sheet: SheetSnapshot, { headingRow, lines }: PeriodTable): boolean {
  if (lines.some(({ label }) => SUBJECT.test(label))) return true;
  const area = usedArea(sheet);
  for (let row = Math.max(sheet.top, headingRow - 2); area && row <= headingRow; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (SUBJECT.test(cellText(sheet, row, column))) return true;
    }
  }
  return false;
}

function isShown(sheet: SheetSnapshot, table: PeriodTable, line: TableLine): boolean {
  return table.periods.some((period) => {
    const { row, column } = table.cellOf(line, period);
    const value = shownValue(sheet, row, column);
    return formatAt(sheet, row, column).includes("%") || (typeof value === "string" && value.includes("%"));
  });
}

function figureOf(label: string, isPercentage: boolean): Figure {
  const whose = NATIONAL.test(label) ? "national" : "own";
  if (SHARE.test(label) || isPercentage) return `${whose}Share`;
  return PUPILS.test(label) && !SUBJECT.test(label) ? `${whose}Pupils` : `${whose}Count`;
}

/** A percentage as the number before its sign; undefined where the cell is empty. */
function readFigure(sheet: SheetSnapshot, { row, column }: CellAddress): number | "unreadable" | undefined {
  const value = shownValue(sheet, row, column);
  if (isBlank(value)) return undefined;
  if (typeof value === "number") {
    const figure = formatAt(sheet, row, column).includes("%") ? Number((value * 100).toPrecision(12)) : value;
    return figure >= 0 ? figure : "unreadable";
  }
  const reading = readNumber(String(value));
  if (reading.kind !== "number" || reading.value.units < 0) return "unreadable";
  return numberFromDecimal(reading.value);
}
