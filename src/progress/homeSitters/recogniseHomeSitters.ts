import { formatAt, type SheetSnapshot } from "../../workbook/snapshot";
import { shownValue } from "../../workbook/shownValue";
import {
  findPeriodTables,
  type PeriodTable,
  type TableLine,
  type TablePeriod,
} from "../registers/periodTable";
import type { HomeSitterRegister, PlacedCount, RegisterPart, RegisterQuarter } from "./homeSitters";
import { readCount } from "./readCount";
import { isReasonsHeading, namesQuarter, partOf, reasonIn } from "./registerWords";

/** Finds registers of home sitters: quarters along one side, the categories and their like along the other. */
export function recogniseHomeSitters(sheet: SheetSnapshot): readonly HomeSitterRegister[] {
  const words = { isPeriod: namesQuarter, isOwnLine: (label: string) => partOf(label) !== undefined };
  return findPeriodTables(sheet, words).flatMap((table) => readRegister(sheet, table) ?? []);
}

function readRegister(sheet: SheetSnapshot, table: PeriodTable): HomeSitterRegister | undefined {
  const { parts, reasons } = sortLines(table.lines);
  // Exemptions and offers alone are met in other tables: it is the categories that make a register.
  if (!parts.has("category1") && !parts.has("category2")) return undefined;
  const countAt = (line: TableLine, period: TablePeriod): PlacedCount => {
    const cell = table.cellOf(line, period);
    return {
      cell,
      count: readCount(shownValue(sheet, cell.row, cell.column), formatAt(sheet, cell.row, cell.column)),
    };
  };
  return {
    sheet: table.sheet,
    headingRow: table.headingRow,
    lastRow: table.lastRow,
    labels: new Map([...parts].map(([part, { label }]) => [part, label])),
    reasons: reasons.map(({ label }) => label),
    quarters: table.periods.map((period): RegisterQuarter => ({
      name: period.name,
      parts: new Map([...parts].map(([part, line]) => [part, countAt(line, period)])),
      reasons: reasons.map((line) => countAt(line, period)),
    })),
  };
}

/** Which line is which part, and which are reasons: those that say so, and those under the heading of reasons. */
function sortLines(lines: readonly TableLine[]): {
  readonly parts: ReadonlyMap<RegisterPart, TableLine>;
  readonly reasons: readonly TableLine[];
} {
  const parts = new Map<RegisterPart, TableLine>();
  const reasons: TableLine[] = [];
  let isUnderReasons = false;
  let last = 0;
  for (const line of lines) {
    // Beneath an empty line stands a note, or something else: no reason.
    if (line.line > last + 1) isUnderReasons = false;
    last = line.line;
    const reason = reasonIn(line.label);
    const part = partOf(line.label);
    if (reason !== undefined) {
      reasons.push({ ...line, label: reason });
    } else if (part !== undefined && !(isUnderReasons && parts.has(part))) {
      isUnderReasons = false;
      if (!parts.has(part)) parts.set(part, line);
    } else if (isReasonsHeading(line.label)) {
      isUnderReasons = true;
    } else if (isUnderReasons && /^totaal\b|^total\b/i.test(line.label)) {
      isUnderReasons = false;
      if (!parts.has("reasonsTotal")) parts.set("reasonsTotal", line);
    } else if (isUnderReasons) {
      reasons.push(line);
    }
  }
  return { parts, reasons };
}
