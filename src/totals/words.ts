/** What the words beside a line say of its part in the arithmetic. Generic Dutch and English words only. */
export type LineWord = "subtotal" | "total" | "result" | "none";

const SUBTOTAL = /\b(sub|tussen)-?\s?tot(aal|al)/i;
const TOTAL =
  /\b(eind|generaal )?tota(al|le|len|ls?)\b|\btotaal|\b(sum|som) (of|van)\b|\ball(e|) (tezamen|samen)\b/i;
const RESULT =
  /resultaat|saldo|\bsurplus\b|\bdeficit\b|\bbalance\b|\boverschot\b|\btekort\b|\b(net )?result\b|\bverschil\b|\bdifference\b/i;

/** The part a label claims; "none" where it claims none. A label claims a result before it claims a total. */
export function wordOf(label: string): LineWord {
  if (RESULT.test(label)) return "result";
  if (SUBTOTAL.test(label)) return "subtotal";
  return TOTAL.test(label) ? "total" : "none";
}

const COUNT =
  /\baantal(len)?\b|\bleerlingen\b|\bscholen\b|\bpersonen\b|\bfte\b|\buren\b|\bprijs\b|\btarief\b|\bper\b|%|\bnumber of\b|\bcount\b|\bpupils\b|\bhours\b|\brate\b/i;

/** Whether a label speaks of a number of something, or of a price: no amount to add up with amounts. */
export function isCountLabel(label: string): boolean {
  return COUNT.test(label);
}
