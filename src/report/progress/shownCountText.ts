import { formatNumber } from "../../amounts/format";
import type { Language } from "../../language/language";
import type { ShownCount } from "../../progress/homeSitters/maskCounts";

/** A count as it may leave the workbook, in words: what is hidden may be small, or give a small one away. */
export function shownCountText(count: ShownCount, { code, words }: Language): string {
  if (count === undefined) return "";
  return count === "masked" ? words("homeSitters.hidden") : formatNumber(count, code);
}
