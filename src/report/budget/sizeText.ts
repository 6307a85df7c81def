import { formatMoney } from "../../amounts/format";
import type { SizeOfPeriod } from "../../budget/keyFigures/sizeClass";
import type { Language } from "../../language/language";
import { periodRange } from "./periodRange";

/** The class that a partnership is in by its total income, one sentence for all periods of a sheet in the same class. */
export function sizeLines(sizes: readonly SizeOfPeriod[], language: Language): readonly string[] {
  const groups = new Map<string, SizeOfPeriod[]>();
  for (const size of sizes) {
    const key = JSON.stringify([size.sheet, size.from, size.below]);
    groups.set(key, [...(groups.get(key) ?? []), size]);
  }
  const isOneSheet = new Set(sizes.map(({ sheet }) => sheet)).size === 1;
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const periods = periodRange(group.map(({ period }) => period));
    const values = { sheet: first.sheet, periods, size: sizeText(first, language) };
    return language.words(isOneSheet ? "programmes.sizeLine" : "programmes.sizeLineIn", values);
  });
}

/** The class of one period: "groot (totale baten van € 12.000.000 tot € 25.000.000)". */
export function sizeLine(size: SizeOfPeriod, language: Language): string {
  return language.words("programmes.sizeLine", { periods: size.period, size: sizeText(size, language) });
}

function sizeText({ name, from, below }: SizeOfPeriod, { words, code }: Language): string {
  const ends = {
    from: formatMoney(from, code),
    below: below === undefined ? "" : formatMoney(below, code),
  };
  const range =
    below === undefined
      ? words("programmes.sizeFrom", ends)
      : words(from === 0 ? "programmes.sizeBelow" : "programmes.sizeBetween", ends);
  return name ? words("programmes.sizeNamed", { name: words(`programmes.size.${name}`), range }) : range;
}
