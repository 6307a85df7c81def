import type { ReactElement } from "react";
import { euroFromCents, type Cents } from "../../amounts/cents";
import { formatNumber, formatPercentage } from "../../amounts/format";
import type { LineChange } from "../../budget/comparison/lineChange";
import { shownChanges } from "../../budget/comparison/shownChanges";
import type { Thresholds } from "../../budget/thresholds";
import { changeRemarks } from "../../report/budget/changeRemarks";
import type { ColumnComparison } from "../../review/compareReviews";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";

/** What changed between two columns, the largest change first: both amounts, the change in euro and in percent. */
export function ChangeTable({
  comparison,
  headings,
  thresholds,
  pane,
}: {
  readonly comparison: ColumnComparison;
  readonly headings: readonly [before: string, after: string];
  readonly thresholds: Thresholds;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const { shown, belowThreshold } = shownChanges(comparison.changes, thresholds);
  const [before, after] = headings;
  const left = belowThreshold > 0 && (
    <p className="hint">{words("pane.compareBelow", { count: belowThreshold })}</p>
  );
  if (shown.length === 0) {
    return (
      <>
        <p>
          {words(belowThreshold > 0 ? "pane.compareNothing" : "versions.nothing", {
            sheet: comparison.sheet,
            before,
            after,
          })}
        </p>
        {left}
      </>
    );
  }
  return (
    <>
      <div className="frame">
        <table className="changes">
          <caption>{words("versions.caption", { sheet: comparison.sheet, before, after })}</caption>
          <thead>
            <tr>
              <th scope="col">{words("pane.sumLine")}</th>
              <th scope="col" className="amount">
                {before}
              </th>
              <th scope="col" className="amount">
                {after}
              </th>
              <th scope="col" className="amount">
                {words("pane.sumDifference")}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((change, index) => (
              <ChangeRow key={index} change={change} pane={pane} />
            ))}
          </tbody>
        </table>
      </div>
      {left}
    </>
  );
}

function ChangeRow({ change, pane }: { readonly change: LineChange; readonly pane: Pane }): ReactElement {
  const language = useLanguage();
  const { code } = language;
  const remarks = changeRemarks(change, language);
  const amount = (value: Cents | null): string =>
    value === null ? "–" : formatNumber(Math.round(euroFromCents(value)), code);
  const { programme, label, state, cell } = change;
  return (
    <tr>
      <th scope="row">
        {programme === undefined ? label : `${programme.toString()} ${label}`}{" "}
        {remarks.length > 0 && <em>{remarks.join(", ")}</em>}{" "}
        {/* A line that was dropped has no cell in this workbook to go to. */}
        {state !== "dropped" && <CellLink cell={cell} near={cell} onGoTo={pane.goTo} />}
      </th>
      <td className="amount">{amount(change.before)}</td>
      <td className="amount">{amount(change.after)}</td>
      <td className="amount">
        {change.change > 0 ? "+" : ""}
        {amount(change.change)}
        {change.percentage !== undefined && (
          <span className="verdict">{formatPercentage(change.percentage, code)}</span>
        )}
      </td>
    </tr>
  );
}
