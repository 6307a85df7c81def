import type { RelationTerm } from "../../totals/relation";

/** The most rows a span may stand for: a slip of the keyboard must not become a sum of the whole sheet. */
const MOST_ROWS = 1000;

/**
 * Reads rows as people list them: "16 t/m 28", "5-9, 12", "9 - 30" is not a span but row 9 minus row 30. A span has no
 * spaces around its hyphen, or "t/m" between its ends. Undefined where anything is left over.
 */
export function readRows(text: string): readonly RelationTerm[] | undefined {
  const plain = text.trim().replaceAll(/\s*(?:t\/m|tot en met|\.\.)\s*/gi, "–");
  const terms: RelationTerm[] = [];
  let rest = `+${plain}`;
  while (rest !== "") {
    const piece = /^\s*(?<sign>[+,;]|-(?=\s*\d)|en(?=\s))\s*(?<from>\d{1,7})(?:[–-](?<to>\d{1,7}))?\s*/i.exec(
      rest,
    );
    const { sign = "", from = "", to = from } = piece?.groups ?? {};
    if (!piece) return undefined;
    const [first, last] = [Number(from), Number(to)];
    if (first < 1 || last < first || last - first >= MOST_ROWS) return undefined;
    for (let line = first; line <= last; line++) terms.push({ line, weight: sign === "-" ? -1 : 1 });
    rest = rest.slice(piece[0].length);
  }
  return new Set(terms.map(({ line }) => line)).size === terms.length ? terms : undefined;
}
