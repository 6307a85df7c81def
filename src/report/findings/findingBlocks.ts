import { formatNumber } from "../../amounts/format";
import { SEVERITIES, type Finding, type Severity } from "../../findings/finding";
import { placeTextOf } from "../../findings/placeOfFinding";
import type { Sum } from "../../findings/sum";
import type { Language } from "../../language/language";
import type { Review } from "../../review/review";
import { column, heading, line, list, paragraph, table } from "../document/blocks";
import type { ReportBlock } from "../document/reportDocument";
import { SEVERITY_WORDS } from "./severityWords";
import { amountText, differenceText, sumTable } from "./sumTable";

/** So many findings of one severity are printed: a report that nobody can leaf through is not read. */
export const MOST_FINDINGS = 100;

/** The findings by severity. Errors and signals are written out with their sums; remarks are one row each. */
export function findingBlocks(findings: readonly Finding[], language: Language): readonly ReportBlock[] {
  const { words } = language;
  if (findings.length === 0) {
    return [heading(1, words("report.findings")), paragraph(words("report.noFindings"))];
  }
  return [
    heading(1, words("report.findings")),
    ...SEVERITIES.flatMap((severity) => severityBlocks(findings, severity, language)),
  ];
}

/** The appendix: the sums of the remarks and of what may stand, which would otherwise bury the errors. */
export function appendixSumBlocks(
  { findings, accepted }: Pick<Review, "findings" | "accepted">,
  language: Language,
): readonly ReportBlock[] {
  const remarks = withSums([
    ...findings.filter((finding) => finding.severity === "remark").slice(0, MOST_FINDINGS),
    ...accepted,
  ]);
  if (remarks.length === 0) return [];
  return [
    heading(1, language.words("report.appendix")),
    ...remarks.flatMap(({ finding, sum }) => [
      heading(3, placeText(finding, language)),
      sumTable(sum, language),
    ]),
  ];
}

function severityBlocks(
  findings: readonly Finding[],
  severity: Severity,
  language: Language,
): readonly ReportBlock[] {
  const all = findings.filter((finding) => finding.severity === severity);
  if (all.length === 0) return [];
  const { shape, many } = SEVERITY_WORDS[severity];
  const { words } = language;
  const shown = all.slice(0, MOST_FINDINGS);
  return [
    heading(2, words("report.group", { shape, name: words(many), count: all.length })),
    ...(shown.length < all.length
      ? [paragraph(words("report.shownFirst", { shown: shown.length, all: all.length }))]
      : []),
    ...(severity === "remark"
      ? remarkBlocks(shown, language)
      : shown.flatMap((finding) => detailBlocks(finding, language))),
  ];
}

function detailBlocks(finding: Finding, language: Language): readonly ReportBlock[] {
  const { words, say } = language;
  return [
    heading(3, placeText(finding, language)),
    paragraph(say(finding.message)),
    ...(finding.hints.length === 0
      ? []
      : [paragraph(words("report.hints")), list(finding.hints.map((hint) => say(hint.message)))]),
    ...(finding.sum ? [sumTable(finding.sum, language)] : []),
  ];
}

function remarkBlocks(findings: readonly Finding[], language: Language): readonly ReportBlock[] {
  const { words, say } = language;
  const sums = withSums(findings).map(({ finding, sum }) =>
    line(
      placeTextOf(finding),
      sum.label,
      finding.period ?? "",
      amountText(sum.reported, sum, language),
      amountText(sum.computed, sum, language),
      differenceText(sum, language),
      `± ${formatNumber(sum.tolerance, language.code)}`,
    ),
  );
  const texts = findings
    .filter((finding) => !finding.sum)
    .map((finding) => line(placeTextOf(finding), finding.period ?? "", say(finding.message)));
  return [
    ...(sums.length === 0 ? [] : [table(words("report.remarkSums"), sumColumns(language), sums)]),
    ...(texts.length === 0
      ? []
      : [
          table(
            words("report.remarkTexts"),
            [
              column(words("report.cell"), 3),
              column(words("report.period"), 2),
              column(words("report.remark"), 8),
            ],
            texts,
          ),
        ]),
  ];
}

function sumColumns({ words }: Language): readonly ReturnType<typeof column>[] {
  return [
    column(words("report.cell"), 4),
    column(words("report.line"), 4),
    column(words("report.period"), 2),
    column(words("report.reported"), 2.4, "end"),
    column(words("report.computed"), 2.4, "end"),
    column(words("report.difference"), 2.2, "end"),
    column(words("report.tolerance"), 2, "end"),
  ];
}

function withSums(findings: readonly Finding[]): readonly { readonly finding: Finding; readonly sum: Sum }[] {
  return findings.flatMap((finding) => (finding.sum ? [{ finding, sum: finding.sum }] : []));
}

function placeText(finding: Finding, { words }: Language): string {
  const place = placeTextOf(finding);
  return finding.period === undefined ? place : words("report.place", { place, period: finding.period });
}
