import type { NormRange } from "../../budget/overhead/overhead";
import type { Language } from "../../language/language";

/** A norm in percent, in words; both ends belong to it. */
export function normText(norm: NormRange | undefined, { words }: Language): string {
  const { least, most } = norm ?? { least: undefined, most: undefined };
  if (least !== undefined && most !== undefined) return words("report.normRange", { least, most });
  if (least !== undefined) return words("report.normLeast", { least });
  if (most !== undefined) return words("report.normMost", { most });
  return words("report.normNone");
}
