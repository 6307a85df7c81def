import { Button } from "@fluentui/react-components";
import { useEffect, useId, useState, type ReactElement } from "react";
import { TRAIT_WORDS } from "../../progress/explanations/checkExplanations";
import { personalTraits } from "../../progress/explanations/personalTraits";
import { takeFocus } from "./takeFocus";
import { useLanguage } from "../shell/LanguageContext";

/** Asks why an action has its score. What is typed is kept at once and saved by itself; it may also be left for later. */
export function ExplanationField({
  label,
  known,
  takesFocus,
  onType,
  onLeave,
  onSave,
  onLater,
}: {
  readonly label: string;
  readonly known: string;
  /** Whether it was asked for; one that comes up by itself leaves the keys to the scores. */
  readonly takesFocus: boolean;
  readonly onType: (text: string) => void;
  /** The field is left, or goes away. */
  readonly onLeave: () => void;
  readonly onSave: () => void;
  readonly onLater: () => void;
}): ReactElement {
  const { words } = useLanguage();
  const [text, setText] = useState(known);
  const id = useId();
  const traits = personalTraits(text);
  useEffect(() => onLeave, [onLeave]);
  return (
    <div className="explanation">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={takesFocus ? takeFocus : undefined}
        rows={3}
        value={text}
        aria-describedby={`${id}-note`}
        onBlur={onLeave}
        onChange={({ target }) => {
          setText(target.value);
          onType(target.value);
        }}
      />
      <p id={`${id}-note`} role="status" className="hint">
        {traits.length === 0
          ? words("progress.entryNoNames")
          : traits
              .map((trait) => words("progress.entryPersonal", { trait: words(TRAIT_WORDS[trait]) }))
              .join(" ")}
      </p>
      <div className="buttons">
        <Button size="small" disabledFocusable={text.trim() === ""} onClick={onSave}>
          {words("progress.entrySaveExplanation")}
        </Button>
        <Button size="small" appearance="subtle" onClick={onLater}>
          {words("progress.entryLater")}
        </Button>
      </div>
    </div>
  );
}
