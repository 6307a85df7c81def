import { isBlank, type CellValue } from "../../workbook/cell";
import { cellText } from "../../workbook/cellText";
import { usedArea, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import { countedBy, type ComplaintCount, type ComplaintTable } from "./complaints";
import { recogniseComplaintList } from "./recogniseComplaintList";

type Counted = Exclude<keyof ComplaintCount, "year">;

/**
 * Finds the tables that say how many complaints there were: years beneath each other beside columns "Klachten" and
 * "Bezwaren", rows "Aantal klachten" under years, or a list with a row and a day for each complaint. A row "Klachten" of
 * a budget holds money: without "Aantal" or a heading "Jaar" nothing is taken for a number of complaints.
 */
export function recogniseComplaints(sheet: SheetSnapshot): readonly ComplaintTable[] {
  const area = usedArea(sheet);
  if (!area) return [];
  const tables: ComplaintTable[] = [];
  let done = area.top - 1;
  for (const row of rowsAboutComplaints(sheet)) {
    if (row <= done) continue;
    const found =
      countsByRow(sheet, row, area) ??
      (row > area.top ? countsByColumn(sheet, row - 1, area) : undefined) ??
      recogniseComplaintList(sheet, row, area);
    if (!found) continue;
    tables.push(found);
    done = found.lastRow;
  }
  return tables;
}

/** Only a row that speaks of them can begin a table; a large sheet is not read cell by cell for it. */
function rowsAboutComplaints({ values, top }: SheetSnapshot): readonly number[] {
  return values.flatMap((cells, index) =>
    cells.some((value) => typeof value === "string" && /klacht|bezwa/i.test(value)) ? [top + index] : [],
  );
}

type Area = NonNullable<ReturnType<typeof usedArea>>;

/** "Jaar | Klachten | Bezwaren", a row for each year or part of one. */
function countsByRow(sheet: SheetSnapshot, headingRow: number, area: Area): ComplaintTable | undefined {
  const headings = columnsOf(area).map((column) => [column, cellText(sheet, headingRow, column)] as const);
  const period = headings.find(([, text]) => /^(?:jaar|periode|kwartaal)$/i.test(text))?.[0];
  const counted = headings.flatMap(([column, text]) => {
    const what = countedBy(text);
    return what ? [{ column, what }] : [];
  });
  if (period === undefined || counted.length === 0) return undefined;
  const parts: Part[] = [];
  let row = headingRow + 1;
  for (; row <= area.bottom; row++) {
    const year = yearIn(valueAt(sheet, row, period));
    if (year === undefined) break;
    for (const { column, what } of counted)
      parts.push({ year, what, count: countIn(valueAt(sheet, row, column)) });
  }
  return tableOf(sheet, headingRow, row - 1, parts);
}

/** "Aantal klachten" under years. */
function countsByColumn(sheet: SheetSnapshot, headingRow: number, area: Area): ComplaintTable | undefined {
  const years = columnsOf(area).flatMap((column) => {
    const year = yearIn(valueAt(sheet, headingRow, column));
    return year === undefined ? [] : [{ column, year }];
  });
  const labelColumn = (years[0]?.column ?? 0) - 1;
  if (years.length === 0 || labelColumn < area.left) return undefined;
  const parts: Part[] = [];
  let row = headingRow + 1;
  for (; row <= area.bottom; row++) {
    const label = cellText(sheet, row, labelColumn);
    const what = /^aantal/i.test(label) ? countedBy(label) : undefined;
    if (!what) break;
    for (const { column, year } of years)
      parts.push({ year, what, count: countIn(valueAt(sheet, row, column)) });
  }
  return tableOf(sheet, headingRow, row - 1, parts);
}

interface Part {
  readonly year: number;
  readonly what: Counted;
  readonly count: number | undefined;
}

function tableOf(
  sheet: SheetSnapshot,
  headingRow: number,
  lastRow: number,
  parts: readonly Part[],
): ComplaintTable | undefined {
  if (parts.length === 0) return undefined;
  const years = [...new Set(parts.map(({ year }) => year))].map((year) => ({
    year,
    complaints: sumOf(parts, year, "complaints"),
    objections: sumOf(parts, year, "objections"),
    together: sumOf(parts, year, "together"),
  }));
  return { sheet: sheet.name, headingRow, lastRow, kind: "counts", years };
}

/** Of a year whose parts are not all filled in, no sum is known. */
function sumOf(parts: readonly Part[], year: number, what: Counted): number | undefined {
  const counts = parts.filter((part) => part.year === year && part.what === what).map(({ count }) => count);
  return counts.length === 0 || counts.includes(undefined)
    ? undefined
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

function columnsOf({ left, right }: Area): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

/** A year on its own, or the one that a text names, as in "Q1 2021". */
function yearIn(value: CellValue): number | undefined {
  if (typeof value === "number")
    return value >= 2000 && value < 2100 && Number.isInteger(value) ? value : undefined;
  const years =
    typeof value === "string" && value.length < LONGEST_PERIOD ? value.match(/\b20\d\d\b/g) : null;
  return years?.length === 1 ? Number(years[0]) : undefined;
}

const LONGEST_PERIOD = 30;

function countIn(value: CellValue): number | undefined {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 ? value : undefined;
  if (isBlank(value) || typeof value !== "string") return undefined;
  return /^\d{1,4}$/.test(value.trim()) ? Number(value.trim()) : undefined;
}
