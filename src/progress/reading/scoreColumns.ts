import type { CellValue } from "../../workbook/cell";
import { formatAt, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { Heading } from "./headingRows";
import { headingText, namesOther, namesProgress, namesTime, normPeriod, withoutTime } from "./headings";
import { readScore } from "./readScore";
import { mergedAround } from "../../workbook/shownValue";
import type { NormColumn, ScoreColumn } from "./tableLayout";

/** The columns of a table beside its parts that hold scores and norms. */
export interface BesideColumns {
  readonly scores: readonly ScoreColumn[];
  readonly norms: readonly NormColumn[];
}

/**
 * Which columns hold scores. A heading that speaks of progress is enough, unless prose stands under it; a heading that
 * speaks of a time needs scores under it, or nothing yet, unless its heading is as that of a column with scores. Only
 * where no heading says so, scores alone are enough.
 */
export function scoreColumns(
  sheet: SheetSnapshot,
  heading: Heading,
  rows: readonly number[],
  progressWords: readonly string[],
  left: number,
  right: number,
): BesideColumns {
  const taken = new Set(heading.parts.values());
  const free: FreeColumn[] = [];
  const norms: NormColumn[] = [];
  for (let column = left; column <= right; column++) {
    if (taken.has(column)) continue;
    const { name, group } = columnHeading(sheet, heading, column, left);
    if (name === "") continue;
    const period = normPeriod(name);
    if (period !== undefined)
      norms.push({ column, period: period || (namesTime(group) ? group : undefined) });
    else if (!namesOther(name)) free.push({ column, name, group, content: contentOf(sheet, rows, column) });
  }
  const named = free.filter(({ name, group, content }) => {
    if (namesProgress(name, progressWords) || namesProgress(group, progressWords))
      return content !== "prose" && content !== "words";
    const isFree = content === "scores" || content === "some" || content === "empty";
    return isFree && (namesTime(name) || namesTime(group));
  });
  const alike = free.filter((column) => !named.includes(column) && isAnotherPeriod(column, named));
  const found =
    named.length > 0
      ? free.filter((column) => named.includes(column) || alike.includes(column))
      : free.filter(({ content }) => content === "scores");
  return { scores: found.map(withoutContent), norms };
}

type FreeColumn = ScoreColumn & { readonly content: Content };

/**
 * Whether a column without one score is nevertheless a period, filled in wrongly: its heading is that of a column with
 * scores but for the time, as "Aug 26" beside "Aug 25", and what stands under it is short.
 */
function isAnotherPeriod({ name, group, content }: FreeColumn, named: readonly FreeColumn[]): boolean {
  if (content === "prose" || !namesTime(name)) return false;
  return named.some(
    (other) =>
      other.content === "scores" && other.group === group && withoutTime(other.name) === withoutTime(name),
  );
}

function withoutContent({ column, name, group }: ScoreColumn): ScoreColumn {
  // "Score" under "2024" and again under "2025": the period is what stands above.
  const isPeriodAbove = group !== "" && namesTime(group) && !namesTime(name);
  return isPeriodAbove ? { column, name: group, group: name } : { column, name, group };
}

/** The lowest words over a column, and the words above those. */
export function columnHeading(
  sheet: SheetSnapshot,
  { first, last, parts }: Pick<Heading, "first" | "last" | "parts">,
  column: number,
  left: number,
): { readonly name: string; readonly group: string } {
  const partColumns = new Set(parts.values());
  const lowest = headingText(sheet, last, column);
  if (first < last) {
    const above = groupOver(sheet, first, column, left, partColumns);
    return lowest === "" || lowest === above ? { name: above, group: "" } : { name: lowest, group: above };
  }
  return { name: lowest, group: lowest === "" ? "" : groupOver(sheet, first - 1, column, left, partColumns) };
}

/** The words in a row that reach over a column: merged with it, or the nearest to the left where nothing is merged. */
function groupOver(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  left: number,
  partColumns: ReadonlySet<number>,
): string {
  if (row < 1) return "";
  const hasMerged = sheet.merged.some(
    (area) => area.top <= row && row <= area.bottom && area.right > area.left,
  );
  const own = mergedAround(sheet, row, column)?.left ?? column;
  for (let at = own; at >= left; at--) {
    const text = headingText(sheet, row, at);
    // What begins over a part or left of all parts is the title of the table or of the parts.
    if (text !== "") return partColumns.has(at) || at < Math.min(...partColumns) ? "" : text;
    if (hasMerged) return "";
  }
  return "";
}

type Content = "scores" | "some" | "empty" | "rubbish" | "words" | "prose";
const SHORT = 6;
const WORD = 16;

/** What a column holds: scores (at least half), some scores, nothing, rubbish as short as a score, words, or texts. */
function contentOf(sheet: SheetSnapshot, rows: readonly number[], column: number): Content {
  const values = rows.map((row): CellValue => valueAt(sheet, row, column));
  const readings = rows.map((row) => readScore(valueAt(sheet, row, column), formatAt(sheet, row, column)));
  const filled = readings.filter(({ kind }) => kind !== "empty").length;
  const scores = readings.filter(({ kind }) => kind === "score").length;
  if (filled === 0) return "empty";
  if (scores * 2 >= filled) return "scores";
  if (scores > 0) return "some";
  const longest = Math.max(...values.map((value) => (typeof value === "string" ? value.trim().length : 0)));
  return longest <= SHORT ? "rubbish" : longest <= WORD ? "words" : "prose";
}
