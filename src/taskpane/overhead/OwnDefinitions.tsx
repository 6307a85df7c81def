import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import {
  OWN_DEFINITION_NAMES,
  ownDefinitionName,
  readOwnDefinition,
} from "../../budget/overhead/readOwnDefinition";
import type { Review } from "../../review/review";
import { useLanguage } from "../shell/LanguageContext";
import { SubmitButton } from "../shell/SubmitButton";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";

/** Definitions of overhead that people write themselves: those that there are, and a form for one more. */
export function OwnDefinitions({
  review,
  pane,
}: {
  readonly review: Review;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const id = useId();
  const [name, setName] = useState("");
  const [text, setText] = useState("");
  const known = review.decisions.filter(
    (entry) => ownDefinitionName(entry.name) !== undefined && entry.value !== "",
  );
  const definition = readOwnDefinition(name.trim(), text);
  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        if (!definition) return;
        const setting = { name: `${OWN_DEFINITION_NAMES[0]} ${name.trim()}`.trim(), value: text.trim() };
        pane.decide({ kind: "set", settings: [setting] }, "ownOverhead.saved");
      }}
    >
      <h4>{words("ownOverhead.title")}</h4>
      {known.length > 0 && (
        <ul className="totals">
          {known.map((entry) => (
            <li key={entry.cell.row}>
              <span>{`${entry.name}: ${entry.value}`}</span>
              <Button
                size="small"
                disabledFocusable={isBusy(pane)}
                aria-label={words("pane.withdrawOf", { decision: entry.name })}
                onClick={() => {
                  const setting = { name: entry.name, value: "" };
                  pane.decide({ kind: "set", settings: [setting] }, "pane.decisionWithdrawn");
                }}
              >
                {words("pane.withdraw")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <label htmlFor={`${id}-name`}>{words("ownOverhead.name")}</label>
      <input
        id={`${id}-name`}
        value={name}
        onChange={({ target }) => {
          setName(target.value);
        }}
      />
      <label htmlFor={`${id}-text`}>{words("ownOverhead.text")}</label>
      <input
        id={`${id}-text`}
        value={text}
        aria-describedby={`${id}-help`}
        aria-invalid={text.trim() !== "" && !definition}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <p id={`${id}-help`} className="hint">
        {words(text.trim() !== "" && !definition ? "ownOverhead.unread" : "ownOverhead.help")}
      </p>
      <div className="buttons">
        <SubmitButton label={words("pane.additionSave")} pane={pane} isReady={definition !== undefined} />
      </div>
    </form>
  );
}
