import type { Finding } from "../../findings/finding";
import { findingAt } from "../../findings/findingAt";
import { message, type MessageKey } from "../../language/messages";
import { explanationOf, type Explanation } from "./explanations";
import { personalTraits, type PersonalTrait } from "./personalTraits";
import type { Action, ProgressTable, Score } from "../progress";

/** A decline, no progress and pride: what a reader asks the reason of. */
const EXPLAINED: readonly Score[] = [1, 2, 5];

/** Whether a score asks for an explanation. */
export function asksExplanation(score: Score): boolean {
  return EXPLAINED.includes(score);
}

/** What an action is called in the sheet of explanations: its code, or its plan where it has none. */
export function nameOf(action: Pick<Action, "code" | "plan">): string {
  return action.code === "" ? action.plan : action.code;
}

/** An action by its code and its plan, in a sentence; one without a code by its plan alone. */
export function titleOf({ code, plan }: Pick<Action, "code" | "plan">): string {
  return [code, plan].filter((text) => text !== "").join(" ");
}

/** Checks that scores 1, 2 and 5 of the latest period are explained, and that no explanation points to a person. */
export function checkExplanations(
  tables: readonly ProgressTable[],
  explanations: readonly Explanation[],
): readonly Finding[] {
  return [...tables.flatMap((table) => missing(table, explanations)), ...explanations.flatMap(personal)];
}

/** The actions whose score in a period asks for an explanation that is not there. */
export function unexplained(
  table: ProgressTable,
  period: number,
  explanations: readonly Explanation[],
): readonly Action[] {
  const name = table.periods[period]?.name ?? "";
  return table.actions.filter((action) => {
    const reading = action.scores[period];
    const asks = reading?.kind === "score" && asksExplanation(reading.score);
    return asks && !explanationOf(explanations, nameOf(action), name);
  });
}

/** One remark for the latest period: earlier ones had their annex. */
function missing(table: ProgressTable, explanations: readonly Explanation[]): readonly Finding[] {
  const latest = table.periods.findLastIndex((_, index) =>
    table.actions.some((action) => action.scores[index]?.kind === "score"),
  );
  const period = table.periods[latest];
  const actions = period ? unexplained(table, latest, explanations) : [];
  const first = actions[0];
  if (!period || !first) return [];
  const cell = { sheet: table.sheet, row: first.row, column: period.column };
  const values = { period: period.name, codes: actions.map(nameOf).join(", "), count: actions.length };
  return [
    findingAt(
      "explanation-missing",
      "remark",
      cell,
      period.name,
      message("progress.explanationMissing", values),
    ),
  ];
}

/** What a trait is called in a warning. */
export const TRAIT_WORDS: Readonly<Record<PersonalTrait, MessageKey>> = {
  "citizen-number": "progress.traitCitizenNumber",
  "e-mail": "progress.traitEMail",
  "pupil-name": "progress.traitPupilName",
};

function personal({ cell, code, period, text }: Explanation): readonly Finding[] {
  return personalTraits(text).map((trait): Finding =>
    findingAt(
      "explanation-personal",
      "signal",
      cell,
      period === "" ? undefined : period,
      message("progress.explanationPersonal", { code, period, trait: message(TRAIT_WORDS[trait]) }),
    ),
  );
}
