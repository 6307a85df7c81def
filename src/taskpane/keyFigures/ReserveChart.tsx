import { useId, type ReactElement } from "react";
import { euroFromCents } from "../../amounts/cents";
import { formatMoney, formatNumber } from "../../amounts/format";
import type { ReserveYear } from "../../budget/keyFigures/reserveDevelopment";
import { useLanguage } from "../shell/LanguageContext";
import { reserveScale, type ReserveScale } from "./reserveScale";

const AREA = { left: 44, right: 292, top: 14, bottom: 130 };
const WIDEST_BAR = 30;

/** The amount that a year's bar stands for: the reserve at its end, or without an opening reserve the results together. */
function barAmount({ closing, cumulative }: ReserveYear): number {
  return euroFromCents(closing ?? cumulative);
}

/** The reserve at the end of each year as a bar, with the signal value as a dashed line across it. The table has its numbers. */
export function ReserveChart({ years }: { readonly years: readonly ReserveYear[] }): ReactElement | null {
  const { code, words } = useLanguage();
  const id = useId();
  if (years.length < 2) return null;
  const limits = years.map(({ signalValue }) =>
    signalValue === undefined ? undefined : euroFromCents(signalValue),
  );
  const scale = reserveScale(
    [...years.map(barAmount), ...limits.filter((limit) => limit !== undefined)],
    AREA,
  );
  const slot = (AREA.right - AREA.left) / years.length;
  const half = Math.min(WIDEST_BAR, slot * 0.6) / 2;
  const told = years.map((year) => `${year.period}: ${formatMoney(Math.round(barAmount(year)), code)}`);
  const hasOpening = years.some(({ opening }) => opening !== undefined);
  return (
    <figure className="chart">
      <svg viewBox="0 0 300 152" role="img" aria-labelledby={`${id}-title ${id}-told`}>
        <title id={`${id}-title`}>
          {words(hasOpening ? "budgetForms.reserveChart" : "budgetForms.reserveChartResults")}
        </title>
        <desc id={`${id}-told`}>{told.join(", ")}</desc>
        <Steps scale={scale} />
        {years.map((year, index) => {
          const middle = AREA.left + slot * (index + 0.5);
          const [zero, end] = [scale.y(0), scale.y(barAmount(year))];
          const limit = limits[index];
          return (
            <g key={year.period} aria-hidden="true">
              <rect
                className="amount-bar"
                x={middle - half}
                width={half * 2}
                y={Math.min(zero, end)}
                height={Math.abs(zero - end)}
              />
              {limit !== undefined && (
                <line
                  className="limit"
                  x1={middle - slot / 2 + 2}
                  x2={middle + slot / 2 - 2}
                  y1={scale.y(limit)}
                  y2={scale.y(limit)}
                />
              )}
              {year.isSignal && (
                <text x={middle} y={Math.min(zero, end) - 3} textAnchor="middle">
                  ▲
                </text>
              )}
              <text x={middle} y={AREA.bottom + 16} textAnchor="middle">
                {year.period}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>
        <ul className="legend-lines" aria-label={words("pane.overheadChartLegend")}>
          <li>
            <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
              <rect className="amount-bar" x="9" y="1" width="10" height="10" />
            </svg>{" "}
            {words(hasOpening ? "budgetForms.reserveBar" : "budgetForms.reserveBarResults")}
          </li>
          <li>
            <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
              <line className="limit" x1="1" x2="27" y1="6" y2="6" />
            </svg>{" "}
            {words("budgetForms.reserveSignalValue")}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}

function Steps({ scale }: { readonly scale: ReserveScale }): ReactElement {
  const { code, words } = useLanguage();
  return (
    <g aria-hidden="true">
      <text x={0} y={8}>
        {words("budgetForms.reserveAxis")}
      </text>
      {scale.steps.map((step) => (
        <g key={step}>
          <line
            className={step === 0 ? "zero" : "rule"}
            x1={AREA.left}
            x2={AREA.right}
            y1={scale.y(step)}
            y2={scale.y(step)}
          />
          <text x={AREA.left - 5} y={scale.y(step) + 4} textAnchor="end">
            {formatNumber(step / 1000, code)}
          </text>
        </g>
      ))}
    </g>
  );
}
