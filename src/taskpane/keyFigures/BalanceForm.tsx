import { useId, useState, type ReactElement } from "react";
import type { Budget } from "../../budget/budget";
import type { PeilEntry } from "../../workbook/peilSheet";
import { useLanguage } from "../shell/LanguageContext";
import { SubmitButton } from "../shell/SubmitButton";
import type { Pane } from "../state/usePane";
import { balanceFields, isReadable, settingsOf } from "./balanceFields";

/** Asks for what a budget does not hold: figures of the balance sheet, in euro. They are written in the sheet Peil. */
export function BalanceForm({
  budget,
  period,
  decisions,
  pane,
}: {
  readonly budget: Budget;
  readonly period: string;
  readonly decisions: readonly PeilEntry[];
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const fields = balanceFields(budget, period, decisions);
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const id = useId();
  const isSound = [...typed.values()].every(isReadable);
  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        pane.decide({ kind: "set", settings: settingsOf(fields, typed) }, "pane.keySaved");
      }}
    >
      <fieldset aria-describedby={id}>
        <legend>{words("pane.keyBalance")}</legend>
        <p id={id} className="hint">
          {words("pane.keyBalanceHelp")}
        </p>
        {fields.map(({ name, value }) => {
          const text = typed.get(name) ?? value;
          return (
            <label key={name}>
              {name}
              <input
                inputMode="decimal"
                value={text}
                aria-invalid={!isReadable(text)}
                onChange={(event) => {
                  setTyped(new Map([...typed, [name, event.target.value]]));
                }}
              />
            </label>
          );
        })}
      </fieldset>
      {!isSound && <p className="hint">{words("pane.keyUnread")}</p>}
      <div className="buttons">
        <SubmitButton
          label={words("pane.keySave")}
          pane={pane}
          isReady={isSound && typed.size > 0}
          isPrimary
        />
      </div>
    </form>
  );
}
