import type { AcceptedFinding } from "../../findings/acceptance";
import type { Finding } from "../../findings/finding";
import { placeTextOf } from "../../findings/placeOfFinding";
import type { Language } from "../../language/language";
import { addressText } from "../../workbook/address";

/** Whether every word of the filter stands somewhere in what the list shows of a finding; capitals do not count. */
export function matchesFilter(
  finding: Finding | AcceptedFinding,
  filter: string,
  { say }: Pick<Language, "say">,
): boolean {
  const reason = "accepted" in finding ? finding.accepted.explanation : "";
  const shown = [
    say(finding.message),
    placeTextOf(finding),
    addressText(finding.cell),
    finding.period ?? "",
    reason,
  ]
    .join(" ")
    .toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => shown.includes(word));
}
