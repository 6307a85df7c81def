import type { Finding } from "../../findings/finding";
import { placeTextOf } from "../../findings/placeOfFinding";
import type { Language } from "../../language/language";
import type { Review } from "../../review/review";
import type { CellValue } from "../../workbook/cell";
import type { AddSheet } from "../../workbook/edit";
import { CONTROL_SHEET } from "../../workbook/peilSheet";
import { SEVERITY_WORDS } from "../check/severityWords";

/**
 * The edit that writes the outcome of a check as a sheet: what was found and where, what may stand and why, and what was
 * not checked. `at` is the moment it is made, as ISO 8601; it makes the name of the sheet another one each minute.
 */
export function controlSheet(review: Review, { say, words }: Language, at: string): AddSheet {
  const row = (finding: Finding, stands: string): readonly CellValue[] => [
    words(SEVERITY_WORDS[finding.severity]),
    placeTextOf(finding),
    finding.period ?? "",
    say(finding.message),
    stands,
  ];
  const headings = [
    "controlSeverity",
    "controlCell",
    "controlPeriod",
    "controlFinding",
    "controlAccepted",
  ] as const;
  const found = [
    ...review.findings.map((finding) => row(finding, "")),
    ...review.accepted.map((finding) =>
      row(
        finding,
        words("pane.accepted", { date: finding.accepted.date, explanation: finding.accepted.explanation }),
      ),
    ),
  ];
  const { performed, skipped } = review.coverage;
  const above = [
    [words("pane.controlTitle", { name: review.name })],
    [words("pane.controlChecked", { count: performed, date: at.slice(0, "2026-01-05".length) })],
    [],
    headings.map((heading) => words(`pane.${heading}`)),
  ];
  const below = [[], [words("pane.controlSkipped", { count: skipped.length })]];
  return {
    kind: "add-sheet",
    name: `${CONTROL_SHEET} ${at.slice(0, "2026-01-05T09:00".length).replace("T", " ").replace(":", ".")}`,
    rows: [
      ...above,
      ...found,
      ...below,
      ...skipped.map(({ what, why }) => ["", "", "", say(what), say(why)]),
    ],
    boldRows: [1, above.length, above.length + found.length + below.length],
  };
}
