/**
 * What a column of numbers is about, by the words above it. budget: planned for a period (also where the words do not
 * tell). budget-to-date: planned up to a moment within it. no-amount: percentages and counts, which are no money. total:
 * adds up several periods. part: is counted within a period, as a quarter within its year.
 */
export const COLUMN_KINDS = [
  "budget",
  "budget-to-date",
  "realised",
  "forecast",
  "difference",
  "total",
  "part",
  "no-amount",
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

const NO_AMOUNT =
  /%|\b(?:procent|percentage|aandeel|share|fte|aantal|number|leerlingen|pupils|grootboek\w*|kostenplaats|kostendrager|rekeningnummer|code|ledger|account (?:no\.?|number))\b/i;
const DIFFERENCE =
  /\b(?:afwijking(?:en)?|verschil(?:len)?|variance|differences?|deviation)\b|^v\s*\/\s*n$|^(?:mutatie|wijziging)\b/i;
const FORECAST = /\b(?:prognose|jaarprognose|verwachting|verwacht|forecast|projection)\b/i;
const REALISED =
  /\b(?:realisatie|gerealiseerd|werkelijk|jaarrekening|rekening|actuals?|realised|realized)\b/i;
const PLANNED = /\b(?:begroting|begroot|raming|budget|plan)\b/i;
const TO_DATE = /\bt\s*\/\s*m\b|\btot en met\b|\bcumulatief\b|\bto date\b|\bytd\b|\bkwartaal\b|\bq[1-4]\b/i;

/** Which kind of column a heading tells of; "budget" where it tells nothing else. */
export function kindOfColumn(heading: string): ColumnKind {
  if (NO_AMOUNT.test(heading)) return "no-amount";
  if (DIFFERENCE.test(heading)) return "difference";
  if (FORECAST.test(heading)) return "forecast";
  if (REALISED.test(heading)) return "realised";
  return PLANNED.test(heading) && TO_DATE.test(heading) ? "budget-to-date" : "budget";
}

/** Whether a heading stands above words that explain the amounts beside it. */
export function isExplanationHeading(heading: string): boolean {
  return /\b(?:toelichting|opmerking(?:en)?|verklaring|explanation|notes?|remarks?|comments?)\b/i.test(
    heading,
  );
}

/** Whether a heading stands above the numbers of programmes. */
export function isNumberHeading(heading: string): boolean {
  return /^(?:nr\.?|no\.?|#|nummer|number|pr\.?|prog\.?|programma|programme|programma ?-?(?:nr\.?|nummer))$/i.test(
    heading.trim(),
  );
}
