import type { Finding } from "../../findings/finding";
import type { Language } from "../../language/language";
import type { MessageKey } from "../../language/messages";
import type { Review } from "../../review/review";

/** How many findings there are of each sort. Rounding is counted apart: it is what a sound budget is full of. */
export interface FindingCounts {
  readonly errors: number;
  readonly signals: number;
  readonly rounding: number;
  readonly remarks: number;
}

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const rounding = findings.filter((finding) => finding.rule === "total-rounding").length;
  const of = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity && finding.rule !== "total-rounding").length;
  return { errors: of("error"), signals: of("signal"), rounding, remarks: of("remark") };
}

/** One line: "57 controles, 1 fout, 14 afrondingen". Checks and errors are always named, the rest where there is any. */
export function overviewText(review: Review, language: Language): string {
  const counts = countFindings(review.findings);
  const parts: readonly (readonly [MessageKey, number])[] = [
    ["pane.overviewChecks", review.coverage.performed],
    ["pane.overviewErrors", counts.errors],
  ];
  const further: readonly (readonly [MessageKey, number])[] = [
    ["pane.overviewSignals", counts.signals],
    ["pane.overviewRounding", counts.rounding],
    ["pane.overviewRemarks", counts.remarks],
    ["pane.overviewAccepted", review.accepted.length],
  ];
  return [...parts, ...further.filter(([, count]) => count > 0)]
    .map(([key, count]) => language.words(key, { count }))
    .join(", ");
}
