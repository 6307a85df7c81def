import type { Budget, LineKind, LineSide } from "../budget";
import type { LineHierarchy } from "./lineHierarchy";
import { isAboutReserves } from "./words";

interface PlacedLine {
  readonly row: number;
  readonly kind: LineKind;
  readonly side: LineSide;
  readonly programme: number | undefined;
  readonly isInBlock: boolean;
  readonly label: string;
}

type TotalLines = Pick<Budget, "totalIncome" | "totalExpenses" | "totalTransfers" | "result">;

/**
 * The lines everything hangs on: of each side the total that holds most of its items, and the last result of the whole. What
 * comes out of the reserves or goes into them is no income and no expense: the result before that is the result.
 */
export function totalLines(lines: readonly PlacedLine[], hierarchy: LineHierarchy): TotalLines {
  const results = lines.filter((line) => line.kind === "result");
  return {
    totalIncome: widest(lines, ["income"], hierarchy),
    totalExpenses: widest(lines, ["expenses", "transfer"], hierarchy),
    totalTransfers: widest(lines, ["transfer"], hierarchy),
    result: beforeReserves(results.findLast((line) => !line.isInBlock) ?? results.at(-1), lines, hierarchy),
  };
}

/** Totals of the first side, by how many items of all the sides they hold. A programme's own total is not one of them. */
function widest(
  lines: readonly PlacedLine[],
  sides: readonly [LineSide, ...LineSide[]],
  hierarchy: LineHierarchy,
): number | undefined {
  const items = lines.filter((line) => line.kind === "item" && sides.includes(line.side));
  const held = (row: number): number => items.filter((line) => hierarchy.beneath(row).has(line.row)).length;
  return lines
    .filter((line) => line.kind === "total" && line.side === sides[0] && line.programme === undefined)
    .reduce<number | undefined>(
      (best, { row }) => (best === undefined || held(row) >= held(best) ? row : best),
      undefined,
    );
}

/** The result that another one adds lines about reserves to, and nothing else. */
function beforeReserves(
  result: PlacedLine | undefined,
  lines: readonly PlacedLine[],
  hierarchy: LineHierarchy,
): number | undefined {
  if (!result) return undefined;
  const terms = (hierarchy.relations.get(result.row)?.terms ?? []).map(({ line }) =>
    lines.find(({ row }) => row === line),
  );
  const [own, ...more] = terms.filter((line) => line?.kind === "result");
  const rest = terms.filter((line) => line !== own);
  if (!own || more.length > 0 || rest.length === 0) return result.row;
  return rest.every((line) => line && isAboutReserves(line.label)) ? own.row : result.row;
}
