import { placeTextOf } from "../../findings/placeOfFinding";
import type { Language } from "../../language/language";
import type { Review } from "../../review/review";
import { addressText } from "../../workbook/address";
import { column, heading, line, table } from "../document/blocks";
import type { ReportBlock, TableColumn } from "../document/reportDocument";

/** What people let stand, with the reason they gave, and which of those no longer hold. */
export function acceptanceBlocks(review: Review, language: Language): readonly ReportBlock[] {
  const { words, say } = language;
  const accepted = review.accepted.map((finding) =>
    line(placeTextOf(finding), say(finding.message), finding.accepted.explanation, finding.accepted.date),
  );
  const expired = review.expired.map(({ entry, explanation, date }) =>
    line(addressText(entry.cell), entry.value, explanation, date),
  );
  if (accepted.length + expired.length === 0) return [];
  const columns = (what: TableColumn): readonly TableColumn[] => [
    column(words("report.cell"), 3),
    what,
    column(words("report.explanation"), 4),
    column(words("report.date"), 2),
  ];
  return [
    heading(2, words("report.accepted")),
    ...(accepted.length === 0
      ? []
      : [table(words("report.acceptedTable"), columns(column(words("report.finding"), 5)), accepted)]),
    ...(expired.length === 0
      ? []
      : [table(words("report.expiredTable"), columns(column(words("report.acceptedThen"), 5)), expired)]),
  ];
}
