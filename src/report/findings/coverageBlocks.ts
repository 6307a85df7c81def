import type { Budget } from "../../budget/budget";
import { SEVERITIES, type Coverage, type Severity } from "../../findings/finding";
import type { Language } from "../../language/language";
import { message, type Message } from "../../language/messages";
import type { ProgressTable } from "../../progress/progress";
import type { Review } from "../../review/review";
import { column, heading, line, list, paragraph, table } from "../document/blocks";
import type { ReportBlock } from "../document/reportDocument";
import { SEVERITY_WORDS } from "./severityWords";
import { unitText } from "../budget/unitText";

/**
 * What was checked, what was recognised, what was left out and why, and the outcome in one line. It comes before any
 * finding, because "no errors" means nothing to a reader who does not know what was looked at.
 */
export function coverageBlocks(review: Review, language: Language): readonly ReportBlock[] {
  const { words } = language;
  const { performed } = review.coverage;
  return [
    heading(1, words("report.checked")),
    paragraph(
      words("report.coverage", {
        performed: message("report.performed", { count: performed }),
        skipped: skippedMessage(review.coverage),
      }),
      "lead",
    ),
    ...recognisedBlocks(review, language),
    ...skippedBlocks(review, language),
    heading(1, words("report.outcome")),
    ...outcomeBlocks(review, language),
  ];
}

function recognisedBlocks(review: Review, language: Language): readonly ReportBlock[] {
  const items = [
    ...review.budgets.map((budget) => budgetSentence(budget, language)),
    ...review.progress.map((progress) => progressSentence(progress, language)),
  ];
  return items.length === 0 ? [paragraph(language.words("report.nothingRecognised"))] : [list(items)];
}

function budgetSentence(budget: Budget, language: Language): string {
  return language.words(budget.scope === "whole" ? "report.recognisedBudget" : "report.recognisedPart", {
    sheet: budget.sheet,
    lines: message("report.lines", { count: budget.lines.length }),
    periods: periodsMessage(budget.periods),
    unit: unitText(budget.unit, language),
    sign: message(budget.expenseSign === 1 ? "report.signPositive" : "report.signNegative"),
  });
}

function progressSentence(progress: ProgressTable, language: Language): string {
  return language.words("report.recognisedProgress", {
    sheet: progress.sheet,
    actions: message("report.actions", { count: progress.actions.length }),
    periods: periodsMessage(progress.periods),
  });
}

function periodsMessage(periods: readonly { readonly name: string }[]): Message {
  const names = periods.flatMap(({ name }) => (name === "" ? [] : [name])).join(", ");
  const count = periods.length;
  return names === ""
    ? message("report.periodsUnnamed", { count })
    : message("report.periods", { count, names });
}

function skippedMessage({ skipped }: Coverage): Message {
  return skipped.length === 0
    ? message("report.skippedNone")
    : message("report.skipped", { count: skipped.length });
}

function skippedBlocks(review: Review, language: Language): readonly ReportBlock[] {
  const { skipped } = review.coverage;
  if (skipped.length === 0) return [];
  const rows = skipped.map(({ what, why }) => line(language.say(what), language.say(why)));
  const columns = [column(language.words("report.what"), 2), column(language.words("report.why"), 3)];
  return [table(language.words("report.skippedTable"), columns, rows)];
}

function outcomeBlocks(review: Review, { words }: Language): readonly ReportBlock[] {
  const count = (severity: Severity): Message =>
    message(SEVERITY_WORDS[severity].counted, {
      count: review.findings.filter((finding) => finding.severity === severity).length,
    });
  const [errors, signals, remarks] = SEVERITIES.map(count) as [Message, Message, Message];
  const counts = paragraph(words("report.counts", { errors, signals, remarks }), "lead");
  if (review.findings.some((finding) => finding.severity === "error")) return [counts];
  const performed = message("report.performedBare", { count: review.coverage.performed });
  const skipped = skippedMessage(review.coverage);
  return [paragraph(words("report.noErrors", { performed, skipped }), "lead"), counts];
}
