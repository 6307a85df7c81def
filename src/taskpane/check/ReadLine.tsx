import type { ReactElement } from "react";
import type { Budget } from "../../budget/budget";
import { NO_CORRECTION } from "../../budget/reading/readingCorrection";
import { readReadingCorrections } from "../../budget/reading/readingCorrections";
import { message, type Message } from "../../language/messages";
import type { Review } from "../../review/review";
import { useLanguage } from "../shell/LanguageContext";
import { unitKey } from "./unitWords";

/** So many sheets are named; a workbook with more has them all in the part beneath the list. */
const MOST_NAMED = 3;

/** What was read, in one line: sheets with their periods, unit and sign. What a person corrected says so. */
export function ReadLine({ review }: { readonly review: Review }): ReactElement | null {
  const { say, words } = useLanguage();
  const tables = [
    ...review.budgets.map((budget) => budgetMessage(budget, isCorrected(review, budget.sheet))),
    ...review.progress.map(({ sheet, periods }) =>
      message("reading.lineProgress", { sheet, periods: span(periods.map(({ name }) => name)) }),
    ),
  ];
  if (tables.length === 0) return null;
  const named = tables.slice(0, MOST_NAMED).map(say).join("; ");
  const more = tables.length - MOST_NAMED;
  return (
    <p className="hint">
      {words("reading.read", { what: named })}
      {more > 0 && ` ${words("reading.more", { count: more })}`}
    </p>
  );
}

function budgetMessage(budget: Budget, corrected: boolean): Message {
  return message(corrected ? "reading.lineCorrected" : "reading.lineBudget", {
    sheet: budget.sheet,
    periods: span(budget.periods.map(({ name }) => name)),
    unit: message(unitKey(budget.unit)),
    sign: message(budget.expenseSign === 1 ? "pane.readSignPositive" : "pane.readSignNegative"),
  });
}

function isCorrected(review: Review, sheet: string): boolean {
  return readReadingCorrections(review.decisions, [sheet]).of(sheet) !== NO_CORRECTION;
}

/** The first and the last name, or the only one. */
function span(names: readonly string[]): string {
  const [first = "", last = ""] = [names[0], names.at(-1)];
  return names.length > 1 ? `${first}–${last}` : first;
}
