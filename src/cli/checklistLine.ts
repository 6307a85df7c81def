import { ANSWERS, answerCounts, type Checklist } from "../norms/checklists/checklist";

/** A checklist as `check --json` prints it: how many of each answer, and the rows of what is not in place. */
export function checklistLine(list: Checklist): object {
  return {
    sheet: list.sheet,
    subject: list.subject,
    items: list.items.length,
    columns: list.columns.map(({ name }, index) => {
      const counts = answerCounts(list, index);
      return {
        name,
        counts: Object.fromEntries(
          ANSWERS.filter((answer) => counts.has(answer)).map((answer) => [answer, counts.get(answer)]),
        ),
        notInPlace: list.items
          .filter(({ answers }) => answers[index]?.answer === "no" || answers[index]?.answer === "partly")
          .map(({ row }) => row),
      };
    }),
  };
}
