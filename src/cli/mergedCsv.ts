import type { Merge } from "../progress/merge/mergeScores";

/**
 * The scores that nobody contradicts as a .csv for Excel: a row an action, a column a period. Where copies differ the
 * cell is empty, so that nobody takes a choice of ours for theirs. UTF-8 with a mark, by which Excel knows it.
 */
export function mergedCsv({ scores }: Merge): Uint8Array {
  const periods = [...new Set(scores.map(({ period }) => period))];
  const rows = new Map<string, (string | number)[]>();
  for (const { cell, code, plan, period, score } of scores) {
    const key = `${cell.sheet}!${cell.row.toString()}`;
    const row = rows.get(key) ?? [code, plan, ...periods.map(() => "")];
    row[2 + periods.indexOf(period)] = score ?? "";
    rows.set(key, row);
  }
  const lines = [["code", "plan", ...periods], ...rows.values()].map((row) => row.map(field).join(";"));
  return new TextEncoder().encode(`\uFEFF${lines.join("\r\n")}\r\n`);
}

/** A field is quoted where it must be; one that Excel would take for a formula begins with an apostrophe. */
function field(value: string | number): string {
  const text = typeof value === "string" && /^[=+\-@]/.test(value) ? `'${value}` : value.toString();
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
