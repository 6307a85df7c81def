/** A run of words that two texts share, or that only one of them has. */
export interface WordRun {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** Two texts word by word: the longest common sequence of words stays, the rest went or came. Capitals do not count. */
export function wordDifferences(before: string, after: string): readonly WordRun[] {
  const old = wordsOf(before);
  const young = wordsOf(after);
  const lengths = commonLengths(old, young);
  const runs: { kind: WordRun["kind"]; words: string[] }[] = [];
  const add = (kind: WordRun["kind"], word: string): void => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else runs.push({ kind, words: [word] });
  };
  let [row, column] = [0, 0];
  while (row < old.length || column < young.length) {
    const [one = "", other = ""] = [old[row], young[column]];
    if (row < old.length && column < young.length && isSameWord(one, other)) {
      add("same", other);
      row += 1;
      column += 1;
    } else if (
      column >= young.length ||
      (row < old.length && (lengths[row + 1]?.[column] ?? 0) >= (lengths[row]?.[column + 1] ?? 0))
    ) {
      add("gone", one);
      row += 1;
    } else {
      add("new", other);
      column += 1;
    }
  }
  return runs.map(({ kind, words }) => ({ kind, text: words.join(" ") }));
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function isSameWord(one: string, other: string): boolean {
  const bare = (word: string): string =>
    word
      .toLowerCase()
      .replaceAll(/[.,;:]$/g, "")
      .replaceAll(/[’‘`]/g, "'");
  return bare(one) === bare(other);
}

/** How long the longest common sequence is of what stands from each pair of places on. */
function commonLengths(one: readonly string[], other: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: one.length + 1 }, () => Array<number>(other.length + 1).fill(0));
  for (let row = one.length - 1; row >= 0; row--) {
    for (let column = other.length - 1; column >= 0; column--) {
      const own = lengths[row];
      if (!own) continue;
      own[column] = isSameWord(one[row] ?? "", other[column] ?? "")
        ? 1 + (lengths[row + 1]?.[column + 1] ?? 0)
        : Math.max(lengths[row + 1]?.[column] ?? 0, own[column + 1] ?? 0);
    }
  }
  return lengths;
}
