import type { ReactElement } from "react";
import { formatNumber } from "../../amounts/format";
import type { Sum } from "../../findings/sum";
import { addressText, columnLetters, type CellAddress } from "../../workbook/address";
import { useLanguage } from "../shell/LanguageContext";
import type { TotalByPeriod } from "./totalByPeriod";

/** One total in all its periods: a row for each line, a column for each period, every amount the way to its cell. */
export function PeriodGrid({
  total: { sums, names },
  onGoTo,
}: {
  readonly total: TotalByPeriod;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement | null {
  const { words } = useLanguage();
  const [first] = sums;
  if (!first) return null;
  const isWrong = (sum: Sum): boolean => sum.verdict === "wrong" || sum.verdict === "undecided";
  return (
    <div className="frame">
      <table className="sum years">
        <caption>{words("reading.grid", { label: first.label })}</caption>
        <thead>
          <tr>
            <th scope="col">{words("pane.sumLine")}</th>
            {sums.map((sum, index) => (
              <th key={sum.total.column} scope="col" className="amount">
                {names[index] ?? columnLetters(sum.total.column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.terms.map((term, line) => (
            <tr key={term.cell.row}>
              <th scope="row">
                {term.weight === -1 && "− "}
                {term.label}
              </th>
              {sums.map((sum) => {
                const cell = sum.terms[line];
                return (
                  <td key={sum.total.column} className="amount">
                    {cell && <Amount cell={cell.cell} value={cell.value} onGoTo={onGoTo} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words("pane.sumReported")}</th>
            {sums.map((sum) => (
              <td key={sum.total.column} className={isWrong(sum) ? "amount failing" : "amount"}>
                <Amount cell={sum.total} value={sum.reported} onGoTo={onGoTo} />
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{words("pane.sumDifference")}</th>
            {sums.map((sum) => (
              <td key={sum.total.column} className={isWrong(sum) ? "amount failing" : "amount"}>
                <Difference sum={sum} isWrong={isWrong(sum)} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Amount({
  cell,
  value,
  onGoTo,
}: {
  readonly cell: CellAddress;
  readonly value: number | null;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  const { code, words } = useLanguage();
  const text = value === null ? words("reading.gridUnread") : formatNumber(value, code);
  return (
    <button
      type="button"
      className="link"
      aria-label={words("reading.gridCell", { value: text, cell: addressText(cell) })}
      onClick={() => {
        onGoTo(cell);
      }}
    >
      {text}
    </button>
  );
}

/** A wrong total is marked by a sign and a word as well as by weight. */
function Difference({ sum, isWrong }: { readonly sum: Sum; readonly isWrong: boolean }): ReactElement {
  const { code, words } = useLanguage();
  const text = sum.difference === null ? words("reading.gridUnread") : formatNumber(sum.difference, code);
  if (!isWrong) return <>{text}</>;
  return (
    <>
      <span aria-hidden="true">✖ </span>
      {text}
      <span className="unseen"> {words("pane.error")}</span>
    </>
  );
}
