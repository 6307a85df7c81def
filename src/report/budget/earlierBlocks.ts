import { readThresholds } from "../../budget/thresholds";
import type { Finding } from "../../findings/finding";
import { placeTextOf } from "../../findings/placeOfFinding";
import type { Language } from "../../language/language";
import { compareReviews, type ReviewComparison } from "../../review/compareReviews";
import { namedOnce } from "../../review/namedOnce";
import { compareWithEarlier } from "../../review/plans/compareWithEarlier";
import type { Review } from "../../review/review";
import { heading, list, paragraph } from "../document/blocks";
import type { ReportBlock } from "../document/reportDocument";
import { comparisonBlocks } from "../planning/comparisonBlocks";
import { changeTable } from "./changeTable";
import { readingChangeText } from "./readingChangeText";

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

function printedOtherwise(
  { readings, withoutCounterpart, dropped }: ReviewComparison,
  language: Language,
): readonly ReportBlock[] {
  const { words } = language;
  const texts = [
    ...readings.map((one) => readingChangeText(one, language)),
    ...withoutCounterpart.map((sheet) => words("versions.withoutCounterpart", { sheet })),
    ...dropped.map((sheet) => words("versions.droppedBudget", { sheet })),
  ];
  return texts.length === 0 ? [] : [paragraph(words("versions.readings"), "lead"), list(texts)];
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

function findingLine(finding: Finding, { say }: Language): string {
  return `${placeTextOf(finding)}: ${say(finding.message)}`;
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
