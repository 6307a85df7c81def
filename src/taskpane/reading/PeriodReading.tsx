import { useId, type ReactElement } from "react";
import type { Budget, OtherColumn } from "../../budget/budget";
import type { ReadingCorrection } from "../../budget/reading/readingCorrection";
import { useLanguage } from "../shell/LanguageContext";
import { COLUMN_MEANINGS, columnMeaningIn, withColumnMeaning } from "./columnMeaning";
import { periodPlace } from "./lineText";
import { TakeBack } from "./ReadingField";

/**
 * What each column of amounts is and what it is called. The last period cannot become something else: a budget has at
 * least one.
 */
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
  const id = useId();
  const all = [
    ...budget.periods.map((period): OtherColumn => ({ ...period, kind: "budget" })),
    ...budget.otherColumns,
  ].sort((one, other) => one.column - other.column);
  const meaningIn = columnMeaningIn(budget, draft);
  const isOne = all.filter((one) => meaningIn(one) === "budget").length === 1;
  return (
    <fieldset aria-describedby={id}>
      <legend>{words("pane.readPeriods")}</legend>
      <div className="choices">
        {all.map((one) => {
          const { name, column } = one;
          const place = periodPlace(budget, column);
          const meaning = meaningIn(one);
          return (
            <div key={column} className="named-choice">
              <span aria-hidden="true">{place}</span>
              <input
                aria-label={words("reading.nameOf", { place })}
                value={draft.names.get(column) ?? name}
                onChange={({ target }) => {
                  onChange({ ...draft, names: new Map([...draft.names, [column, target.value]]) });
                }}
              />
              <select
                aria-label={words("columnKinds.kindOf", { place })}
                value={meaning}
                disabled={isOne && meaning === "budget"}
                onChange={({ target }) => {
                  const chosen = COLUMN_MEANINGS.find((known) => known === target.value);
                  if (chosen) onChange(withColumnMeaning(budget, draft, column, chosen));
                }}
              >
                {COLUMN_MEANINGS.map((known) => (
                  <option key={known} value={known}>
                    {words(`columnKinds.${known}`)}
                  </option>
                ))}
              </select>
            </div>
          );
        })}
      </div>
      <p id={id} className="hint">
        {words("columnKinds.help")}
      </p>
      {(draft.periods !== undefined || draft.names.size + draft.columnKinds.size > 0) && (
        <TakeBack
          what={words("pane.readPeriods")}
          onTakeBack={() => {
            onChange({ ...draft, periods: undefined, names: new Map(), columnKinds: new Map() });
          }}
        />
      )}
    </fieldset>
  );
}
