import { NO_FIRST_NAMES } from "./noFirstNames";

/** What in a text may point to a person. */
export type PersonalTrait = "citizen-number" | "e-mail" | "pupil-name";

const E_MAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
const NINE_DIGITS = /(?<![\d,.])\d(?:[ .-]?\d){8}(?!\d|,\d)/g;
const NAME = "\\p{Lu}\\p{Ll}+";
const GROUP = "(?:groep|klas|grade|year)\\s*\\d";
const PERSON = "(?:leerling|kind|jongen|meisje|zoon|dochter|pupil|child|boy|girl)";
/** At the start of a sentence or of an item the word has a capital too. */
const FIRST_PERSON = `(?<=(?:^|[.!?:;•–-])\\s*)(?:Leerling|Kind|Jongen|Meisje|Zoon|Dochter|Pupil|Child|Boy|Girl)`;
const { languages, compounds, whole } = NO_FIRST_NAMES;
const NO_NAME = `(?!(?:(?:${[...languages, ...compounds].join("|")})\\p{L}*|${whole.join("|")})(?!\\p{L}))`;
/** "leerling Sam", "Leerling Sam", "Sam (groep 5)", "Sam uit groep 5", "Sam K. gaat". */
const PUPIL = new RegExp(
  [
    `(?:\\b${PERSON}|${FIRST_PERSON})\\s+(?:genaamd\\s+|named\\s+)?${NO_NAME}${NAME}`,
    `${NAME}\\s*\\(\\s*${GROUP}`,
    `${NAME}\\s+(?:uit|in|van|from)\\s+${GROUP}`,
    `${NAME}\\s(?:(?:van|de|der|den|ten|ter|el)\\s)*\\p{Lu}\\.\\s\\p{Ll}`,
  ].join("|"),
  "u",
);

/**
 * What in an explanation may point to a person: a number that passes the test of citizen numbers, an e-mail address,
 * or a pattern that names a pupil. An explanation is about an action, so none of them is needed. A pattern can be
 * mistaken: it is a warning, no refusal.
 */
export function personalTraits(text: string): readonly PersonalTrait[] {
  const found: PersonalTrait[] = [];
  if ((text.match(NINE_DIGITS) ?? []).some(isCitizenNumber)) found.push("citizen-number");
  if (E_MAIL.test(text)) found.push("e-mail");
  if (PUPIL.test(text)) found.push("pupil-name");
  return found;
}

/**
 * The "elfproef" of the burgerservicenummer: nine digits weighted 9, 8, 7, 6, 5, 4, 3, 2 and -1 add up to a multiple of
 * eleven. Zero is no number of anybody.
 */
function isCitizenNumber(text: string): boolean {
  const digits = text.replaceAll(/\D/g, "");
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const weight = index === 8 ? -1 : 9 - index;
    sum += weight * Number(digits.charAt(index));
  }
  return Number(digits) > 0 && sum % 11 === 0;
}
