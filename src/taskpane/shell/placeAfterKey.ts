const FORWARD = { column: "ArrowDown", row: "ArrowRight" } as const;
const BACK = { column: "ArrowUp", row: "ArrowLeft" } as const;

/**
 * Where a key leads among so many items in a column or a row, counted from 0; undefined where the key does not walk.
 * The ends do not meet: who holds a key down stops at the last item.
 */
export function placeAfterKey(
  key: string,
  place: number,
  count: number,
  direction: "column" | "row",
): number | undefined {
  switch (key) {
    case FORWARD[direction]:
      return Math.min(place + 1, count - 1);
    case BACK[direction]:
      return Math.max(place - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
