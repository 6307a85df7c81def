import type { ReadingChange } from "../../budget/comparison/readingChanges";
import type { Language } from "../../language/language";
import { unitText } from "./unitText";

/** What is otherwise about how a budget is printed, in one sentence. */
export function readingChangeText(change: ReadingChange, language: Language): string {
  const { words } = language;
  const { sheet, kind } = change;
  switch (kind) {
    case "unit":
      return words("versions.unit", {
        sheet,
        before: unitText(change.before, language),
        after: unitText(change.after, language),
      });
    case "income-sign":
    case "expense-sign":
      return words(`versions.${kind}`, {
        sheet,
        before: words(change.before === 1 ? "versions.positive" : "versions.negative"),
        after: words(change.after === 1 ? "versions.positive" : "versions.negative"),
      });
    case "period-new":
    case "period-dropped":
      return words(`versions.${kind}`, { sheet, period: change.period });
  }
}
