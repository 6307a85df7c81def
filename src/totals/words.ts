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
