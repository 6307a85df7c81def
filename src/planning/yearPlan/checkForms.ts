import type { Finding } from "../../findings/finding";
import { findingAt } from "../../findings/findingAt";
import { message } from "../../language/messages";
import { ANSWER_PART, answerIn, type PlanForm } from "./forms";

/** Whether the month in which the questions are to be answered is over on a day as in "2026-01-05". */
export function isFormLate({ due }: PlanForm, today: string): boolean {
  if (!due) return false;
  return `${due.year.toString()}-${due.month.toString().padStart(2, "0")}` < today.slice(0, "2026-01".length);
}

/**
 * Checks that a form is filled in once the month that its heading names is over: one finding for the whole form, at
 * its first open answer. A form that names no month is not judged.
 */
export function checkForms(
  form: PlanForm,
  today: string,
): { readonly performed: number; readonly findings: readonly Finding[] } {
  const open = form.entries.filter((entry) => answerIn(entry, form.kind) === "");
  const [first] = open;
  const performed = form.due ? form.entries.length : 0;
  if (!first || !isFormLate(form, today)) return { performed, findings: [] };
  const part = ANSWER_PART[form.kind];
  const column = form.columns.get(part) ?? form.columns.get("ambition") ?? 1;
  const cell = { sheet: form.sheet, row: first.row, column };
  const finding: Finding = findingAt(
    "form-unanswered",
    "signal",
    cell,
    undefined,
    message("yearPlan.formLate", {
      sheet: form.sheet,
      open: open.length,
      all: form.entries.length,
      heading: form.headings.get("asked") ?? "",
    }),
  );
  return { performed, findings: [finding] };
}
