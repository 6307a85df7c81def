import { message } from "../../language/messages";
import type { NormEntry } from "../../norms/register/register";
import type { HomeSitterRegister } from "../../progress/homeSitters/homeSitters";
import { countOf } from "../../progress/homeSitters/homeSitters";
import { isOfferInTime } from "../../progress/homeSitters/maskedRegister";
import type { ComputedNorm } from "./computedNorms";

const ABOUT = /(?=.*thuiszitter|.*home sitter)(?=.*(?:drie|\b3\b|three) (?:maanden|months))/i;

/**
 * The norm that every home sitter has an offer within three months, from the register of home sitters: whether it is met
 * in each quarter. A share of so few pupils could be traced to a child, so that the figure itself stays in the register.
 */
export function homeSitterNorms(
  entry: NormEntry,
  registers: readonly HomeSitterRegister[],
): readonly ComputedNorm[] {
  const norm = entry.clause && "norm" in entry.clause ? entry.clause.norm : undefined;
  if (!norm || !ABOUT.test(entry.indicator)) return [];
  return registers.flatMap(({ sheet, quarters }) =>
    quarters.flatMap((quarter): readonly ComputedNorm[] => {
      const isInTime = isOfferInTime(quarter);
      if (isInTime === undefined || countOf(quarter, "due") === undefined) return [];
      const outcome = isInTime ? "met" : "not-met";
      return [
        {
          entry,
          what: "home-sitters",
          period: quarter.name,
          definition: undefined,
          realised: { kind: "judged", outcome },
          explanation: message("homeSitters.normFigure", { period: quarter.name, sheet }),
          status: outcome,
          attainment: undefined,
        },
      ];
    }),
  );
}
