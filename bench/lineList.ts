/** Lines in few signs: 3, 4, 5 and 9 as "3-5+9". */
export function lineList(lines: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const line of [...new Set(lines)].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.last === line - 1) run.last = line;
    else runs.push({ first: line, last: line });
  }
  return runs
    .map(({ first, last }) => (first === last ? first.toString() : `${first.toString()}-${last.toString()}`))
    .join("+");
}
