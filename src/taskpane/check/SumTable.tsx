import { useContext, type ReactElement } from "react";
import { formatNumber } from "../../amounts/format";
import type { Sum } from "../../findings/sum";
import type { CellAddress } from "../../workbook/address";
import { useLanguage } from "../shell/LanguageContext";
import { CellLink } from "./CellLink";
import { SheetUnits } from "./SheetUnits";
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
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{words("pane.sumSign")}</span>
            </th>
            <th scope="col">{words("pane.sumLine")}</th>
            <th scope="col" className="amount">
              {words("pane.sumAmount")}
            </th>
            <th scope="col">{words("pane.sumCell")}</th>
          </tr>
        </thead>
        <tbody>
          {sum.terms.map((term, index) => (
            <tr key={index}>
              <td>
                <span aria-hidden="true">{term.weight === 1 ? "+" : "−"}</span>
                <span className="unseen">{words(term.weight === 1 ? "pane.sumPlus" : "pane.sumMinus")}</span>
              </td>
              <td>{term.label}</td>
              <td className="amount">{amount(term.value, unread)}</td>
              <td>
                <CellLink cell={term.cell} near={sum.total} onGoTo={onGoTo} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <Outcome name={words("pane.sumComputed")} value={amount(sum.computed, unread)} />
          <tr>
            <th scope="row" colSpan={2}>
              {words("pane.sumReported")}
            </th>
            <td className="amount">{amount(sum.reported, unread)}</td>
            <td>
              <CellLink cell={sum.total} near={sum.total} onGoTo={onGoTo} />
            </td>
          </tr>
          <Outcome
            name={words("pane.sumDifference")}
            value={amount(sum.difference, words("pane.sumUnknown"))}
          />
          <Outcome
            name={words("pane.sumTolerance")}
            value={words("pane.sumToleranceValue", { value: sum.tolerance })}
          />
          {sum.fromItems && (
            <>
              <Outcome
                name={words("figures.fromItems", { count: sum.fromItems.count })}
                value={amount(sum.fromItems.computed, unread)}
              />
              <Outcome
                name={words("pane.sumDifference")}
                value={amount(sum.fromItems.difference, words("pane.sumUnknown"))}
              />
            </>
          )}
        </tfoot>
      </table>
    </div>
  );
}

function Outcome({ name, value }: { readonly name: string; readonly value: string }): ReactElement {
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {name}
      </th>
      <td className="amount">{value}</td>
      <td />
    </tr>
  );
}
