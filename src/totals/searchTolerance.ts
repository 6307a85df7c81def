/** What rounding explains in all but 0.3 % of cases: the smaller of the worst case and three standard deviations. */
export function searchTolerance(halves: number, squares: number, ownHalf: number): number {
  return Math.min(halves + ownHalf, 3 * Math.sqrt((squares + ownHalf * ownHalf) / 3));
}
