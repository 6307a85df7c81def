import type { Language } from "../language/language";
import type { Checklist } from "../norms/checklists/checklist";
import { checklistSummary } from "../norms/checklists/summaryOf";

/** How every checklist stands. */
export function checklistsText(lists: readonly Checklist[], language: Language): readonly string[] {
  return lists.flatMap((list) => [
    language.words("checklists.title", { subject: list.subject, sheet: list.sheet }),
    ...checklistSummary(list, language).map((sentence) => `  ${sentence}`),
    "",
  ]);
}
