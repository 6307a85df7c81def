import type { Finding, Skipped } from "../../findings/finding";
import { message } from "../../language/messages";
import { ambitionFinding } from "./ambitionFinding";
import type { Ambition, AmbitionTable } from "./ambitions";

/** How the question of an ambition stands on a day. */
export type QuestionState = "answered" | "late" | "due" | "later" | "no-year";

/**
 * How the question of an ambition stands: to be answered before its year of knowing is over. `answer` is "" where
 * nothing was filled in. `today` as in "2026-01-05".
 */
function questionState({ knowYear }: Ambition, answer: string, today: string): QuestionState {
  if (answer.trim() !== "") return "answered";
  if (knowYear.kind !== "year") return "no-year";
  const year = Number(today.slice(0, 4));
  return knowYear.year < year ? "late" : knowYear.year === year ? "due" : "later";
}

/**
 * Every question whose year of knowing is over has an answer; those of this year are named. A table without a column
 * for answers is not checked and says so: the forms of a year plan ask other questions, of one year.
 */
export function checkQuestions(
  table: AmbitionTable,
  today: string,
): { readonly findings: readonly Finding[]; readonly skipped: readonly Skipped[] } {
  const asked = table.ambitions.flatMap((ambition) => {
    return ambition.answer === undefined ? [] : [{ ambition, answer: ambition.answer }];
  });
  if (asked.length === 0) {
    const what = message("ambitions.what", { sheet: table.sheet });
    return { findings: [], skipped: [{ what, why: message("ambitions.noAnswers") }] };
  }
  const findings = asked.flatMap(({ ambition, answer }): readonly Finding[] => {
    const state = questionState(ambition, answer, today);
    if (state !== "late" && state !== "due") return [];
    const values = {
      question: ambition.question === "" ? ambition.text : ambition.question,
      year: ambition.knowYear.kind === "year" ? ambition.knowYear.year.toString() : "",
    };
    const [severity, key] =
      state === "late"
        ? (["signal", "ambitions.questionLate"] as const)
        : (["remark", "ambitions.questionDue"] as const);
    const said = message(key, values);
    return [ambitionFinding("question-unanswered", severity, table, ambition, "answer", said)];
  });
  return { findings, skipped: [] };
}
