import { formatNumber } from "../../amounts/format";
import type { LanguageCode } from "../../language/language";
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
