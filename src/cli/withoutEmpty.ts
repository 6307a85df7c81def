/** The parts of an answer that hold something: programs that read it need not know the others. */
export function withoutEmpty(
  parts: Readonly<Record<string, readonly object[]>>,
): Readonly<Record<string, readonly object[]>> {
  return Object.fromEntries(Object.entries(parts).filter(([, entries]) => entries.length > 0));
}
