/** The year that a plan is about. A school year runs from August of `first` to July of the year after it. */
export interface SpokenYear {
  readonly kind: "school-year" | "calendar-year";
  readonly first: number;
}

const TWO_YEARS = /\b(20\d\d)\s*[-–/]\s*(?:20)?(\d\d)\b/;
const ONE_YEAR = /\b20\d\d\b/g;

/**
 * The year in a title, as in "Agenda 2022-2023" (a school year) or "Kalender 2026"; undefined where it names none, or
 * years that do not follow each other.
 */
export function spokenYear(title: string): SpokenYear | undefined {
  const [, first, second] = TWO_YEARS.exec(title) ?? [];
  if (first !== undefined) {
    const isNext = Number(second) === (Number(first) + 1) % 100;
    return isNext ? { kind: "school-year", first: Number(first) } : undefined;
  }
  const [year, ...others] = new Set(title.match(ONE_YEAR) ?? []);
  return year === undefined || others.length > 0 ? undefined : { kind: "calendar-year", first: Number(year) };
}
