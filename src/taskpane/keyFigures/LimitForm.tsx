import { useId, useState, type ReactElement } from "react";
import {
  LIMITED_FIGURES,
  LIMIT_NAMES,
  readLimit,
  type LimitedFigure,
} from "../../budget/keyFigures/signalLimits";
import { isSameName, type PeilEntry } from "../../workbook/peilSheet";
import { useLanguage } from "../shell/LanguageContext";
import { SubmitButton } from "../shell/SubmitButton";
import type { Pane } from "../state/usePane";

/** Sets the limit at which a key figure is a signal, with where it comes from. The sheet Peil adds the date. */
export function LimitForm({
  decisions,
  pane,
}: {
  readonly decisions: readonly PeilEntry[];
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const id = useId();
  const [figure, setFigure] = useState<LimitedFigure>("profitability");
  const stored = storedLimit(decisions, figure);
  const [typed, setTyped] = useState<{ readonly value?: string; readonly source?: string }>({});
  const value = typed.value ?? stored?.value ?? "";
  const source = typed.source ?? stored?.explanation ?? "";
  const isSound = value.trim() === "" || readLimit(figure, { value: value.trim(), explanation: "", date: "" }) !== undefined; // prettier-ignore
  const isSame = value.trim() === (stored?.value ?? "") && source.trim() === (stored?.explanation ?? "");
  return (
    <details>
      <summary>{words("budgetForms.limits")}</summary>
      <form
        className="decide"
        onSubmit={(event) => {
          event.preventDefault();
          const [name, ...alsoNamed] = LIMIT_NAMES[figure];
          const setting = { name, alsoNamed, value: value.trim(), reason: source.trim() };
          pane.decide({ kind: "set", settings: [setting] }, "budgetForms.limitSaved");
        }}
      >
        <label htmlFor={`${id}-figure`}>{words("budgetForms.limitOf")}</label>
        <select
          id={`${id}-figure`}
          value={figure}
          onChange={({ target }) => {
            setFigure(LIMITED_FIGURES.find((one) => one === target.value) ?? "profitability");
            setTyped({});
          }}
        >
          {LIMITED_FIGURES.map((one) => (
            <option key={one} value={one}>
              {words(`budget.keyFigure.${one}`)}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-value`}>
          {words(figure === "housing-ratio" ? "budgetForms.limitAbove" : "budgetForms.limitBelow")}
        </label>
        <input
          id={`${id}-value`}
          value={value}
          autoComplete="off"
          aria-invalid={!isSound}
          aria-describedby={`${id}-help`}
          onChange={({ target }) => {
            setTyped({ ...typed, value: target.value });
          }}
        />
        <p id={`${id}-help`} className="hint">
          {words(isSound ? "budgetForms.limitHelp" : "budgetForms.limitUnread")}
        </p>
        <label htmlFor={`${id}-source`}>{words("budgetForms.limitSource")}</label>
        <input
          id={`${id}-source`}
          value={source}
          onChange={({ target }) => {
            setTyped({ ...typed, source: target.value });
          }}
        />
        {stored && stored.date !== "" && (
          <p className="hint">{words("budgetForms.limitDate", { date: stored.date })}</p>
        )}
        <div className="buttons">
          <SubmitButton label={words("pane.keySave")} pane={pane} isReady={isSound && !isSame} />
        </div>
      </form>
    </details>
  );
}

function storedLimit(decisions: readonly PeilEntry[], figure: LimitedFigure): PeilEntry | undefined {
  return decisions.findLast(
    (entry) => entry.value !== "" && LIMIT_NAMES[figure].some((name) => isSameName(name, entry.name)),
  );
}
