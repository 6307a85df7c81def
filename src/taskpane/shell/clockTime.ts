import { LOCALES } from "../../amounts/format";
import type { LanguageCode } from "../../language/language";

/** The time of day of an ISO 8601 moment, as in "14:05". */
export function clockTime(moment: string, code: LanguageCode): string {
  return new Intl.DateTimeFormat(LOCALES[code], { hour: "2-digit", minute: "2-digit" }).format(
    new Date(moment),
  );
}
