import { useContext, type ReactElement } from "react";
import { formatNumber } from "../../amounts/format";
import type { Sum } from "../../findings/sum";
import type { CellAddress } from "../../workbook/address";
import { useLanguage } from "../shell/LanguageContext";
import { CellLink } from "./CellLink";
import { SheetUnits } from "./SheetUnits";
import { SumHead, SumOutcome, SumTerm } from "./SumParts";
import { unitKey } from "./unitWords";

/** A sum that a reader can add up again: each line with its sign, amount and cell, then what it comes to. */
export function SumTable({
  sum,
  onGoTo,
}: {
  readonly sum: Sum;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  const { code, words } = useLanguage();
  const amount = (value: number | null, otherwise: string): string =>
    value === null ? otherwise : formatNumber(value, code, sum.decimals);
  const unit = useContext(SheetUnits).get(sum.total.sheet) ?? 1;
  const unread = words("pane.sumUnread");
  return (
    <div className="frame">
      <table className="sum">
        <caption>
          {sum.label === "" ? words("pane.sumCaptionBare") : words("pane.sumCaption", { label: sum.label })}
          {unit !== 1 && ` (${words(unitKey(unit))})`}
        </caption>
        <SumHead />
        <tbody>
          {sum.terms.map((term, index) => (
            <SumTerm
              key={index}
              term={term}
              amount={amount(term.value, unread)}
              near={sum.total}
              onGoTo={onGoTo}
            />
          ))}
        </tbody>
        <tfoot>
          <SumOutcome name={words("pane.sumComputed")} amount={amount(sum.computed, unread)} />
          <tr>
            <th scope="row" colSpan={2}>
              {words("pane.sumReported")}
            </th>
            <td className="amount">{amount(sum.reported, unread)}</td>
            <td>
              <CellLink cell={sum.total} near={sum.total} onGoTo={onGoTo} />
            </td>
          </tr>
          <SumOutcome
            name={words("pane.sumDifference")}
            amount={amount(sum.difference, words("pane.sumUnknown"))}
          />
          <SumOutcome
            name={words("pane.sumTolerance")}
            amount={words("pane.sumToleranceValue", { value: sum.tolerance })}
          />
          {sum.fromItems && (
            <>
              <SumOutcome
                name={words("figures.fromItems", { count: sum.fromItems.count })}
                amount={amount(sum.fromItems.computed, unread)}
              />
              <SumOutcome
                name={words("pane.sumDifference")}
                amount={amount(sum.fromItems.difference, words("pane.sumUnknown"))}
              />
            </>
          )}
        </tfoot>
      </table>
    </div>
  );
}
