import type { Language } from "../language/language";
import { formProgress, type PlanForm } from "../planning/yearPlan/forms";

/** One sentence for each form of a year plan; nothing where there is none. */
export function formsText(forms: readonly PlanForm[], { words }: Language): readonly string[] {
  return forms.flatMap((form) => [
    words(form.kind === "know" ? "yearPlan.knowForm" : "yearPlan.shareForm", { sheet: form.sheet }),
    `  ${words("yearPlan.formSummary", { ...formProgress(form), all: form.entries.length })}`,
    "",
  ]);
}
