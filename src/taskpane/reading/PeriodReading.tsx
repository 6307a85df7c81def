import type { ReactElement } from "react";
import type { Budget } from "../../budget/budget";
import type { ReadingCorrection } from "../../budget/reading/readingCorrection";
import { useLanguage } from "../shell/LanguageContext";
import { periodPlace } from "./lineText";
import { TakeBack } from "./ReadingField";

/** Which columns are periods of the budget. The last one cannot be left out: a budget has at least one. */
export function PeriodReading({
  budget,
  draft,
  onChange,
}: {
  readonly budget: Budget;
  readonly draft: ReadingCorrection;
  readonly onChange: (draft: ReadingCorrection) => void;
}): ReactElement {
  const { words } = useLanguage();
  const all = [...budget.periods, ...budget.otherColumns].sort((one, other) => one.column - other.column);
  const chosen = new Set(draft.periods ?? budget.periods.map(({ column }) => column));
  return (
    <fieldset>
      <legend>{words("pane.readPeriods")}</legend>
      <div className="choices">
        {all.map(({ name, column }) => (
          <div key={column} className="named-choice">
            <label className="choice">
              <input
                type="checkbox"
                checked={chosen.has(column)}
                disabled={chosen.size === 1 && chosen.has(column)}
                onChange={({ target }) => {
                  const periods = all
                    .map((one) => one.column)
                    .filter((one) => (one === column ? target.checked : chosen.has(one)));
                  onChange({ ...draft, periods });
                }}
              />
              {periodPlace(budget, column)}
            </label>
            <input
              aria-label={words("reading.nameOf", { place: periodPlace(budget, column) })}
              value={draft.names.get(column) ?? name}
              onChange={({ target }) => {
                onChange({ ...draft, names: new Map([...draft.names, [column, target.value]]) });
              }}
            />
          </div>
        ))}
      </div>
      {(draft.periods ?? draft.names.size > 0) && (
        <TakeBack
          what={words("pane.readPeriods")}
          onTakeBack={() => {
            onChange({ ...draft, periods: undefined, names: new Map() });
          }}
        />
      )}
    </fieldset>
  );
}
