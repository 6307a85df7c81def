import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { TRAIT_WORDS } from "../../progress/explanations/checkExplanations";
import { personalTraits } from "../../progress/explanations/personalTraits";
import type { Failure } from "../../workbook/failure";
import { failureMessage } from "../shell/failureMessage";
import { takeFocus } from "./takeFocus";
import { useLanguage } from "../shell/LanguageContext";

/** Asks why an action has its score. The text is kept until it is in the workbook; it may also be left for later. */
export function ExplanationField({
  label,
  known,
  takesFocus,
  onSave,
  onLater,
}: {
  readonly label: string;
  readonly known: string;
  /** Whether it was asked for; one that comes up by itself leaves the keys to the scores. */
  readonly takesFocus: boolean;
  readonly onSave: (text: string) => Promise<Failure | undefined>;
  readonly onLater: () => void;
}): ReactElement {
  const { say, words } = useLanguage();
  const [text, setText] = useState(known);
  const [problem, setProblem] = useState<Failure | undefined>();
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  const traits = personalTraits(text);
  const save = async (): Promise<void> => {
    setBusy(true);
    setProblem(await onSave(text.trim()));
    setBusy(false);
  };
  return (
    <div className="explanation">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={takesFocus ? takeFocus : undefined}
        rows={3}
        value={text}
        aria-describedby={`${id}-note`}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <p id={`${id}-note`} role="status" className="hint">
        {traits.length === 0
          ? words("progress.entryNoNames")
          : traits
              .map((trait) => words("progress.entryPersonal", { trait: words(TRAIT_WORDS[trait]) }))
              .join(" ")}
      </p>
      {problem && <p role="alert">{say(failureMessage(problem))}</p>}
      <div className="buttons">
        <Button
          size="small"
          disabled={isBusy || text.trim() === ""}
          onClick={() => {
            void save();
          }}
        >
          {words("progress.entrySaveExplanation")}
        </Button>
        <Button size="small" appearance="subtle" onClick={onLater}>
          {words("progress.entryLater")}
        </Button>
      </div>
    </div>
  );
}
