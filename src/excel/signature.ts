/**
 * A term that is always true (N of a text is 0) and that nobody writes by chance. It makes a conditional format known
 * as ours in any session and on any computer, without keeping a list of ids somewhere.
 */
const SIGNATURE = 'N("peil")=0';
const SIGNED = `=AND(${SIGNATURE},`;

/** The formula with our signature in it; it is true and false where the formula itself is. */
export function signedFormula(formula: string): string {
  if (!/^=./.test(formula)) throw new RangeError("A rule is a formula that begins with =.");
  return `${SIGNED}${formula.slice(1)})`;
}

/** Whether a formula carries our signature. Excel may give it back with other spaces or capitals. */
export function isSignedFormula(formula: string): boolean {
  return formula.replaceAll(/\s/g, "").toUpperCase().startsWith(SIGNED.toUpperCase());
}
