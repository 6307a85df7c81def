import { determined, type Relation } from "./determined";
import { REGISTER_PARTS, type Count, type RegisterPart, type RegisterQuarter } from "./homeSitters";

/** Below this a count may point to a child in a small municipality; the practice of DUO's open data. */
export const SMALLEST_SHOWN = 5;

/** A count as it may leave the workbook. */
export type ShownCount = number | "masked" | undefined;

/** One quarter as it may leave the workbook. */
export interface MaskedQuarter {
  readonly name: string;
  readonly parts: ReadonlyMap<RegisterPart, ShownCount>;
  readonly reasons: readonly ShownCount[];
}

/**
 * A quarter without the counts that can be traced to a child: those under five, and as many more as are needed so that
 * none of these follows from the others by adding or subtracting.
 */
export function maskQuarter(quarter: RegisterQuarter): MaskedQuarter {
  const values = new Map<Key, Count>([
    ...[...quarter.parts].map(([part, { count }]): [Key, Count] => [part, count]),
    ...quarter.reasons.map(({ count }, index): [Key, Count] => [index, count]),
  ]);
  const hidden = new Set<Key>();
  for (const [key, count] of values) {
    if (count.kind === "masked" || (count.kind === "count" && count.value < SMALLEST_SHOWN)) hidden.add(key);
  }
  const relations = [...sumsIn(quarter, values), ...restsIn(values, hidden)];
  while (hideOneMore(relations, values, hidden));
  const shown = (key: Key): ShownCount => {
    const count = values.get(key);
    if (hidden.has(key)) return "masked";
    return count?.kind === "count" ? count.value : undefined;
  };
  return {
    name: quarter.name,
    parts: new Map(REGISTER_PARTS.filter((part) => values.has(part)).map((part) => [part, shown(part)])),
    reasons: quarter.reasons.map((_, index) => shown(index)),
  };
}

/** A part of the register, the place of a reason, or what is left of a whole beside its part. */
type Key = RegisterPart | number | `rest of ${RegisterPart}`;

/** What is left of a whole beside its part is a count too, though no cell holds it: those without an offer in time. */
const RESTS: readonly (readonly [whole: RegisterPart, part: RegisterPart])[] = [
  ["due", "offered"],
  ["category1", "absolute"],
];

function valueOf(values: ReadonlyMap<Key, Count>, key: Key): number | undefined {
  const count = values.get(key);
  return count?.kind === "count" ? count.value : undefined;
}

/** Which counts give one another away: a total, and what it is made of. Reasons may add up to more than one of them. */
function sumsIn(quarter: RegisterQuarter, values: ReadonlyMap<Key, Count>): readonly Relation<Key>[] {
  const reasons = quarter.reasons.map((_, index): Key => index);
  const counts = reasons.map((key) => valueOf(values, key));
  const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
  const isWhole = (parts: readonly RegisterPart[]): boolean => {
    const wholes = parts.map((part) => valueOf(values, part));
    const isKnown = [...counts, ...wholes].every((count) => count !== undefined);
    return isKnown && wholes.reduce<number>((all, count) => all + (count ?? 0), 0) === sum;
  };
  const candidates = [["reasonsTotal"], ["category2"], ["total"], ["category1", "category2"]] as const;
  const wholes = candidates.filter((parts) => parts[0] === "reasonsTotal" || isWhole(parts));
  const sums = [
    { whole: ["total"] as readonly Key[], parts: ["category1", "category2"] as readonly Key[] },
    ...(reasons.length > 0 ? wholes.map((whole) => ({ whole, parts: reasons })) : []),
  ];
  return sums
    .filter(({ whole, parts }) => [...whole, ...parts].every((key) => values.has(key)))
    .map(
      ({ whole, parts }): Relation<Key> =>
        new Map<Key, 1 | -1>([
          ...whole.map((key) => [key, 1] as const),
          ...parts.map((key) => [key, -1] as const),
        ]),
    );
}

/** A rest of a few can be traced, so it is hidden like a count of a few; nobody left tells of nobody. */
function restsIn(values: ReadonlyMap<Key, Count>, hidden: Set<Key>): readonly Relation<Key>[] {
  return RESTS.flatMap(([whole, part]): readonly Relation<Key>[] => {
    const [all, some] = [valueOf(values, whole), valueOf(values, part)];
    const rest = all === undefined || some === undefined ? 0 : all - some;
    if (rest <= 0 || rest >= SMALLEST_SHOWN) return [];
    const key: Key = `rest of ${whole}`;
    hidden.add(key);
    return [new Map<Key, 1 | -1>([[whole, 1], [part, -1], [key, -1]])]; // prettier-ignore
  });
}

/** Hides the smallest count by which a hidden one is known; false where none is known. */
function hideOneMore(
  relations: readonly Relation<Key>[],
  values: ReadonlyMap<Key, Count>,
  hidden: Set<Key>,
): boolean {
  const known = new Set(determined(relations, hidden));
  if (known.size === 0) return false;
  const shownIn = (relation: Relation<Key>): readonly Key[] =>
    [...relation.keys()].filter((key) => !hidden.has(key) && valueOf(values, key) !== undefined);
  // A relation that tells by itself goes first; otherwise several tell together.
  const alone = relations.filter(
    (relation) => [...relation.keys()].filter((key) => hidden.has(key)).length === 1,
  );
  const candidates = (alone.length > 0 ? alone.slice(0, 1) : relations).flatMap(shownIn);
  const [smallest] = [...candidates].sort(
    (one, other) => (valueOf(values, one) ?? 0) - (valueOf(values, other) ?? 0),
  );
  if (smallest === undefined) return false;
  hidden.add(smallest);
  return true;
}
