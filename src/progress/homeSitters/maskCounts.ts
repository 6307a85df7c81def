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
  const sums = sumsIn(quarter, values);
  let before = -1;
  while (before < hidden.size) {
    before = hidden.size;
    for (const keys of sums) hideSecond(keys, values, hidden);
    for (const [whole, part] of RESTS) hideRest(whole, part, values, hidden);
  }
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

/** A part of the register, or the place of a reason. */
type Key = RegisterPart | number;

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
function sumsIn(quarter: RegisterQuarter, values: ReadonlyMap<Key, Count>): readonly (readonly Key[])[] {
  const reasons = quarter.reasons.map((_, index): Key => index);
  const counts = reasons.map((key) => valueOf(values, key));
  const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
  const isWhole = (part: RegisterPart): boolean =>
    part === "reasonsTotal" ||
    (counts.every((count) => count !== undefined) && valueOf(values, part) === sum);
  const wholes = (["reasonsTotal", "category2", "total"] as const).filter(isWhole);
  const sums: readonly (readonly Key[])[] = [
    ["total", "category1", "category2"],
    ...(reasons.length > 0 ? wholes.map((whole) => [whole, ...reasons]) : []),
  ];
  return sums.filter((keys) => keys.every((key) => values.has(key)));
}

/** Where one count of a sum is hidden and the others are not, it follows from them: hides the smallest of the others. */
function hideSecond(keys: readonly Key[], values: ReadonlyMap<Key, Count>, hidden: Set<Key>): void {
  const open = keys.filter((key) => !hidden.has(key));
  if (open.length !== keys.length - 1 || open.some((key) => valueOf(values, key) === undefined)) return;
  const [smallest] = [...open].sort(
    (one, other) => (valueOf(values, one) ?? 0) - (valueOf(values, other) ?? 0),
  );
  if (smallest !== undefined) hidden.add(smallest);
}

/** Hides the part where so few are left beside it that they can be traced; nobody left tells of nobody. */
function hideRest(
  whole: RegisterPart,
  part: RegisterPart,
  values: ReadonlyMap<Key, Count>,
  hidden: Set<Key>,
): void {
  const [all, some] = [valueOf(values, whole), valueOf(values, part)];
  if (all === undefined || some === undefined || hidden.has(whole) || hidden.has(part)) return;
  if (all - some > 0 && all - some < SMALLEST_SHOWN) hidden.add(part);
}
