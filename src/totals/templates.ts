import { accept, type Blocks } from "./blocks";
import type { Candidate } from "./candidate";
import type { Habits } from "./habits";
import { weigh } from "./weigh";

/** As many blocks must do it, by their numbers, before one that does not is called wrong. */
const FEWEST = 2;
/** How far beside a sum of namesakes its parallel sums may stand: baten, lasten and saldo are three lines. */
const FARTHEST = 3;

/**
 * Carries over what repeats. In a table of equal blocks (baten, lasten, saldo for every programme) the line "saldo" is
 * the same sum everywhere, also in the block where it fails; and where the lines "lasten" add up over all blocks, the
 * lines "baten" beside them are to do so too. Lines are the same where their names are.
 */
export function addTemplates(blocks: Blocks, habits: Habits): void {
  // A line may be the total over all blocks and the whole of its own result as well: each looks at its own side.
  const over = parallel(blocks).filter(
    ({ total, isAfter }) => !(isAfter ? blocks.hasAfter : blocks.hasBefore)[total],
  );
  const within = repeated(blocks).filter(({ total }) => !blocks.hasAfter[total] && !blocks.hasBefore[total]);
  for (const candidate of [...over, ...within]) {
    if (candidate.isAfter ? blocks.hasAfter[candidate.total] : blocks.hasBefore[candidate.total]) continue;
    const weight = weigh(blocks.table, habits, candidate.total, candidate.terms, candidate.signs);
    if (weight.held.length + weight.failed.length === 0) continue;
    const evidence = weight.failed.length === 0 && weight.bits >= FEWEST ? "values" : "structure";
    accept(blocks, { ...candidate, weight, bits: weight.bits, evidence }, false);
  }
}

/** The same sum at every other line of the total's name: the same steps from it to lines of the same names. */
function repeated(blocks: Blocks): readonly Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of blocks.found) {
    if (candidate.terms.length > 3 || candidate.evidence === "structure") continue;
    const key = shapeKey(blocks, candidate);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  return [...groups].flatMap(([key, group]) => {
    const [model] = group;
    if (!model || group.length < FEWEST) return [];
    const name = nameOf(blocks, model.total);
    return blocks.table.lines.flatMap((_, line) => {
      if (nameOf(blocks, line) !== name) return [];
      const shifted = shift(blocks, model, line - model.total);
      return shifted && shapeKey(blocks, shifted) === key ? [shifted] : [];
    });
  });
}

/** The sums right beside a sum of namesakes, over lines that are namesakes too. */
function parallel(blocks: Blocks): readonly Candidate[] {
  return blocks.found
    .filter(({ shape, evidence }) => shape === "namesakes" && evidence === "values")
    .flatMap((model) => {
      const shifted: Candidate[] = [];
      for (let by = -FARTHEST; by <= FARTHEST; by += 1) {
        const candidate = by === 0 ? undefined : shift(blocks, model, by);
        if (!candidate || !areInOneBlock(blocks, model.total, candidate.total)) continue;
        const name = nameOf(blocks, candidate.total);
        const areNamesakes = candidate.terms.every((term) => nameOf(blocks, term) === name);
        if (!areNamesakes || name === "" || name === nameOf(blocks, model.total)) continue;
        // A block may lack the model's line, where that is empty, and still have this one.
        const first = Math.min(...candidate.terms, candidate.total);
        const last = Math.max(...candidate.terms, candidate.total);
        const all = blocks.table.lines.map((_, line) => line).slice(first, last + 1);
        const terms = all.filter((line) => line !== candidate.total && nameOf(blocks, line) === name);
        shifted.push({ ...candidate, terms });
      }
      return shifted;
    });
}

/** Whether no heading or empty line stands between two lines: beyond it begins the block before or after. */
function areInOneBlock(blocks: Blocks, one: number, other: number): boolean {
  const between = blocks.table.lines.slice(Math.min(one, other) + 1, Math.max(one, other) + 1);
  return between.every(({ gapBefore }) => gapBefore === "none");
}

function shift(blocks: Blocks, model: Candidate, by: number): Candidate | undefined {
  const total = model.total + by;
  const terms = model.terms.map((term) => term + by);
  const exists = [total, ...terms].every((line) => line >= 0 && line < blocks.table.lines.length);
  return exists ? { ...model, total, terms } : undefined;
}

/** Names and steps of a sum; undefined where a line has no name of its own. */
function shapeKey(blocks: Blocks, { total, terms, signs }: Candidate): string | undefined {
  const parts = terms.map(
    (term, i) => `${nameOf(blocks, term)}@${(term - total).toString()}*${(signs?.[i] ?? 1).toString()}`,
  );
  const isNamed = nameOf(blocks, total) !== "" && terms.every((term) => nameOf(blocks, term) !== "");
  return isNamed ? `${nameOf(blocks, total)}=${parts.join("|")}` : undefined;
}

/** What a line is called, without its number: "01-3043 - Subtotal" is one of many that are called "subtotal". */
function nameOf(blocks: Blocks, line: number): string {
  const name = (blocks.table.lines[line]?.name ?? "").toLowerCase();
  return name.replace(/^[\d\s.:-]+(?=\p{L})/u, "").trim();
}
