import type { LineSide } from "./budget";

/** Words of the field that tell what a line or a heading is about. No name of any organisation belongs here. */
const INCOME = /\b(?:baten|inkomsten|opbrengsten|income|revenues?)\b/i;
const EXPENSES = /\b(?:lasten|uitgaven|kosten|expenses|expenditure)\b/i;
const TRANSFER = /\bafdracht(?:en)?\b|\boverdrachtsverplichting(?:en)?\b|\bmandatory transfers?\b/i;
const PROGRAMMES = /\bprogramma['’]?s\b|\bprogrammes\b/i;
const RESULT = /\b(?:resultaat|saldo|result)\b/i;
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

/** Whether a label proposes its line as overhead: bedrijfsvoering, management, organisatiekosten. */
export function proposesOverhead(label: string): boolean {
  return OVERHEAD.test(label);
}

/** A programme's number and what is left of the label: "pr3: Loket" and "Programma 3 - Loket" are both 3 and "Loket". */
export function splitProgramme(label: string): {
  readonly programme: number | undefined;
  readonly label: string;
} {
  const found =
    /^\s*(?:programma|programme|program|prog\.?|pr\.?)\s*(?<number>\d{1,3})\b\s*[:.\-–]?\s*(?<rest>.*)$/i.exec(
      label,
    );
  if (!found?.groups) return { programme: undefined, label: label.trim() };
  return { programme: Number(found.groups["number"]), label: (found.groups["rest"] ?? "").trim() };
}
