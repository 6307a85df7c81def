import { formatNumber } from "../../amounts/format";
import type { LanguageCode } from "../../language/language";
import { JUDGEMENT_WORDS } from "../../norms/register/addRealisedColumn";
import type { Realised } from "../../norms/register/register";
import type { ComputedNorm } from "../../review/plans/computedNorms";

/**
 * A figure as somebody would type it: "9,87%", "12 van 14", "5". Undefined for a verdict without a figure: what may point
 * to a child is not written where a report prints it.
 */
export function typedRealised(realised: ComputedNorm["realised"], code: LanguageCode): string | undefined {
  if (realised.kind === "judged") return undefined;
  if (realised.kind === "share") return `${realised.part.toString()} van ${realised.whole.toString()}`;
  return `${formatNumber(realised.value, code)}${realised.kind === "percent" ? "%" : ""}`;
}

const OUTCOMES = ["met", "partly", "not-met", "not-assessed"] as const;

/** What a cell of realised values holds, as somebody would type it in Dutch; "" where it holds nothing. */
export function heldRealised(realised: Realised): string {
  switch (realised.kind) {
    case "blank":
      return "";
    case "judged":
      return JUDGEMENT_WORDS[OUTCOMES.indexOf(realised.outcome)] ?? "";
    case "not-applicable":
      return "n.v.t.";
    case "unreadable":
      return realised.text;
    case "count":
    case "percent":
    case "share":
      return typedRealised(realised, "nl") ?? "";
  }
}
