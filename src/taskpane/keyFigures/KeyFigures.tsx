import { useId, useState, type ReactElement } from "react";
import type { Budget } from "../../budget/budget";
import { KEY_FIGURES, type KeyFigure, type KeyFigureName } from "../../budget/keyFigures/keyFigure";
import type { MessageKey } from "../../language/messages";
import { keyFigureValue } from "../../report/budget/keyFigureValue";
import { sizeLine } from "../../report/budget/sizeText";
import type { Review } from "../../review/review";
import { SeverityMark } from "../check/SeverityMark";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { BalanceForm } from "./BalanceForm";
import { LimitForm } from "./LimitForm";
import { ReserveDevelopment } from "./ReserveDevelopment";

const SOURCES: Readonly<Record<KeyFigureName, MessageKey>> = {
  profitability: "pane.keySourceProfitability",
  "signal-value": "pane.keySourceSignalValue",
  reserve: "pane.keySourceReserve",
  "equity-ratio": "pane.keySourceEquityRatio",
  "solvency-1": "figures.source.solvency-1",
  "solvency-2": "pane.keySourceSolvency",
  "current-ratio": "pane.keySourceLiquidity",
  cash: "figures.source.cash",
  resilience: "pane.keySourceResilience",
  "housing-ratio": "figures.source.housing-ratio",
};

/** The key figures of one period with limit and source, and the figures of the balance sheet that they wait for. */
export function KeyFigures({ review, pane }: { readonly review: Review; readonly pane: Pane }): ReactElement {
  const language = useLanguage();
  const { words } = language;
  const id = useId();
  const columns = review.budgets
    .filter(({ scope }) => scope === "whole")
    .flatMap((budget) => budget.periods.map(({ name }) => ({ budget, period: name })));
  const [chosen, setChosen] = useState(0);
  const column = columns[chosen] ?? columns[0];
  if (!column) return <p>{words("pane.keyNoBudget")}</p>;
  const { budget, period } = column;
  const isOneSheet = columns.every((one) => one.budget === budget);
  return (
    <>
      <p className="hint">{words("pane.keyMeaning")}</p>
      {columns.length > 1 && (
        <div className="decide">
          <label htmlFor={id}>{words("pane.keyPeriod")}</label>
          <select
            id={id}
            value={chosen}
            onChange={(event) => {
              setChosen(Number(event.target.value));
            }}
          >
            {columns.map((one, index) => (
              <option key={index} value={index}>
                {isOneSheet ? one.period : `${one.budget.sheet}, ${one.period}`}
              </option>
            ))}
          </select>
        </div>
      )}
      <Figures budget={budget} period={period} review={review} />
      <ReserveDevelopment
        sheet={budget.sheet}
        years={review.reserve.filter(
          ({ sheet, period: year }) =>
            sheet === budget.sheet && budget.periods.some(({ name }) => name === year),
        )}
      />
      <BalanceForm
        // Made anew after each check and for each period, so that it shows what the workbook says.
        key={`${review.stamp} ${chosen.toString()}`}
        budget={budget}
        period={period}
        decisions={review.decisions}
        pane={pane}
      />
      <LimitForm key={review.stamp} decisions={review.decisions} pane={pane} />
    </>
  );
}

function Figures({
  budget,
  period,
  review,
}: {
  readonly budget: Budget;
  readonly period: string;
  readonly review: Review;
}): ReactElement {
  const language = useLanguage();
  const { words } = language;
  const { figures } = review.keyFigures;
  const size = review.sizes.find((one) => one.period === period && one.sheet === budget.sheet);
  return (
    <dl className="key-figures" aria-label={words("pane.keyFiguresOf", { period, sheet: budget.sheet })}>
      {KEY_FIGURES.map((name) => {
        const figure = figures.find(
          (one) => one.name === name && one.period === period && one.sheet === budget.sheet,
        );
        return (
          <div key={name}>
            <dt>{words(`budget.keyFigure.${name}`)}</dt>
            <dd>
              {figure ? (
                <strong>{keyFigureValue(figure.value, figure.unit, language)}</strong>
              ) : (
                words("pane.keyMissing")
              )}
              {figure?.isSignal === true && (
                <span className="key-signal">
                  <SeverityMark severity="signal" /> {words("pane.keySignal")}
                </span>
              )}
              {figure && <Limit figure={figure} />}
              <span className="hint">{words(SOURCES[name])}</span>
              {name === "current-ratio" && size && <span className="hint">{sizeLine(size, language)}</span>}
              {figure?.limit.written && (
                <span className="hint">
                  {words("figures.limitWritten", limitSource(figure.limit.written))}
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Source and date of a limit as somebody wrote them down; a limit without a source says so. */
function limitSource({ source, date }: { readonly source: string; readonly date: string }): {
  readonly source: string;
} {
  return { source: [source, date].filter((text) => text !== "").join(", ") || "–" };
}

function Limit({ figure: { limit, unit } }: { readonly figure: KeyFigure }): ReactElement | null {
  const language = useLanguage();
  const { least, most } = limit;
  if (least === undefined && most === undefined) return null;
  return (
    <span>
      {least !== undefined &&
        language.words("pane.keyBelow", { value: keyFigureValue(least, unit, language) })}
      {most !== undefined && language.words("pane.keyAbove", { value: keyFigureValue(most, unit, language) })}
    </span>
  );
}
