import type { LineHierarchy } from "./lineHierarchy";
import type { RawLine } from "./lineSides";
import { bareSide, isBareTotal, isSideTotal, sideOf } from "./words";

/**
 * Whether a line stands beneath a programme's block and no longer in it: a total or a result that counts lines from above
 * the block, or a second one where the block has its own already. "Resultaat" after the last programme is the budget's.
 */
export function endsBlock(
  { row, label }: Pick<RawLine, "row" | "label">,
  block: NonNullable<RawLine["block"]>,
  lines: readonly RawLine[],
  hierarchy: LineHierarchy,
): boolean {
  const isResult = bareSide(label) === "result";
  if (!isResult && !isSideTotal(label) && !isBareTotal(label)) return false;
  const beneath = [...hierarchy.beneath(row)];
  if (beneath.some((one) => one < block.first) && beneath.every((one) => one < row)) return true;
  if (!isResult && (beneath.length > 0 || !isSideTotal(label))) return false;
  return lines.some(
    (line) =>
      line.block?.first === block.first &&
      (bareSide(line.label) === sideOf(label) || (!isResult && isBareTotal(line.label))),
  );
}
