import type { Budget, BudgetLine } from "../budget";
import { countedLines } from "../reading/budgetLines";
import { splitProgramme } from "../reading/words";

/** The line a name means, or why it means none: not there, or more than one. */
export type FoundLine =
  | { readonly kind: "found"; readonly line: BudgetLine }
  | { readonly kind: "missing" }
  | { readonly kind: "ambiguous"; readonly lines: readonly BudgetLine[] };

/**
 * Finds the line a rule names: "Programma 13" is that programme's expenses, "baten programma 13" its income, and other
 * words are the label as printed, without case and punctuation; the only label that begins with them will do.
 */
export function findLine(budget: Budget, name: string): FoundLine {
  const { side, rest } = sideBefore(name);
  const { programme, label } = splitProgramme(rest);
  if (programme !== undefined && label === "") {
    const wanted = side ?? "expenses";
    return only(
      countedLines(budget).filter((line) => line.programme === programme && isOnSide(line, wanted)),
    );
  }
  const words = plain(name);
  const exact = budget.lines.filter((line) => plain(line.label) === words);
  return exact.length > 0
    ? only(exact)
    : only(budget.lines.filter((line) => plain(line.label).startsWith(words)));
}

function sideBefore(name: string): {
  readonly side: "income" | "expenses" | undefined;
  readonly rest: string;
} {
  const found = /^(?<side>baten|lasten|income|expenses)\s+(?:van\s+|of\s+)?(?<rest>pr.*)$/i.exec(name);
  const word = found?.groups?.["side"]?.toLowerCase();
  if (word === undefined) return { side: undefined, rest: name };
  return {
    side: word === "baten" || word === "income" ? "income" : "expenses",
    rest: found?.groups?.["rest"] ?? name,
  };
}

function isOnSide(line: BudgetLine, side: "income" | "expenses"): boolean {
  return side === "income" ? line.side === "income" : line.side === "expenses" || line.side === "transfer";
}

function only(lines: readonly BudgetLine[]): FoundLine {
  const [line, ...others] = lines;
  if (!line) return { kind: "missing" };
  return others.length > 0 ? { kind: "ambiguous", lines } : { kind: "found", line };
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
