import type { FileReading } from "../file/readWorkbookFile";
import type { Language } from "../language/language";
import { scoresToWrite } from "../progress/merge/mergeEdits";
import { mergeCounts, writeMessages } from "../progress/merge/mergeMessages";
import { countStates, mergeScores, type Merge, type MergedScore } from "../progress/merge/mergeScores";
import { mergeSource } from "../progress/merge/mergeSource";
import { summariseMerge } from "../progress/merge/mergeSummary";
import { cellName } from "../workbook/address";
import type { Answer } from "./answer";
import { textTable } from "./textTable";

/** Filled copies, each by its path, in the order they were named. */
export type Copies = readonly { readonly file: string; readonly reading: FileReading }[];

/** Lines copies up by code; the first says which actions there are. */
export function mergeCopies(copies: Copies): Merge {
  return mergeScores(copies.map(({ file, reading }) => mergeSource(file, reading.snapshot)));
}

/** Where copies agree and where they differ. Differing scores are no error: people decide. */
export function mergeAnswer(copies: Copies, merge: Merge, language: Language): Answer {
  return { line: mergeLine(merge), text: mergeText(copies, merge, language), hasErrors: false };
}

function mergeLine(merge: Merge): object {
  const { sources, scores, unmatched, explanations } = merge;
  return {
    files: sources,
    ...countStates(merge),
    actions: summariseMerge(merge),
    writes: scoresToWrite(merge, new Map()).map(({ cell, code, period, score, from }) => ({
      sheet: cell.sheet,
      cell: cellName(cell),
      code,
      period,
      score,
      from,
    })),
    scores: scores
      .filter(({ state }) => state !== "empty")
      .map(({ cell, code, period, given, state, score, spread }) => ({
        sheet: cell.sheet,
        cell: cellName(cell),
        code,
        period,
        state,
        score: score ?? null,
        spread,
        given: given.map(({ source, reading }) => ({
          file: source,
          score: reading.kind === "score" ? reading.score : null,
          ...(reading.kind === "invalid" ? { invalid: reading.text } : {}),
        })),
      })),
    unmatched: unmatched.map(({ source, sheet, code }) => ({ file: source, sheet, code })),
    explanations: explanations.map(({ source, code, period, text }) => ({
      file: source,
      code,
      period,
      text,
    })),
  };
}

function mergeText([first]: Copies, merge: Merge, { say, words }: Language): string {
  const { sources, scores, unmatched, explanations } = merge;
  const conflicts = scores.filter(({ state }) => state === "conflict");
  const rows = conflicts.map(({ code, plan, period, given, spread }: MergedScore) => [
    { text: period },
    { text: code },
    { text: plan === code ? "" : plan },
    ...given.map(({ reading }) => ({
      text:
        reading.kind === "score" ? reading.score.toString() : reading.kind === "empty" ? "–" : reading.text,
      isAmount: true,
    })),
    { text: words("progress.mergeSpread", { spread }) },
  ]);
  return [
    say(mergeCounts(merge)),
    ...sources.map((source, index) => `  ${(index + 1).toString()}. ${source}`),
    "",
    ...textTable(rows),
    ...(rows.length > 0 ? [""] : []),
    ...actionLines(merge, words),
    ...(first ? writeLines(first, merge, { say, words }) : []),
    ...unmatched.map(({ source, sheet, code }) => words("progress.mergeUnmatched", { source, sheet, code })),
    ...explanations.map(({ source, code, period, text }) =>
      words("progress.mergeExplanation", { source, code, period, text }),
    ),
    "",
  ].join("\n");
}

/** What the pane would write with the first copy open, in the same words. */
function writeLines(
  { file, reading }: Copies[number],
  merge: Merge,
  { say, words }: Pick<Language, "say" | "words">,
): readonly string[] {
  const lines = writeMessages(reading.snapshot, merge, new Map());
  if (lines.length === 0) return [words("merging.nothingNew", { source: file }), ""];
  return [words("merging.new", { source: file }), ...lines.map((line) => `  ${say(line)}`), ""];
}

/** A table with a line an action, as the pane shows it. */
function actionLines(merge: Merge, words: Language["words"]): readonly string[] {
  const lines = summariseMerge(merge).map(({ code, plan, agreed, single, conflicts, spread }) => [
    { text: code },
    { text: plan === code ? "" : plan },
    ...[agreed, single, conflicts, spread].map((count) => ({ text: count.toString(), isAmount: true })),
  ]);
  if (lines.length === 0) return [];
  const heads = ["merging.agreed", "merging.single", "merging.conflicts", "merging.spread"] as const;
  const heading = [
    { text: words("merging.action") },
    { text: "" },
    ...heads.map((head) => ({ text: words(head), isAmount: true })),
  ];
  return [words("merging.title"), ...textTable([heading, ...lines]), ""];
}
