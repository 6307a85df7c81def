import { useId, useState, type ReactElement } from "react";
import { formatMoney, formatNumber, formatPercentage } from "../../amounts/format";
import type { Review } from "../../review/review";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { CellLink } from "./CellLink";
import { figurePeriods, firstPeriod, mainFigures, type FigurePeriod } from "./mainFigures";
import { VERDICT_WORDS } from "./overheadWords";

/** Result, overhead and reserve of one period at a glance; where the reserve is not known, the largest difference. */
export function MainFigureList({
  review,
  pane,
}: {
  readonly review: Review;
  readonly pane: Pane;
}): ReactElement | null {
  const { words } = useLanguage();
  const id = useId();
  const periods = figurePeriods(review);
  const [chosen, setChosen] = useState<number>();
  const shown = periods[chosen ?? firstPeriod(periods, review)] ?? periods.at(-1);
  if (!shown) return null;
  const hasMoreSheets = new Set(periods.map(({ budget }) => budget.sheet)).size > 1;
  const nameOf = ({ budget, index }: FigurePeriod): string => {
    const period = budget.periods[index]?.name ?? "";
    if (!hasMoreSheets && period !== "") return period;
    // A sheet that is named after its period says it once.
    return period === "" || budget.sheet.endsWith(period) ? budget.sheet : `${budget.sheet} ${period}`;
  };
  return (
    <section className="figures" aria-label={words("reading.figures", { period: nameOf(shown) })}>
      {periods.length > 1 && (
        <p className="decide">
          <label htmlFor={id}>{words("reading.figuresOf")}</label>
          <select
            id={id}
            value={periods.indexOf(shown)}
            onChange={({ target }) => {
              setChosen(Number(target.value));
            }}
          >
            {periods.map((period, index) => (
              <option key={index} value={index}>
                {nameOf(period)}
              </option>
            ))}
          </select>
        </p>
      )}
      <Figures review={review} period={shown} pane={pane} />
    </section>
  );
}

function Figures({
  review,
  period,
  pane,
}: {
  readonly review: Review;
  readonly period: FigurePeriod;
  readonly pane: Pane;
}): ReactElement {
  const { code, words } = useLanguage();
  const { result, overhead, reserve, largest } = mainFigures(review, period);
  const percentage = (value: number): string => formatPercentage(value, code);
  return (
    <dl>
      <div>
        <dt>{words("reading.theResult")}</dt>
        <dd>
          {result ? (
            <>
              <strong>{formatMoney(result.euro, code)}</strong>{" "}
              <CellLink cell={result.cell} near={result.cell} onGoTo={pane.goTo} />
              <span className="hint">
                {words(
                  result.euro < 0 ? "reading.deficit" : result.euro > 0 ? "reading.surplus" : "reading.even",
                )}
              </span>
            </>
          ) : (
            words("reading.notFound")
          )}
        </dd>
      </div>
      <div>
        <dt>{words("pane.overheadTitle")}</dt>
        <dd>
          {overhead ? (
            <>
              <strong>
                {overhead.lowest === overhead.highest
                  ? percentage(overhead.lowest)
                  : words("reading.between", {
                      lowest: percentage(overhead.lowest),
                      highest: percentage(overhead.highest),
                    })}
              </strong>
              <span className="hint">
                {words(overhead.verdict ? VERDICT_WORDS[overhead.verdict] : "reading.depends")}
              </span>
            </>
          ) : (
            words("reading.notComputed")
          )}
        </dd>
      </div>
      {reserve ? (
        <div>
          <dt>{words("reading.reserve")}</dt>
          <dd>
            <strong>{formatMoney(reserve.euro, code)}</strong>
            {reserve.isSignal && <span className="hint">{words("reading.reserveSignal")}</span>}
          </dd>
        </div>
      ) : (
        <div>
          <dt>{words("reading.largest")}</dt>
          <dd>
            {largest ? (
              <>
                <strong>{formatNumber(largest.difference, code)}</strong>{" "}
                <CellLink cell={largest.finding.cell} near={undefined} onGoTo={pane.goTo} />
              </>
            ) : (
              words("reading.noDifference")
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
