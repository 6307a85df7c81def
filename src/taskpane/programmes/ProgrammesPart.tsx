import { useId, useState, type ReactElement } from "react";
import { euroFromCents, type Cents } from "../../amounts/cents";
import { formatNumber } from "../../amounts/format";
import { indicativeSentence } from "../../report/budget/indicativeText";
import type { Review } from "../../review/review";
import type { CellAddress } from "../../workbook/address";
import { CellLink } from "../check/CellLink";
import { lineText } from "../reading/lineText";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";

/** What programmes cost net, what is left of money that is passed on, and what people compute themselves, in one period. */
export function ProgrammesPart({
  review,
  pane,
}: {
  readonly review: Review;
  readonly pane: Pane;
}): ReactElement {
  const language = useLanguage();
  const { words } = language;
  const id = useId();
  const periods = [
    ...new Set(
      [...review.programmeCover, ...review.chains, ...review.calculations].map(({ period }) => period),
    ),
  ];
  const [chosen, setChosen] = useState(0);
  const period = periods[chosen] ?? periods[0];
  if (period === undefined && review.indicative.length === 0) return <p>{words("programmes.partNone")}</p>;
  return (
    <>
      {periods.length > 1 && (
        <div className="decide">
          <label htmlFor={id}>{words("pane.keyPeriod")}</label>
          <select
            id={id}
            value={chosen}
            onChange={({ target }) => {
              setChosen(Number(target.value));
            }}
          >
            {periods.map((name, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {period !== undefined && <Tables review={review} period={period} pane={pane} />}
      {review.indicative.map((line, index) => (
        <p key={index}>
          {indicativeSentence(line, language)} <Link cell={line.periods[0]?.cell} pane={pane} />
        </p>
      ))}
    </>
  );
}

function Tables({
  review,
  period,
  pane,
}: {
  readonly review: Review;
  readonly period: string;
  readonly pane: Pane;
}): ReactElement {
  const { code, words } = useLanguage();
  const amount = (value: Cents): string => formatNumber(euroFromCents(value), code);
  const isShown = (one: { readonly period: string }): boolean => one.period === period;
  const covers = review.programmeCover.filter(isShown);
  const calculations = review.calculations.filter(isShown);
  return (
    <>
      {covers.length > 0 && (
        <AmountTable
          caption={words("report.coverTable", { period })}
          headings={[words("report.coverExpenses"), words("report.coverIncome"), words("report.coverNet")]}
          rows={covers.map((cover) => ({
            head: (
              <>
                {lineText(cover)} <Link cell={cover.cell} pane={pane} />
                {cover.incomeLabel !== undefined && (
                  <span className="hint">
                    {words("reconciliation.incomeName", { name: cover.incomeLabel })}
                  </span>
                )}
              </>
            ),
            cells: [amount(cover.expenses), amount(cover.income), amount(cover.net)],
          }))}
        />
      )}
      {review.chains.filter(isShown).map((chain, index) => (
        <AmountTable
          key={index}
          caption={`${words("figures.chainsTable", { sheet: chain.sheet })}, ${period}`}
          headings={[words("report.amount")]}
          rows={[
            ...chain.terms.map((term) => ({
              head: (
                <>
                  {term.label} <Link cell={term.cell} pane={pane} />
                </>
              ),
              cells: [`${term.weight === 1 ? "" : "−"}${amount(term.value)}`],
            })),
            {
              head: words("figures.chainLeftOf", { label: chain.label }),
              cells: [amount(chain.retained)],
              isTotal: true,
            },
          ]}
        />
      ))}
      {calculations.length > 0 && (
        <AmountTable
          caption={`${words("figures.calculations")}, ${period}`}
          headings={[words("figures.outcome")]}
          rows={calculations.map(({ name, expression, value }) => ({
            head: (
              <>
                {name} <span className="hint">{expression}</span>
              </>
            ),
            cells: [formatNumber(Math.round(value * 100) / 100, code)],
          }))}
        />
      )}
    </>
  );
}

function AmountTable({
  caption,
  headings,
  rows,
}: {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly {
    readonly head: ReactElement | string;
    readonly cells: readonly string[];
    readonly isTotal?: boolean;
  }[];
}): ReactElement {
  const { words } = useLanguage();
  return (
    <div className="frame">
      <table className="changes">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words("pane.sumLine")}</th>
            {headings.map((text) => (
              <th key={text} scope="col" className="amount heading">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells, isTotal }, index) => (
            <tr key={index} className={isTotal === true ? "total" : undefined}>
              <th scope="row">{head}</th>
              {cells.map((text, at) => (
                <td key={at} className="amount">
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Link({
  cell,
  pane,
}: {
  readonly cell: CellAddress | undefined;
  readonly pane: Pane;
}): ReactElement | null {
  return cell ? <CellLink cell={cell} near={cell} onGoTo={pane.goTo} /> : null;
}
