import type { LineKind, LineSide } from "../budget";
import { isDifference, type LineHierarchy } from "./lineHierarchy";
import { bareSide, isSideTotal, isTotalHeading, sideOf } from "./words";

/** A line as it was read: words and place, without a meaning. */
export interface RawLine {
  readonly row: number;
  readonly label: string;
  readonly programme: number | undefined;
  readonly section: string;
  /** The side that the last heading above named, be it its own or one further up. */
  readonly headed: LineSide | undefined;
  /** The programme whose rows these are, where its name stands above them; `first` is the row of that name. */
  readonly block:
    { readonly programme: number | undefined; readonly name: string; readonly first: number } | undefined;
}

export interface SidedLine extends RawLine {
  readonly kind: LineKind;
  readonly side: LineSide;
}

/**
 * Says of each line on which side it counts. In order of weight: a label that says nothing but its side; what its own
 * label says; what the nearest total above it in the hierarchy says; the heading it stands under, or the last heading
 * that named a side; and where nothing tells, the first total of a side below it: a total of one line proves no sum.
 */
export function assignSides(lines: readonly RawLine[], hierarchy: LineHierarchy): readonly SidedLine[] {
  const kinds = new Map(lines.map((line) => [line.row, kindOf(line, hierarchy)]));
  const byTotals = sidesFromTotals(lines, hierarchy);
  const below = sidesBelow(lines);
  return lines.map((line, index) => {
    const kind = kinds.get(line.row) ?? "item";
    if (kind === "result") return { ...line, kind, side: "result" };
    const bare = notResult(bareSide(line.label));
    if (bare) return { ...line, kind, side: bare };
    const own = sideOf(line.label);
    const told =
      kind === "item" && own !== "transfer"
        ? (byTotals.get(line.row) ?? own)
        : (own ?? byTotals.get(line.row));
    const side = notResult(told) ?? notResult(line.headed) ?? below[index] ?? "expenses";
    return { ...line, kind, side: consistent(side, line, lines, kind, hierarchy) };
  });
}

/** For each line the side of the first side total below it, found in one walk from the bottom up. */
function sidesBelow(lines: readonly RawLine[]): readonly (LineSide | undefined)[] {
  let side: LineSide | undefined;
  return lines
    .toReversed()
    .map(({ label }) => {
      const below = side;
      if (isSideTotal(label)) side = notResult(sideOf(label));
      return below;
    })
    .toReversed();
}

function kindOf(line: RawLine, hierarchy: LineHierarchy): LineKind {
  const relation = hierarchy.relations.get(line.row);
  if (relation && (isDifference(relation) || sideOf(line.label) === "result")) return "result";
  if (!relation && sideOf(line.label) === "result") return "result";
  const isGrandTotal = bareSide(line.label) !== undefined && isTotalHeading(line.section);
  // What calls itself the total of a side is no item, even where its own sum is too wrong to be found.
  return relation || isGrandTotal || isSideTotal(line.label) ? "total" : "item";
}

function notResult(side: LineSide | undefined): LineSide | undefined {
  return side === "result" ? undefined : side;
}

/** Walks from the highest totals down, so that the nearest total has the last word. */
function sidesFromTotals(lines: readonly RawLine[], hierarchy: LineHierarchy): ReadonlyMap<number, LineSide> {
  const labels = new Map(lines.map((line) => [line.row, line.label]));
  const sides = new Map<number, LineSide>();
  const totals = [...hierarchy.relations.values()]
    .filter((relation) => !isDifference(relation))
    .map(({ total }) => ({ row: total, beneath: hierarchy.beneath(total) }))
    .sort((one, other) => other.beneath.size - one.beneath.size);
  for (const { row, beneath } of totals) {
    const side = notResult(sideOf(labels.get(row) ?? ""));
    if (!side) continue;
    for (const child of beneath) sides.set(child, side);
  }
  return sides;
}

/** A total whose items all are transfers is itself one, whatever it is called ("subtotaal algemene lasten"). */
function consistent(
  side: LineSide,
  line: RawLine,
  lines: readonly RawLine[],
  kind: LineKind,
  hierarchy: LineHierarchy,
): LineSide {
  if (kind !== "total" || side !== "expenses") return side;
  const beneath = hierarchy.beneath(line.row);
  const items = lines.filter((other) => beneath.has(other.row) && !hierarchy.relations.has(other.row));
  return items.length > 0 && items.every((item) => sideOf(item.label) === "transfer") ? "transfer" : side;
}
