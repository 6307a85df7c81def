import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { PARAMETER_NAME, readParameters, type Parameter } from "../../budget/rules/parameters";
import type { Review } from "../../review/review";
import { PEIL_SHEET } from "../../workbook/peilSheet";
import { useLanguage } from "../shell/LanguageContext";
import { SubmitButton } from "../shell/SubmitButton";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";

const NOTHING = { name: "", period: "", value: "", source: "" };

/** Figures that a budget rests on: those that there are, and a form to add one or give one another value. */
export function ParameterForm({
  review,
  pane,
}: {
  readonly review: Review;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState(NOTHING);
  const name = settingName(typed.name.trim(), typed.period);
  const isSound =
    typed.name.trim() !== "" && typed.value.trim() !== "" && isReadable(name, typed.value.trim());
  const periods = [
    ...new Set(review.budgets.flatMap((budget) => budget.periods.map((one) => one.name))),
  ].filter((period) => isReadable(settingName("x", period), "1"));
  const field = (key: "name" | "value" | "source", help?: string): ReactElement => (
    <>
      <label htmlFor={`${id}-${key}`}>{words(`budgetForms.parameter.${key}`)}</label>
      <input
        id={`${id}-${key}`}
        value={typed[key]}
        autoComplete="off"
        aria-describedby={help === undefined ? undefined : `${id}-${key}-help`}
        aria-invalid={key === "value" && typed.value.trim() !== "" && typed.name.trim() !== "" && !isSound}
        onChange={({ target }) => {
          setTyped({ ...typed, [key]: target.value });
        }}
      />
      {help !== undefined && (
        <p id={`${id}-${key}-help`} className="hint">
          {help}
        </p>
      )}
    </>
  );
  return (
    <details>
      <summary>{words("budgetForms.parameters", { count: review.parameters.length })}</summary>
      <p className="hint">{words("budgetForms.parametersHelp")}</p>
      {review.parameters.length > 0 && (
        <ul
          className="totals"
          aria-label={words("budgetForms.parameters", { count: review.parameters.length })}
        >
          {review.parameters.map((parameter, index) => (
            <ParameterItem
              key={index}
              parameter={parameter}
              pane={pane}
              onEdit={() => {
                const { name: own, period = "", text, explanation } = parameter;
                setTyped({ name: own, period, value: text, source: explanation });
              }}
            />
          ))}
        </ul>
      )}
      <form
        className="decide"
        onSubmit={(event) => {
          event.preventDefault();
          const setting = { name, value: typed.value.trim(), reason: typed.source.trim() };
          pane.decide({ kind: "set", settings: [setting] }, "budgetForms.parameterSaved");
        }}
      >
        {field("name")}
        <label htmlFor={`${id}-period`}>{words("pane.keyPeriod")}</label>
        <select
          id={`${id}-period`}
          value={typed.period}
          onChange={({ target }) => {
            setTyped({ ...typed, period: target.value });
          }}
        >
          <option value="">{words("budgetForms.parameterAlways")}</option>
          {[...new Set([...periods, typed.period])]
            .filter((period) => period !== "")
            .map((period) => (
              <option key={period}>{period}</option>
            ))}
        </select>
        {field("value", words("budgetForms.parameterValueHelp"))}
        {field("source")}
        <div className="buttons">
          <SubmitButton label={words("pane.keySave")} pane={pane} isReady={isSound} />
        </div>
      </form>
    </details>
  );
}

function ParameterItem({
  parameter,
  pane,
  onEdit,
}: {
  readonly parameter: Parameter;
  readonly pane: Pane;
  readonly onEdit: () => void;
}): ReactElement {
  const { words } = useLanguage();
  const { name, period = "", text, explanation } = parameter;
  const shown = `${name} ${period}`.trim();
  return (
    <li>
      <span>
        {`${shown}: ${text}`}
        {explanation !== "" && <span className="hint"> {explanation}</span>}
      </span>
      <span className="buttons">
        <Button
          size="small"
          aria-label={words("budgetForms.parameterEditOf", { name: shown })}
          onClick={onEdit}
        >
          {words("budgetForms.parameterEdit")}
        </Button>
        <Button
          size="small"
          disabledFocusable={isBusy(pane)}
          aria-label={words("pane.ruleRemoveOf", { rule: shown })}
          onClick={() => {
            const setting = { name: settingName(name, period), value: "" };
            pane.decide({ kind: "set", settings: [setting] }, "budgetForms.parameterRemoved");
          }}
        >
          {words("pane.ruleRemove")}
        </Button>
      </span>
    </li>
  );
}

function settingName(name: string, period: string): string {
  return `${PARAMETER_NAME} ${name} ${period}`.trim();
}

/** Whether a setting of that name and value is read back as one parameter. */
function isReadable(name: string, value: string): boolean {
  const cell = { sheet: PEIL_SHEET, row: 1, column: 2 };
  const { parameters, findings } = readParameters([{ name, value, explanation: "", date: "", cell }]);
  return parameters.length === 1 && findings.length === 0;
}
