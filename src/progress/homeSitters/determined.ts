/** Counts that add up: a whole and its parts, by sign. The sum over all of sign times count is nothing. */
export type Relation<Key> = ReadonlyMap<Key, 1 | -1>;

/**
 * The hidden counts that follow from the shown ones, whoever adds and subtracts: those that the relations together have
 * one solution for. Elimination after Gauss and Jordan over the hidden counts alone; shown ones are known to everybody.
 */
export function determined<Key>(
  relations: readonly Relation<Key>[],
  hidden: ReadonlySet<Key>,
): readonly Key[] {
  const keys = [...hidden];
  const rows = relations.map((relation) => keys.map((key): number => relation.get(key) ?? 0));
  let done = 0;
  for (const column of keys.keys()) {
    const pivot = rows.findIndex((row, index) => index >= done && Math.abs(row[column] ?? 0) > TINY);
    const found = rows[pivot];
    if (!found) continue;
    const scaled = found.map((value) => value / (found[column] ?? 1));
    rows[pivot] = rows[done] ?? found;
    rows[done] = scaled;
    for (const [index, row] of rows.entries()) {
      const factor = row[column] ?? 0;
      if (index !== done) rows[index] = row.map((value, at) => value - factor * (scaled[at] ?? 0));
    }
    done++;
  }
  return rows.flatMap((row) => {
    const [only, ...others] = keys.filter((_, column) => Math.abs(row[column] ?? 0) > TINY);
    return only !== undefined && others.length === 0 ? [only] : [];
  });
}

/** Coefficients are small whole numbers and their quotients: what is nearer to nothing than this is nothing. */
const TINY = 1e-9;
