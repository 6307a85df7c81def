import type { LineSide } from "../budget";

/** Words of the field that tell what a line or a heading is about. No name of any organisation belongs here. */
const INCOME = /\b(?:baten|inkomsten|opbrengsten|income|revenues?)\b/i;
const EXPENSES = /\b(?:lasten|uitgaven|kosten|expenses|expenditures?|costs?)\b/i;
const TRANSFER = /\bafdracht(?:en)?\b|\boverdrachtsverplichting(?:en)?\b|\bmandatory transfers?\b/i;
const PROGRAMMES = /\bprogramma['’]?s\b|\bprogrammes\b/i;
const RESULT = /\b(?:(?:exploitatie)?resultaat|saldo|result|balance)\b/i;
const RESERVES =
  /\b(?:bestemmings|egalisatie|algemene |vrije )?reserves?\b|\bonttrekking(?:en)?\b|\bresultaatbestemming\b/i;
const BARE = /^[\p{L}]+$/u;
const OVERHEAD = /\b(?:overhead|bedrijfsvoering|management|organisatiekosten|beheerskosten|operations)\b/i;

/** Which side a label or heading speaks of; undefined where it does not tell. "Saldo van baten en lasten" is a result. */
export function sideOf(text: string): LineSide | undefined {
  if (RESULT.test(text)) return "result";
  if (TRANSFER.test(text)) return "transfer";
  const speaksOfIncome = INCOME.test(text);
  const speaksOfExpenses = EXPENSES.test(text);
  if (speaksOfIncome && speaksOfExpenses) return undefined;
  if (speaksOfIncome) return "income";
  return speaksOfExpenses || PROGRAMMES.test(text) ? "expenses" : undefined;
}

/** Whether a line takes from the reserves or adds to them (resultaatbestemming). */
export function isAboutReserves(text: string): boolean {
  return RESERVES.test(text);
}

/** The side of a label that says nothing else: "Baten", "Lasten", "Saldo". */
export function bareSide(text: string): LineSide | undefined {
  return BARE.test(text.trim()) && !PROGRAMMES.test(text) ? sideOf(text) : undefined;
}

/** Whether a label begins as a total does: "Totaal", "Subtotaal programma 1", "Total". */
export function isBareTotal(text: string): boolean {
  return /^(?:sub)?tota(?:al|len|ls?)\b/i.test(text.trim());
}

/** Whether a label is that of a side's own total: "Totale baten", "Totaal lasten alle programma's". */
export function isSideTotal(text: string): boolean {
  return /^(?:totaal|totale|total)\s+(?:baten|lasten|inkomsten|uitgaven|afdrachten|income|expenses)(?:\s+(?:alle\s+)?programma['’]?s)?$/i.test(
    text.trim(),
  );
}

/** A heading over the sums of all programmes: "Totaal", "Totaal programma's", "Total". */
export function isTotalHeading(text: string): boolean {
  return isBareTotal(text) || /^(?:totale|alle|all|overall)\b/i.test(text.trim());
}

/** Whether a label proposes its line as overhead: bedrijfsvoering, management, organisatiekosten. */
export function proposesOverhead(label: string): boolean {
  return OVERHEAD.test(label);
}

/** A programme's number and what is left of the label: "pr3: Loket", "Programma 3 - Loket" and "Baten programma 3 Loket"
 * are all 3 and "Loket". */
export function splitProgramme(label: string): {
  readonly programme: number | undefined;
  readonly label: string;
} {
  const found =
    /^\s*(?:(?:baten|lasten|income|expenses)\s+(?:van\s+|of\s+)?)?(?:programma|programme|program|prog\.?|pr\.?)\s*(?<number>\d{1,3})\b\s*[:.\-–]?\s*(?<rest>.*)$/i.exec(
      label,
    );
  if (!found?.groups) return splitCode(label);
  return { programme: Number(found.groups["number"]), label: (found.groups["rest"] ?? "").trim() };
}

/** A programme by its code alone: "P.03 Loket", "P03: Loket", "P-3 Loket". */
function splitCode(label: string): { readonly programme: number | undefined; readonly label: string } {
  const found = /^\s*P[.\- ]?(?<number>\d{1,3})\b\s*[:.\-–]?\s*(?<rest>.*)$/.exec(label);
  if (!found?.groups) return { programme: undefined, label: label.trim() };
  return { programme: Number(found.groups["number"]), label: (found.groups["rest"] ?? "").trim() };
}
