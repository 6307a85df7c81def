import type { LanguageCode } from "../../language/language";

const LOCALES = { nl: "nl-NL", en: "en-GB" } as const;

/** The time of day of an ISO 8601 moment, as in "14:05". */
export function clockTime(moment: string, code: LanguageCode): string {
  return new Intl.DateTimeFormat(LOCALES[code], { hour: "2-digit", minute: "2-digit" }).format(
    new Date(moment),
  );
}
