import type { ReadingChange } from "../../budget/comparison/readingChanges";
import { readThresholds } from "../../budget/thresholds";
import type { Finding } from "../../findings/finding";
import type { Language } from "../../language/language";
import { compareReviews, type ColumnComparison, type ReviewComparison } from "../../review/compareReviews";
import { compareWithEarlier } from "../../review/plans/compareWithEarlier";
import type { Review } from "../../review/review";
import { addressText } from "../../workbook/address";
import { heading, list, paragraph } from "../document/blocks";
import type { ReportBlock } from "../document/reportDocument";
import { comparisonBlocks } from "../planning/comparisonBlocks";
import { changeTable } from "./changeTable";
import { unitText } from "./unitText";

/** So many findings of one kind are listed. */
const MOST_FINDINGS = 50;

/** This workbook beside an earlier version: amounts, lines, how they are printed, findings, and agendas. */
export function earlierBlocks(review: Review, earlier: Review, language: Language): readonly ReportBlock[] {
  const { words } = language;
  const comparison = compareReviews(earlier, review);
  const agendas = compareWithEarlier(earlier, review);
  const { thresholds } = readThresholds(review.decisions);
  const isNothing = comparison.columns.length === 0 && agendas.length === 0;
  return [
    heading(1, words("versions.title")),
    paragraph(words("versions.about", { name: earlier.name })),
    ...(isNothing ? [paragraph(words("versions.nothingAtAll"))] : []),
    ...printedOtherwise(comparison, language),
    ...namedOnce(comparison.columns).flatMap((one) =>
      changeTable(
        one,
        {
          before: words("versions.was", { period: one.before }).trim(),
          after: words("versions.is", { period: one.after }).trim(),
        },
        thresholds,
        language,
      ),
    ),
    ...findingLists(comparison, language),
    ...comparisonBlocks(agendas, language),
  ];
}

/** A line that was only given another name or place has that in every year: it is told in the first. */
function namedOnce(columns: readonly ColumnComparison[]): readonly ColumnComparison[] {
  const told = new Set<string>();
  return columns.map((one) => ({
    ...one,
    changes: one.changes.filter((change) => {
      const key = JSON.stringify([one.sheet, change.side, change.programme, change.label]);
      const isTold = told.has(key);
      if (change.formerLabel !== undefined || change.formerPlace !== undefined) told.add(key);
      return change.state !== "same" || !isTold;
    }),
  }));
}

function printedOtherwise(
  { readings, withoutCounterpart, dropped }: ReviewComparison,
  language: Language,
): readonly ReportBlock[] {
  const { words } = language;
  const texts = [
    ...readings.map((one) => readingText(one, language)),
    ...withoutCounterpart.map((sheet) => words("versions.withoutCounterpart", { sheet })),
    ...dropped.map((sheet) => words("versions.droppedBudget", { sheet })),
  ];
  return texts.length === 0 ? [] : [paragraph(words("versions.readings"), "lead"), list(texts)];
}

/** What is otherwise about how a budget is printed, in one sentence. */
export function readingText(change: ReadingChange, language: Language): string {
  const { words } = language;
  const { sheet, kind } = change;
  switch (kind) {
    case "unit":
      return words("versions.unit", {
        sheet,
        before: unitText(change.before, language),
        after: unitText(change.after, language),
      });
    case "income-sign":
    case "expense-sign":
      return words(`versions.${kind}`, {
        sheet,
        before: words(change.before === 1 ? "versions.positive" : "versions.negative"),
        after: words(change.after === 1 ? "versions.positive" : "versions.negative"),
      });
    case "period-new":
    case "period-dropped":
      return words(`versions.${kind}`, { sheet, period: change.period });
  }
}

function findingLists(comparison: ReviewComparison, language: Language): readonly ReportBlock[] {
  const { words } = language;
  const { newFindings, changedFindings, solvedFindings } = comparison;
  const text = (finding: Finding): string => findingLine(finding, language);
  return [
    ...findingList(words("versions.newFindings", { count: newFindings.length }), newFindings.map(text)),
    ...findingList(
      words("versions.changedFindings", { count: changedFindings.length }),
      changedFindings.map(
        ({ before, after }) => `${text(after)}\n${words("versions.wasFinding", { finding: text(before) })}`,
      ),
    ),
    ...findingList(
      words("versions.solvedFindings", { count: solvedFindings.length }),
      solvedFindings.map(text),
    ),
  ];
}

function findingLine({ goTo, message }: Finding, { say }: Language): string {
  return `${addressText(goTo)}: ${say(message)}`;
}

/** The count is told even where it is none. */
function findingList(title: string, texts: readonly string[]): readonly ReportBlock[] {
  return texts.length === 0
    ? [paragraph(title)]
    : [
        paragraph(title, "lead"),
        list([...texts.slice(0, MOST_FINDINGS), ...(texts.length > MOST_FINDINGS ? ["…"] : [])]),
      ];
}
