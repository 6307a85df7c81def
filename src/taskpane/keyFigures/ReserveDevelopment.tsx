import type { ReactElement } from "react";
import { euroFromCents, type Cents } from "../../amounts/cents";
import { formatNumber } from "../../amounts/format";
import type { ReserveYear } from "../../budget/keyFigures/reserveDevelopment";
import { SeverityMark } from "../check/SeverityMark";
import { useLanguage } from "../shell/LanguageContext";
import { ReserveChart } from "./ReserveChart";

/** The reserve over the years of one budget: opening, result and closing of each year beside the signal value. */
export function ReserveDevelopment({
  sheet,
  years,
}: {
  readonly sheet: string;
  readonly years: readonly ReserveYear[];
}): ReactElement | null {
  const { code, words } = useLanguage();
  if (years.length === 0) return null;
  const hasOpening = years.some(({ opening }) => opening !== undefined);
  const amount = (value: Cents | undefined): string =>
    value === undefined ? "–" : formatNumber(Math.round(euroFromCents(value)), code);
  const first = years.find(({ opening }) => opening !== undefined);
  const headings = hasOpening
    ? (["reserveResult", "reserveClosing", "reserveSignal"] as const)
    : (["reserveResult", "reserveTogether", "reserveSignal"] as const);
  return (
    <section aria-label={words("budgetForms.reserveOf", { sheet })}>
      <ReserveChart years={years} />
      <div className="frame">
        <table className="changes">
          <caption>{words("budgetForms.reserveOf", { sheet })}</caption>
          <thead>
            <tr>
              <th scope="col">{words("pane.keyPeriod")}</th>
              {headings.map((heading) => (
                <th key={heading} scope="col" className="amount">
                  {words(`budgetForms.${heading}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year.period}>
                <th scope="row">
                  {year.period} {year.isSignal && <SeverityMark severity="signal" />}
                </th>
                <td className="amount">{amount(year.result)}</td>
                <td className="amount">{amount(hasOpening ? year.closing : year.cumulative)}</td>
                <td className="amount">{amount(year.signalValue)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {first && (
        <p className="hint">
          {words("budgetForms.reserveBegan", { period: first.period, amount: amount(first.opening) })}
        </p>
      )}
      {!hasOpening && <p className="hint">{words("budgetForms.reserveNoOpening")}</p>}
      {years.some(({ isSignal }) => isSignal) && <p className="hint">{words("budgetForms.reserveAbove")}</p>}
    </section>
  );
}
