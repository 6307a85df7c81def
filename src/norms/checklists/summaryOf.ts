import type { Language } from "../../language/language";
import { ANSWERS, answerCounts, type Checklist } from "./checklist";

/** How a checklist stands, a sentence a column: "Antwoord: 3 ja, 1 deels, 1 nog niet ingevuld." */
export function checklistSummary(list: Checklist, { words }: Language): readonly string[] {
  return list.columns.map(({ name }, index) => {
    const counts = answerCounts(list, index);
    const parts = ANSWERS.filter((answer) => counts.has(answer)).map((answer) =>
      words("checklists.count", {
        count: counts.get(answer) ?? 0,
        answer: words(`checklists.answer.${answer}`),
      }),
    );
    return words("checklists.summary", { name, counts: parts.join(", ") });
  });
}
