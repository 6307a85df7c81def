import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Relation, RelationTerm } from "../relation";
import type { SummedArea } from "./parseSum";
import { sumAreas } from "./sumAreas";

/**
 * What the formulas of a sheet say adds up, within a row or a column, with the places in which they say the same. A sum
 * over a rectangle is left out: it is a total of a whole table and of no line.
 */
export function formulaRelations(sheet: SheetSnapshot): readonly Relation[] {
  const found = new Map<string, { relation: Relation; across: number[] }>();
  sheet.formulas.forEach((formulas, r) => {
    formulas.forEach((formula, c) => {
      const areas = formula === null ? undefined : sumAreas(sheet, formula);
      if (!areas) return;
      const row = sheet.top + r;
      const column = sheet.left + c;
      for (const axis of ["rows", "columns"] as const) {
        const terms = termsAlong(areas, axis, axis === "rows" ? column : row, sheet);
        const [total, place] = axis === "rows" ? [row, column] : [column, row];
        if (!terms || terms.length < 2 || terms.some(({ line }) => line === total)) continue;
        const key = keyOf({ axis, total, terms });
        const known = found.get(key);
        if (known) known.across.push(place);
        else found.set(key, { relation: { sheet: sheet.name, axis, total, terms, across: [], evidence: "formulas" }, across: [place] }); // prettier-ignore
      }
    });
  });
  return [...found.values()].map(({ relation, across }) => ({ ...relation, across }));
}

/** What is the total of what, as a key: equal for equal relations, whatever their places and evidence. */
export function keyOf({ axis, total, terms }: Pick<Relation, "axis" | "total" | "terms">): string {
  const lines = terms.map(({ line, weight }) => line * weight).sort((one, other) => one - other);
  return `${axis} ${total.toString()}=${lines.join(" ")}`;
}

/** The lines that areas in one place cover; undefined where an area lies elsewhere or a line comes twice. */
function termsAlong(
  areas: readonly SummedArea[],
  axis: Relation["axis"],
  place: number,
  sheet: SheetSnapshot,
): readonly RelationTerm[] | undefined {
  const lines = new Map<number, 1 | -1>();
  const end = axis === "rows" ? sheet.top + sheet.values.length - 1 : Infinity;
  for (const area of areas) {
    const [from, to] = axis === "rows" ? [area.left, area.right] : [area.top, area.bottom];
    if (from !== place || to !== place) return undefined;
    const [first, last] = axis === "rows" ? [area.top, Math.min(area.bottom, end)] : [area.left, area.right];
    for (let line = first; line <= last; line += 1) {
      if (lines.has(line)) return undefined;
      lines.set(line, area.weight);
    }
  }
  return [...lines].map(([line, weight]) => ({ line, weight })).sort((one, other) => one.line - other.line);
}
