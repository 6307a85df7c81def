/** What is aimed at, beside what was measured. */
export interface Aim {
  readonly what: string;
  readonly aim: number;
  /** Undefined where the data to measure it are not there. */
  readonly measured: number | undefined;
  /** The best that is known of other programs; empty where nothing is known. */
  readonly elsewhere?: string;
  /** Whether less is better: a time, a number of false errors. */
  readonly isCeiling?: boolean;
  readonly decimals?: number;
}

/** Prints one table: each aim, the best elsewhere, what was measured, and whether that is enough. */
export function printAims(aims: readonly Aim[]): void {
  const rows = aims.map((aim) => [
    aim.what,
    `${aim.isCeiling === true ? "at most" : "at least"} ${numberOf(aim, aim.aim)}`,
    aim.elsewhere ?? "",
    aim.measured === undefined ? "not measured" : numberOf(aim, aim.measured),
    verdictOf(aim),
  ]);
  const table = [["", "aim", "best elsewhere", "measured", ""], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  console.log("");
  for (const row of table) {
    console.log(row.map((text, column) => text.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
  } // prettier-ignore
}

function verdictOf(aim: Aim): string {
  if (aim.measured === undefined) return "data absent";
  const gap = aim.isCeiling === true ? aim.measured - aim.aim : aim.aim - aim.measured;
  return gap <= 0 ? "reached" : `not reached: ${numberOf(aim, gap)} ${aim.isCeiling === true ? "over" : "short"}`;
} // prettier-ignore

function numberOf({ decimals = 3 }: Aim, value: number): string {
  return value.toFixed(decimals);
}
