import type { SheetSnapshot } from "../../workbook/snapshot";
import { headingText, namesPlan, namesProgress, namesTime, normPeriod, partOf, type Part } from "./headings";

/** The rows of a table's heading, and the columns whose heading names a part of an action. */
export interface Heading {
  readonly first: number;
  readonly last: number;
  readonly parts: ReadonlyMap<Part, number>;
  /** Whether at least three of plan, do, check and act are named: other headings need more proof. */
  readonly isPlanDoCheckAct: boolean;
}

/**
 * Reads the heading that begins in a row: one row that names the parts, with perhaps a second one beneath it that
 * names the periods; or two rows that name the parts together. Undefined where no heading begins here.
 */
export function readHeading(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  right: number,
): Heading | undefined {
  const own = partsIn(sheet, [row], left, right);
  if (own) {
    const last = continuesBelow(sheet, row, own.parts, left, right) ? row + 1 : row;
    return { first: row, last, ...own };
  }
  if (partsIn(sheet, [row + 1], left, right)) return undefined;
  const together = partsIn(sheet, [row, row + 1], left, right);
  return together && { first: row, last: row + 1, ...together };
}

function partsIn(
  sheet: SheetSnapshot,
  rows: readonly number[],
  left: number,
  right: number,
): Pick<Heading, "parts" | "isPlanDoCheckAct"> | undefined {
  const parts = new Map<Part, number>();
  let plan: number | undefined;
  for (let column = left; column <= right; column++) {
    for (const row of rows) {
      const text = headingText(sheet, row, column);
      const part = partOf(text);
      if (part && !parts.has(part)) parts.set(part, column);
      if (namesPlan(text)) plan ??= column;
    }
  }
  const named = [...parts.keys()].filter((part) => part !== "code").length;
  if (!parts.has("plan") && plan !== undefined) parts.set("plan", plan);
  if (!parts.has("plan")) return undefined;
  if (named >= 3) return { parts, isPlanDoCheckAct: true };
  const isWhole = rows.length === 1 && parts.size >= 2;
  return isWhole ? { parts, isPlanDoCheckAct: false } : undefined;
}

/** A row beneath that says nothing under the parts and names periods, scores or norms beside them. */
function continuesBelow(
  sheet: SheetSnapshot,
  row: number,
  parts: ReadonlyMap<Part, number>,
  left: number,
  right: number,
): boolean {
  const columns = new Set(parts.values());
  const ownText = (column: number): string => {
    const text = headingText(sheet, row + 1, column);
    return text === headingText(sheet, row, column) ? "" : text;
  };
  if ([...columns].some((column) => ownText(column) !== "")) return false;
  for (let column = left; column <= right; column++) {
    const text = ownText(column);
    if (namesTime(text) || namesProgress(text, []) || normPeriod(text) !== undefined) return true;
  }
  return false;
}
