import type { Finding } from "../../findings/finding";
import { message } from "../../language/messages";
import type { Answer, Checklist } from "./checklist";

/** An answer that is not in order asks for a reason. */
const EXPLAINED: readonly Answer[] = ["no", "partly"];

/** Checks that every answer can be read, and that what is not or only partly in place is explained. */
export function checkChecklist(list: Checklist): {
  readonly findings: readonly Finding[];
  readonly performed: number;
} {
  const answered = list.items.flatMap((item) =>
    item.answers
      .map((answer, index) => ({ ...answer, item, name: list.columns[index]?.name ?? "" }))
      .filter(({ answer }) => answer !== "open"),
  );
  const findings = answered.flatMap(({ answer, cell, text, item, name }): readonly Finding[] => {
    const values = { item: item.text, name, text };
    const found = { cell, goTo: cell, period: undefined, sum: undefined, hints: [] };
    if (answer === "unreadable") {
      return [
        {
          ...found,
          rule: "checklist-answer",
          severity: "signal",
          message: message("checklists.noAnswer", values),
        },
      ];
    }
    const isBare = EXPLAINED.includes(answer) && item.explanation === "";
    return isBare
      ? [
          {
            ...found,
            rule: "checklist-unexplained",
            severity: "remark",
            message: message("checklists.unexplained", values),
          },
        ]
      : [];
  });
  return { findings, performed: answered.length };
}
