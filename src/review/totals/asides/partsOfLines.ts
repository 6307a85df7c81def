import { numberFromDecimal } from "../../../amounts/decimal";
import { isPartOfLine } from "../../../budget/reading/asideLines";
import type { Finding } from "../../../findings/finding";
import type { Sum, SumTerm } from "../../../findings/sum";
import { message } from "../../../language/messages";
import type { AmountGrid } from "../../../totals/amountGrid";
import { lineDescriber } from "../../../totals/describeLines";
import { verdictOf } from "../../../totals/judge";
import type { SheetSnapshot } from "../../../workbook/snapshot";

/** What the "waarvan" lines of a sheet gave beside the lines they are part of. */
export interface PartsOfLines {
  readonly performed: number;
  readonly findings: readonly Finding[];
}

/**
 * Holds "waarvan" lines against the line above them that they are part of. One that is larger than that line is an error;
 * several that are larger together are a signal, because one may be part of another. Where they make up the whole line in
 * every other column, they should here too. Rows that `isJudgedElsewhere` tells are left to the check of their own table.
 */
export function partsOfLines(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  isJudgedElsewhere: (row: number) => boolean,
): PartsOfLines {
  const sums = groupsOf(sheet, grid)
    .filter(({ whole }) => !isJudgedElsewhere(whole))
    .map((group) => sumsOf(sheet, grid, group));
  return {
    performed: sums.reduce((count, group) => count + group.length, 0),
    findings: sums.flatMap((group) => findingsOf(group, columnNamer(sheet, grid))),
  };
}

interface Group {
  readonly whole: number;
  readonly parts: readonly number[];
}

function groupsOf(sheet: SheetSnapshot, grid: AmountGrid): readonly Group[] {
  const { area } = grid;
  if (!area) return [];
  const describe = lineDescriber(sheet, grid, "rows");
  const groups: { whole: number; parts: number[] }[] = [];
  let whole: number | undefined;
  for (let row = area.top; row <= area.bottom; row++) {
    const { label } = describe(row);
    const hasAmount = columnsOf(grid).some((column) => grid.at(row, column).kind === "number");
    if (!isPartOfLine(label)) whole = hasAmount && label !== "" ? row : undefined;
    else if (whole !== undefined && hasAmount) {
      const last = groups.at(-1);
      if (last?.whole === whole) last.parts.push(row);
      else groups.push({ whole, parts: [row] });
    }
  }
  return groups;
}

/** The parts added up in every column in which the line itself and one of them have an amount of one sign. */
function sumsOf(sheet: SheetSnapshot, grid: AmountGrid, { whole, parts }: Group): readonly Sum[] {
  const describe = lineDescriber(sheet, grid, "rows");
  const amountAt = (row: number, column: number): number | null => {
    const cell = grid.at(row, column);
    return cell.kind === "number" && !cell.isPercentage ? numberFromDecimal(cell.value) : null;
  };
  return columnsOf(grid).flatMap((column): Sum[] => {
    const reported = amountAt(whole, column);
    const terms = parts.map((row): SumTerm => {
      const value = amountAt(row, column);
      return { cell: { sheet: sheet.name, row, column }, label: describe(row).label, value, weight: 1 };
    });
    const values = terms.flatMap(({ value }) => value ?? []).filter((value) => value !== 0);
    if (reported === null || reported === 0 || values.length === 0) return [];
    if (values.some((value) => Math.sign(value) !== Math.sign(reported))) return [];
    const decimals = [reported, ...values].every(Number.isInteger) ? 0 : 2;
    const unit = 10 ** -decimals;
    const computed = Number(values.reduce((sum, value) => sum + value, 0).toFixed(decimals));
    const difference = Number((reported - computed).toFixed(decimals));
    return [
      {
        total: { sheet: sheet.name, row: whole, column },
        label: describe(whole).label,
        terms,
        reported,
        computed,
        difference,
        tolerance: ((terms.length + 1) / 2) * unit,
        decimals,
        verdict: verdictOf(Math.abs(difference), terms.length, unit / 2, unit / 2),
      },
    ];
  });
}

function findingsOf(sums: readonly Sum[], nameOf: (column: number) => string): readonly Finding[] {
  const complete = sums.filter(({ verdict }) => verdict !== "wrong").length;
  return sums.flatMap((sum): readonly Finding[] => {
    if (sum.verdict !== "wrong") return [];
    const largest = sum.terms.find(({ value }) => Math.abs(value ?? 0) > Math.abs(sum.reported ?? 0) + sum.tolerance);
    if (largest) return [findingOf(sum, "error", "tables.partExceeds", nameOf, largest)];
    const exceeds = Math.abs(sum.computed) > Math.abs(sum.reported ?? 0);
    if (exceeds) return [findingOf(sum, "signal", "tables.partsExceed", nameOf)];
    const isUsual = complete >= 1 && complete === sums.length - 1;
    return isUsual ? [findingOf(sum, "signal", "tables.partsIncomplete", nameOf)] : [];
  });
} // prettier-ignore

function findingOf(
  sum: Sum,
  severity: "error" | "signal",
  key: "tables.partExceeds" | "tables.partsExceed" | "tables.partsIncomplete",
  nameOf: (column: number) => string,
  term?: SumTerm,
): Finding {
  const cell = term?.cell ?? sum.total;
  const place = nameOf(sum.total.column);
  const values = {
    label: sum.label,
    part: term?.label ?? "",
    value: term?.value ?? 0,
    place: place === "" ? message("review.noPlace") : message("review.inPlace", { place }),
    reported: sum.reported ?? 0,
    computed: sum.computed,
    difference: sum.difference ?? 0,
  };
  return {
    rule: "part-of-line",
    severity,
    cell,
    goTo: cell,
    period: place === "" ? undefined : place,
    message: message(key, values),
    sum,
    hints: [],
  };
}

function columnNamer(sheet: SheetSnapshot, grid: AmountGrid): (column: number) => string {
  const describe = lineDescriber(sheet, grid, "columns");
  return (column) => describe(column).label;
}

function columnsOf({ area }: AmountGrid): readonly number[] {
  return area ? Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index) : [];
}
