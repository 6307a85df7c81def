import { runsDown, type Sum } from "../../findings/sum";
import type { CellAddress } from "../../workbook/address";

/** Tells which line totals which, whatever the place: equal for the sums of one relation. */
export function relationOf(sum: Sum): string {
  const { total, terms } = sum;
  const isDown = runsDown(sum);
  const lineOf = ({ row, column }: CellAddress): number => (isDown ? row : column);
  return [isDown, lineOf(total), ...terms.map(({ cell }) => lineOf(cell))].join(" ");
}
