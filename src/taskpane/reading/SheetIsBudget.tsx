import { useId, useState, type ReactElement } from "react";
import type { ReadingCorrection } from "../../budget/reading/readingCorrection";
import { readingText } from "../../budget/reading/readingText";
import { useLanguage } from "../shell/LanguageContext";
import { SubmitButton } from "../shell/SubmitButton";
import type { Pane } from "../state/usePane";
import { readingSetting } from "./readingSetting";
import { TablePlace } from "./TablePlace";

/** Says that a sheet which was not read as a budget is one, and where its table stands. What its lines are is chosen then. */
export function SheetIsBudget({
  sheets,
  storedOf,
  pane,
}: {
  readonly sheets: readonly string[];
  readonly storedOf: (sheet: string) => ReadingCorrection;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState(sheets[0] ?? "");
  const [draft, setDraft] = useState(storedOf(chosen));
  const [isSound, setSound] = useState(true);
  const value = readingText({ ...draft, isBudget: true, isNone: false }, "rows");
  return (
    <details className="read">
      <summary>{words("reading.isBudgetTitle")}</summary>
      <form
        className="decide reading"
        onSubmit={(event) => {
          event.preventDefault();
          pane.decide({ kind: "set", settings: [readingSetting(chosen, value)] }, "reading.saved");
        }}
      >
        <p className="hint">{words("reading.isBudgetHelp")}</p>
        <div className="field">
          <label htmlFor={id}>{words("reading.sheet")}</label>
          <select
            id={id}
            value={chosen}
            onChange={({ target }) => {
              setChosen(target.value);
              setDraft(storedOf(target.value));
              setSound(true);
            }}
          >
            {sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </select>
        </div>
        <TablePlace
          key={chosen}
          seen={undefined}
          draft={draft}
          asksPeriods
          onChange={(next, sound) => {
            setDraft(next);
            setSound(sound);
          }}
        />
        <p className="hint">{words("reading.willStore", { value })}</p>
        <div className="buttons">
          <SubmitButton
            label={words("reading.readAsBudget")}
            pane={pane}
            isReady={isSound && chosen !== ""}
          />
        </div>
      </form>
    </details>
  );
}
