import type { Language } from "../language/language";
import { nameOf } from "../progress/explanations/checkExplanations";
import type { ProgressFigure } from "../progress/progress";
import { textTable, type TextCell } from "./textTable";

/** How many actions have each score, a line a period. Counts only: a score is a change, so an average says nothing. */
export function progressText(figures: readonly ProgressFigure[], { words }: Language): readonly string[] {
  if (figures.length === 0) return [];
  const rows = figures.map((figure): readonly TextCell[] => [
    { text: figure.sheet },
    { text: figure.period },
    ...figure.counts.map((count, index) => ({ text: `${(index + 1).toString()}: ${count.toString()}` })),
    { text: words("cli.scoresEmpty", { count: figure.empty }) },
    {
      text:
        figure.attention.length === 0
          ? ""
          : words("cli.attention", { codes: figure.attention.map(nameOf).join(", ") }),
    },
  ]);
  return [words("cli.progress"), ...textTable(rows), ""];
}
