import type { Area } from "../workbook/address";
import { styleKey, valueAt, usedArea, type SheetSnapshot } from "../workbook/snapshot";
import type { AmountGrid } from "./amountGrid";
import type { Axis, LineDescription } from "./lineTable";

/**
 * Gives the words, boldness and indentation of a row or column, from the text cells before its first number or before the
 * first place where numbers stand.
 */
export function lineDescriber(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  axis: Axis,
): (line: number) => LineDescription {
  const area = usedArea(sheet);
  if (!area) return () => ({ label: "", name: "", isBold: false, indent: 0 });
  const isOfAmounts = amountPlaces(grid, area, axis);
  return (line) => {
    const words: string[] = [];
    let isBold = false;
    let indent = 0;
    const [from, to] = axis === "rows" ? [area.left, area.right] : [area.top, area.bottom];
    for (let place = from; place <= to; place += 1) {
      const [row, column] = axis === "rows" ? [line, place] : [place, line];
      const { kind } = grid.at(row, column);
      // A code in numbers may stand before the words, so only what has words ends at its first amount.
      if ((kind === "number" || kind === "unreadable") && words.length > 0) break;
      if (kind === "number" || kind === "unreadable") continue;
      if (kind === "blank") continue;
      // "n.t.b." where an amount belongs says nothing of what the line is called.
      if (words.length > 0 && isOfAmounts(place)) break;
      const value = valueAt(sheet, row, column);
      const text = value === null ? "" : value.toString();
      if (words.length === 0)
        indent =
          text.length - text.trimStart().length + 2 * (sheet.styles.indent.get(styleKey(row, column)) ?? 0);
      isBold ||= sheet.styles.bold.has(styleKey(row, column));
      words.push(text.trim());
    }
    return { label: words.join(" "), name: words.at(-1) ?? "", isBold, indent };
  };
}

/** Places that hold more numbers than words: columns of amounts, for rows. */
function amountPlaces(grid: AmountGrid, area: Area, axis: Axis): (place: number) => boolean {
  const known = new Map<number, boolean>();
  const [from, to] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  return (place) => {
    let isOfAmounts = known.get(place);
    if (isOfAmounts === undefined) {
      let balance = 0;
      for (let line = from; line <= to; line += 1) {
        const { kind } = axis === "rows" ? grid.at(line, place) : grid.at(place, line);
        if (kind === "number") balance += 1;
        else if (kind === "text" || kind === "heading") balance -= 1;
      }
      isOfAmounts = balance > 0;
      known.set(place, isOfAmounts);
    }
    return isOfAmounts;
  };
}
