import { normFigures, type NormFigure } from "../norms/register/normFigures";
import type { Realised } from "../norms/register/register";
import type { Review } from "../review/review";
import { cellName } from "../workbook/address";

/** The norms of a review as `check --json` prints them: one object a norm, with its last realised value. */
export function normsLine({ norms, computedNorms }: Review): readonly object[] {
  return norms.flatMap((register) =>
    normFigures(register).map((figure) => {
      const computed = computedNorms.filter(({ entry }) => entry === figure.entry);
      return {
        sheet: register.sheet,
        ...normFields(figure),
        ...(computed.length > 0
          ? {
              computed: computed.map(({ what, definition, period: of, realised, status, attainment }) => ({
                what,
                ...(definition === undefined ? {} : { definition }),
                period: of,
                [realised.kind === "percent" ? "percentage" : "value"]: realisedValue(realised),
                ...(attainment === undefined ? {} : { attainment }),
                status,
              })),
            }
          : {}),
      };
    }),
  );
}

function normFields({ entry, period, realised, status, attainment }: NormFigure): object {
  const { clause } = entry;
  const isRead = clause !== undefined && "norm" in clause;
  return {
    cell: cellName(entry.cell),
    indicator: entry.indicator,
    text: isRead ? clause.text : entry.text,
    ...(isRead ? clause.norm : { kind: clause ? "unreadable" : "empty" }),
    ...(clause && "unreadableAt" in clause ? { at: clause.unreadableAt } : {}),
    ...(entry.isPairingCertain ? {} : { pairing: "uncertain" }),
    ...(period && realised ? { period: period.name, realised: realisedValue(realised) } : {}),
    ...(attainment === undefined ? {} : { attainment }),
    ...(isRead ? { status } : {}),
  };
}

/** Numbers as numbers, shares as text, judgements as their name. */
function realisedValue(realised: Realised): string | number | null {
  switch (realised.kind) {
    case "blank":
      return null;
    case "count":
    case "percent":
      return realised.value;
    case "share":
      return `${realised.part.toString()}/${realised.whole.toString()}`;
    case "judged":
      return realised.outcome;
    case "not-applicable":
      return "not-applicable";
    case "unreadable":
      return realised.text;
  }
}
