import { useId, useState, type ReactElement } from "react";
import { euroFromCents, type Cents } from "../../amounts/cents";
import { formatNumber } from "../../amounts/format";
import type { Realisation, RealisationLine } from "../../budget/realisation/realisation";
import type { Review } from "../../review/review";
import { CellLink } from "../check/CellLink";
import { SeverityMark } from "../check/SeverityMark";
import { lineText } from "../reading/lineText";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";

/** What was planned beside what was realised: everything that was found, and the one that is looked at. */
export function RealisationPart({
  review,
  pane,
}: {
  readonly review: Review;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const id = useId();
  const found = review.realisations;
  const [chosen, setChosen] = useState<number>();
  const at = chosen ?? latestFilled(found);
  const shown = found[at] ?? found[0];
  if (!shown) return <p>{words("budgetForms.realisationNone")}</p>;
  return (
    <>
      <div className="decide">
        <label htmlFor={id}>{words("budgetForms.realisationFound", { count: found.length })}</label>
        <select
          id={id}
          value={at}
          onChange={({ target }) => {
            setChosen(Number(target.value));
          }}
        >
          {found.map(({ sheet, plannedName, actualName, lines }, index) => (
            <option key={index} value={index}>
              {words("budgetForms.realisationChoice", {
                sheet,
                planned: plannedName,
                actual: actualName,
                count: lines.length,
              })}
            </option>
          ))}
        </select>
      </div>
      <RealisationTable realisation={shown} review={review} pane={pane} />
    </>
  );
}

/** The last one of what was realised that has amounts; where there is none, the last one that has any. */
function latestFilled(found: readonly Realisation[]): number {
  const isFilled = ({ lines }: Realisation): boolean => lines.some(({ actual }) => actual !== 0);
  const realised = found.findLastIndex((one) => one.actualKind !== "forecast" && isFilled(one));
  return Math.max(realised >= 0 ? realised : found.findLastIndex(isFilled), 0);
}

function RealisationTable({
  realisation,
  review,
  pane,
}: {
  readonly realisation: Realisation;
  readonly review: Review;
  readonly pane: Pane;
}): ReactElement {
  const { code, words } = useLanguage();
  const { sheet, plannedName, actualName, lines } = realisation;
  const amount = (value: Cents): string => formatNumber(Math.round(euroFromCents(value)), code);
  const asks = new Set(
    review.findings.flatMap(({ rule, cell }) =>
      rule === "deviation-unexplained" && cell.sheet === sheet ? [cell.row] : [],
    ),
  );
  if (lines.length === 0) return <p>{words("budgetForms.realisationEmpty")}</p>;
  return (
    <>
      <div className="frame">
        <table className="changes">
          <caption>{words("budgetForms.realisationTable", { sheet })}</caption>
          <thead>
            <tr>
              <th scope="col">{words("pane.sumLine")}</th>
              <th scope="col" className="amount heading">
                {plannedName}
              </th>
              <th scope="col" className="amount heading">
                {actualName}
              </th>
              <th scope="col" className="amount">
                {words("budgetForms.realisationDeviation")}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.cell.row} className={line.kind === "item" ? undefined : "total"}>
                <th scope="row">
                  {lineText(line)} <CellLink cell={line.cell} near={line.cell} onGoTo={pane.goTo} />
                  {asks.has(line.cell.row) && (
                    <span className="verdict">
                      <SeverityMark severity="signal" /> {words("budgetForms.realisationAsks")}
                    </span>
                  )}
                </th>
                <td className="amount">{amount(line.planned)}</td>
                <td className="amount">{amount(line.actual)}</td>
                <td className="amount">
                  <Deviation line={line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="hint">{words("budgetForms.realisationMarks")}</p>
    </>
  );
}

/** The size of a deviation with V where it is favourable and N where it is not; a letter, so that no colour is needed. */
function Deviation({ line: { favourable } }: { readonly line: RealisationLine }): ReactElement {
  const { code, words } = useLanguage();
  if (favourable === 0) return <>0</>;
  const size = formatNumber(Math.round(Math.abs(euroFromCents(favourable))), code);
  return <>{words(favourable > 0 ? "budgetForms.favourable" : "budgetForms.unfavourable", { size })}</>;
}
