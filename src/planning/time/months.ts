const NAMES: readonly (readonly string[])[] = [
  ["januari", "jan"],
  ["februari", "feb", "febr"],
  ["maart", "mrt"],
  ["april", "apr"],
  ["mei"],
  ["juni", "jun"],
  ["juli", "jul"],
  ["augustus", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "okt"],
  ["november", "nov"],
  ["december", "dec"],
];

const NUMBERS = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** The number of a month, 1 to 12, by its Dutch name or abbreviation in lower case. */
export function monthNumber(word: string): number | undefined {
  return NUMBERS.get(word);
}

/** A school year runs from August to July; its months in that order. */
export const SCHOOL_YEAR_MONTHS: readonly number[] = [8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7];

/** The months of a calendar year in their order. */
export const CALENDAR_YEAR_MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
