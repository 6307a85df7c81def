import { useId, useState, type ReactElement } from "react";
import { readPhasing } from "../../budget/realisation/phasing";
import { message } from "../../language/messages";
import { currentPeriod, figurePeriods } from "../check/mainFigures";
import { useLanguage } from "../shell/LanguageContext";
import { SubmitButton } from "../shell/SubmitButton";
import type { CheckResult } from "../state/paneState";
import type { Pane } from "../state/usePane";
import { PhasingForm } from "./PhasingForm";
import { quarterSheet } from "./quarterSheet";

const QUARTERS = [1, 2, 3, 4] as const;

/** Makes a sheet for a quarterly report of a budget, on request. */
export function QuarterPart({
  result: { review, sheetNames },
  pane,
}: {
  readonly result: CheckResult;
  readonly pane: Pane;
}): ReactElement | null {
  const language = useLanguage();
  const { words } = language;
  const id = useId();
  const periods = figurePeriods(review);
  // Sheets that were made for an earlier quarter come after the budget itself.
  const ofBudget = periods.filter(({ budget }) => budget === periods[0]?.budget);
  const [chosen, setChosen] = useState(() => currentPeriod(ofBudget, review.takenAt));
  const [quarter, setQuarter] = useState<(typeof QUARTERS)[number]>(1);
  const period = periods[chosen] ?? periods[0];
  if (!period) return null;
  return (
    <>
      <form
        className="decide"
        onSubmit={(event) => {
          event.preventDefault();
          const phasing = readPhasing(review.decisions).settings;
          const wish = { budget: period.budget, period: period.index, quarter, phasing };
          const edit = quarterSheet(review, wish, [...sheetNames.values()], language);
          pane.mend([edit], message("quarter.done", { sheet: edit.name }));
        }}
      >
        <p className="hint">{words("quarter.about")}</p>
        <label htmlFor={`${id}-period`}>{words("quarter.of")}</label>
        <select
          id={`${id}-period`}
          value={periods.indexOf(period)}
          onChange={({ target }) => {
            setChosen(Number(target.value));
          }}
        >
          {periods.map(({ budget, index }, at) => (
            <option key={at} value={at}>
              {`${budget.sheet}, ${budget.periods[index]?.name ?? ""}`}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-quarter`}>{words("quarter.upTo")}</label>
        <select
          id={`${id}-quarter`}
          value={quarter}
          onChange={({ target }) => {
            setQuarter(QUARTERS.find((one) => one === Number(target.value)) ?? 1);
          }}
        >
          {QUARTERS.map((one) => (
            <option key={one} value={one}>
              {words("quarter.number", { quarter: one })}
            </option>
          ))}
        </select>
        <div className="buttons">
          <SubmitButton label={words("quarter.make")} pane={pane} />
        </div>
      </form>
      <PhasingForm key={review.stamp} review={review} budget={period.budget} pane={pane} />
    </>
  );
}
