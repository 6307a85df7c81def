import { formatShortPercentage } from "../amounts/format";
import type { Language } from "../language/language";
import { normFigures } from "../norms/register/normFigures";
import { normMessage } from "../norms/register/normMessage";
import { computedNormMessage } from "../review/plans/computedNorms";
import type { Review } from "../review/review";
import { addressText } from "../workbook/address";
import { textTable, type TextCell } from "./textTable";

/** Every norm with how it stands, a line each; nothing where there is no register. */
export function normsText(
  { norms, computedNorms }: Review,
  { say, words, code }: Language,
): readonly string[] {
  if (norms.length === 0) return [];
  const rows = norms
    .flatMap(normFigures)
    .map(({ entry, period, status, attainment }): readonly TextCell[] => {
      const { clause } = entry;
      const isRead = clause !== undefined && "norm" in clause;
      return [
        { text: addressText(entry.cell) },
        { text: entry.indicator },
        { text: isRead ? say(normMessage(clause.norm)) : "" },
        {
          text:
            clause && "unreadableAt" in clause
              ? words("norms.statusUnreadable")
              : words(`norms.status.${status}`),
        },
        { text: attainment === undefined ? "" : formatShortPercentage(attainment, code), isAmount: true },
        { text: period?.name ?? "" },
      ];
    });
  const computed = computedNorms.map((one) => say(computedNormMessage(one)));
  return [words("norms.heading"), ...textTable(rows), ...computed.map((text) => `  ${text}`), ""];
}
