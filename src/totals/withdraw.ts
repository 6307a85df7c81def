import { accept, startBlocks, type Blocks } from "./blocks";
import type { Candidate } from "./candidate";

/** Takes back what was accepted, where it proves to be a coincidence, and opens the lines that it had folded. */
export function withdraw(blocks: Blocks, isWrong: (candidate: Candidate) => boolean): void {
  if (!blocks.found.some(isWrong)) return;
  const kept = blocks.found.filter((candidate) => !isWrong(candidate));
  const fresh = startBlocks(blocks.table, blocks.shape);
  for (const candidate of kept) {
    const folds = candidate.terms.every((term) => blocks.parent[term] === candidate.total);
    accept(fresh, candidate, folds);
  }
  blocks.found.splice(0, blocks.found.length, ...kept);
  for (const key of ["first", "last", "hasAfter", "hasBefore", "parent"] as const)
    blocks[key].set(fresh[key]);
  blocks.open = blocks.open.length === 0 ? [] : openLines(blocks);
}

function openLines({ parent, table }: Blocks): number[] {
  return table.lines.map((_, line) => line).filter((line) => parent[line] === -1);
}
