/** Runs something and tells the processor time it took: other programs on the computer do not count. */
export function cpuSeconds<Result>(run: () => Result): { readonly result: Result; readonly seconds: number } {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}
