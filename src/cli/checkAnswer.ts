import { SEVERITIES } from "../findings/finding";
import type { FileReading } from "../file/readWorkbookFile";
import type { Language } from "../language/language";
import type { Review } from "../review/review";
import { reviewSnapshot } from "../review/reviewSnapshot";
import { addressText } from "../workbook/address";
import { agendaTermsText } from "./agendaTermsText";
import { admissionText } from "./admissionText";
import { agendasText } from "./agendasText";
import { ambitionsText } from "./ambitionsText";
import type { Answer } from "./answer";
import { calendarText } from "./calendarText";
import { budgetFiguresText } from "./budgetFiguresText";
import { calculationsText } from "./calculationsText";
import { checkLine } from "./checkLine";
import { checklistsText } from "./checklistsText";
import { comparisonsText } from "./comparisonsText";
import { fileHeading } from "./fileHeading";
import { findingText } from "./findingText";
import { formsText } from "./formsText";
import { homeSittersText } from "./homeSittersText";
import { normsText } from "./normsText";
import { overheadText } from "./overheadText";
import { progressText } from "./progressText";
import { reconciliationText } from "./reconciliationText";
import { regionalText } from "./regionalText";

/** Every check over a file. */
export function checkAnswer(file: string, reading: FileReading, language: Language): Answer {
  const review = reviewSnapshot(reading.snapshot);
  return {
    line: checkLine(file, reading, review, language),
    text: checkText(file, reading, review, language),
    hasErrors: review.findings.some(({ severity }) => severity === "error"),
  };
}

function checkText(file: string, reading: FileReading, review: Review, language: Language): string {
  const { words, say } = language;
  const skipped = review.coverage.skipped.map(({ what, why }) => `  ${say(what)}: ${say(why)}`);
  return [
    ...fileHeading(file, reading, language),
    summary(review, language),
    "",
    ...review.findings.flatMap((finding) => findingText(finding, language)),
    ...acceptedText(review, language),
    ...reconciliationText(review, language),
    ...overheadText(review, language),
    ...budgetFiguresText(review, language),
    ...calculationsText(review, language),
    ...progressText(review.progressFigures, language),
    ...homeSittersText(review.homeSitters, language),
    ...admissionText(review.admission, language),
    ...agendaTermsText(review.agendaTerms, language),
    ...normsText(review, language),
    ...checklistsText(review.checklists, language),
    ...ambitionsText(review.ambitions, language),
    ...agendasText(review, language),
    ...formsText(review.forms, language),
    ...comparisonsText(review.agendaComparisons, language),
    ...calendarText(review.calendar, language),
    ...regionalText(review.regional, language),
    ...(skipped.length === 0 ? [] : [words("cli.notChecked"), ...skipped, ""]),
  ].join("\n");
}

/** What somebody has let stand, with the reason; it no longer counts. */
function acceptedText({ accepted }: Review, { words, say }: Language): readonly string[] {
  if (accepted.length === 0) return [];
  const lines = accepted.map((finding) => {
    const { date, explanation } = finding.accepted;
    return `  ${addressText(finding.cell)}  ${say(finding.message)} ${words("cli.acceptedBecause", { date, explanation })}`;
  });
  return [words("cli.accepted"), ...lines, ""];
}

/** One sentence that never says "fine" without saying what was looked at. */
function summary({ findings, coverage, budgets }: Review, { words }: Language): string {
  // Rounding is counted apart, as in the pane: it is what a sound budget is full of.
  const rounding = findings.filter(({ rule }) => rule === "total-rounding").length;
  const others = findings.filter(({ rule }) => rule !== "total-rounding");
  const [errors = 0, signals = 0, remarks = 0] = SEVERITIES.map(
    (severity) => others.filter((finding) => finding.severity === severity).length,
  );
  const skipped = coverage.skipped.length;
  // Figures of a budget are shown all the same, and none of them rests on a total that was proved.
  const isNothingDone = coverage.performed === 0 && errors === 0;
  if (isNothingDone && findings.length === 0 && skipped === 0) return words("cli.nothingChecked");
  return words(isNothingDone ? "cli.summaryOfNothing" : "cli.summary", {
    nothing: words(budgets.length > 0 ? "cli.nothingProved" : "cli.nothingChecked"),
    errors: errors === 0 ? words("cli.noErrors") : words("cli.errors", { count: errors }),
    performed: words("cli.performed", { count: coverage.performed }),
    signals: words("cli.signals", { count: signals }),
    remarks: [
      ...(rounding === 0 ? [] : [words("pane.overviewRounding", { count: rounding })]),
      words("cli.remarks", { count: remarks }),
    ].join(", "),
    skipped: skipped === 0 ? words("cli.skippedNone") : words("cli.skipped", { count: skipped }),
  });
}
