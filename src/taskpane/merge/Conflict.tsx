import { useId, type ReactElement } from "react";
import type { MergedScore } from "../../progress/merge/mergeScores";
import { SCORES, type Score } from "../../progress/progress";
import { ReadingText } from "../entry/ReadingText";
import { useLanguage } from "../shell/LanguageContext";

/** One action that copies differ on: who gave what, and the choice of which score holds. */
export function Conflict({
  merged,
  choice,
  onChoose,
}: {
  readonly merged: MergedScore;
  readonly choice: Score | undefined;
  readonly onChoose: (score: Score | undefined) => void;
}): ReactElement {
  const { words } = useLanguage();
  const id = useId();
  const { code, plan, period, given, spread } = merged;
  const label = `${code === plan ? "" : code} ${plan}, ${period}`.trim();
  return (
    <li>
      <label htmlFor={id}>
        <strong>{label}</strong> {words("progress.mergeSpread", { spread })}
      </label>
      <ul>
        {given.map(({ source, reading }) => (
          <li key={source}>
            {source}: <ReadingText reading={reading} />
          </li>
        ))}
      </ul>
      <select
        id={id}
        value={choice ?? ""}
        onChange={({ target }) => {
          onChoose(SCORES.find((score) => score.toString() === target.value));
        }}
      >
        <option value="">{words("progress.mergeLeave")}</option>
        {SCORES.map((score) => (
          <option key={score} value={score}>
            {score}
          </option>
        ))}
      </select>
    </li>
  );
}
