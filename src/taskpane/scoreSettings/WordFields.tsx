import { useId, type ReactElement } from "react";
import { SCORES } from "../../progress/progress";
import type { ProgressChoice } from "../../progress/settings/progressChoice";
import { SCORE_WORDS } from "../scores/scoreWords";
import { useLanguage } from "../shell/LanguageContext";

/** The organisation's own words: for the five scores, and for what stands over them. */
export function WordFields({
  choice,
  onChange,
}: {
  readonly choice: ProgressChoice;
  readonly onChange: (changes: Pick<ProgressChoice, "words" | "progressWords">) => void;
}): ReactElement {
  const { words } = useLanguage();
  const id = useId();
  return (
    <fieldset>
      <legend>{words("scoreSettings.words")}</legend>
      {SCORES.map((score) => (
        <span key={score} className="word">
          <label htmlFor={`${id}-${score.toString()}`}>{words("scoreSettings.wordOf", { score })}</label>
          <input
            id={`${id}-${score.toString()}`}
            value={choice.words[score]}
            placeholder={words(SCORE_WORDS[score].word)}
            autoComplete="off"
            onChange={({ target }) => {
              onChange({ ...choice, words: { ...choice.words, [score]: target.value } });
            }}
          />
        </span>
      ))}
      <label htmlFor={`${id}-progress`}>{words("scoreSettings.progressWord")}</label>
      <input
        id={`${id}-progress`}
        value={choice.progressWords}
        autoComplete="off"
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          onChange({ ...choice, progressWords: target.value });
        }}
      />
      <p id={`${id}-help`} className="hint">
        {words("scoreSettings.progressWordHelp")}
      </p>
    </fieldset>
  );
}
