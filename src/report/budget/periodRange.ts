/** The first and the last of many periods, all of a few; "" where they have no names. */
export function periodRange(periods: readonly string[]): string {
  const named = periods.filter((name) => name !== "");
  const [first = "", last = ""] = [named[0], named.at(-1)];
  return named.length > 2 ? `${first} – ${last}` : named.join(", ");
}
