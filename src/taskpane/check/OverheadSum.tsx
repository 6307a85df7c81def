import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { euroFromCents, type Cents } from "../../amounts/cents";
import { formatMoney, formatPercentage } from "../../amounts/format";
import type { FigureTerm } from "../../budget/budget";
import type { OverheadFigure } from "../../budget/overhead/overhead";
import type { CellAddress } from "../../workbook/address";
import { useLanguage } from "../shell/LanguageContext";
import { CellLink } from "./CellLink";
import { definitionName, normMessage, VERDICT_WORDS } from "./overheadWords";

/** How one overhead percentage was made: numerator, denominator with what was left out of it, and the norm. */
export function OverheadSum({
  figure,
  onGoTo,
  onClose,
}: {
  readonly figure: OverheadFigure;
  readonly onGoTo: (cell: CellAddress) => void;
  readonly onClose: () => void;
}): ReactElement {
  const language = useLanguage();
  const { code, say, words } = language;
  const norm = normMessage(figure.norm);
  const definition = definitionName(figure, language);
  const rows = { onGoTo, near: figure.numeratorTerms[0]?.cell };
  return (
    <div className="explanation">
      <div className="frame">
        <table className="sum">
          <caption>{words("pane.overheadOf", { period: figure.period, definition })}</caption>
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
            <Terms terms={figure.numeratorTerms} {...rows} />
            <Total name={words("pane.overheadNumerator")} amount={figure.numerator} />
          </tbody>
          <tbody>
            <Terms terms={figure.denominatorTerms} {...rows} />
            <Total name={words("pane.overheadDenominator")} amount={figure.denominator} />
          </tbody>
        </table>
      </div>
      {figure.denominatorTerms.some((term) => term.weight === -1) && (
        <p className="hint">{words("pane.overheadLeftOut")}</p>
      )}
      <p>
        <strong>{formatPercentage(figure.percentage, code)}</strong>
        {" – "}
        {words(VERDICT_WORDS[figure.verdict])}
        {norm && ` (${words("pane.overheadNorm").toLowerCase()}: ${say(norm)})`}
      </p>
      <Button size="small" onClick={onClose}>
        {words("pane.overheadClose")}
      </Button>
    </div>
  );
}

function Terms({
  terms,
  near,
  onGoTo,
}: {
  readonly terms: readonly FigureTerm[];
  readonly near: CellAddress | undefined;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  const { code, words } = useLanguage();
  return (
    <>
      {terms.map((term, index) => (
        <tr key={index}>
          <td>
            <span aria-hidden="true">{term.weight === 1 ? "+" : "−"}</span>
            <span className="unseen">{words(term.weight === 1 ? "pane.sumPlus" : "pane.sumMinus")}</span>
          </td>
          <td>{term.label}</td>
          <td className="amount">{formatMoney(euroFromCents(term.value), code)}</td>
          <td>
            <CellLink cell={term.cell} near={near} onGoTo={onGoTo} />
          </td>
        </tr>
      ))}
    </>
  );
}

function Total({ name, amount }: { readonly name: string; readonly amount: Cents }): ReactElement {
  const { code } = useLanguage();
  return (
    <tr className="total">
      <th scope="row" colSpan={2}>
        {name}
      </th>
      <td className="amount">{formatMoney(euroFromCents(amount), code)}</td>
      <td />
    </tr>
  );
}
