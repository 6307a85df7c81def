import { isSameName } from "../../workbook/peilSheet";
import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { Score } from "../progress";
import type { NormSetting } from "../settings/progressSettings";
import { readScore } from "../reading/readScore";
import type { NormColumn } from "../reading/tableLayout";

/** Neutral: no decline and no progress. What is expected at least where nobody decided otherwise. */
export const DEFAULT_NORM: Score = 3;

/**
 * The score that an action is expected to have at least in a period: what the table's own column of norms says, else
 * what the sheet Peil says, the most precise line first (action with period, action, period, everything), else 3.
 */
export function normOf(
  sheet: SheetSnapshot,
  row: number,
  code: string,
  period: string,
  columns: readonly NormColumn[],
  settings: readonly NormSetting[],
): Score {
  const own = columns
    .filter((column) => column.period === undefined || isAbout(column.period, period))
    .sort((one, other) => Number(one.period === undefined) - Number(other.period === undefined))
    .map(({ column }) => readScore(valueAt(sheet, row, column)))
    .find((reading) => reading.kind === "score");
  if (own) return own.score;
  const fitting = settings.filter(({ names }) =>
    names.every((name) => isSameName(name, code) || isSameName(name, period)),
  );
  // An action says more than a period: all actions share a period.
  const precision = ({ names }: NormSetting): number =>
    names.length * 2 + (names.some((name) => isSameName(name, code)) ? 1 : 0);
  const most = Math.max(0, ...fitting.map(precision));
  return fitting.findLast((setting) => precision(setting) === most)?.norm ?? DEFAULT_NORM;
}

/** "2024" is about "Voortgang 2024", "Aug 24" is about "Aug 24". */
function isAbout(period: string, name: string): boolean {
  return isSameName(period, name) || name.toLowerCase().includes(period.toLowerCase());
}
