const CENTURY = 100;
const TERM = /^(?:19|20)\d\d\s*(?:[-–—/]|t\/m|tot(?: en met)?|to|until|through)\s*(?:(?:19|20)\d\d|\d\d)$/i;

/** The first and last year in "2019-2022", "2013–15" or "2016 t/m 2018"; undefined for anything else. */
export function readTerm(text: string): { readonly first: number; readonly last: number } | undefined {
  const plain = text.trim();
  const [from = "", to = ""] = TERM.test(plain) ? (plain.match(/\d+/g) ?? []) : [];
  if (to === "") return undefined;
  const first = Number(from);
  const short = Number(to);
  const last = to.length === 2 ? first - (first % CENTURY) + short : short;
  return last >= first ? { first, last } : undefined;
}

/** The year that a text names, as in "maart 2021", "Aug 27" or "2021"; undefined where it names none, or several. */
export function yearIn(text: string): number | undefined {
  const [only, ...others] = new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  if (only !== undefined) return others.length === 0 ? Number(only) : undefined;
  const short = /^\p{L}+\.? ['’]?(\d\d)$/u.exec(text.trim())?.[1];
  return short === undefined ? undefined : 2000 + Number(short);
}
