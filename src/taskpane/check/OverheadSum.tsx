import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { euroFromCents, type Cents } from "../../amounts/cents";
import { formatMoney, formatPercentage } from "../../amounts/format";
import type { FigureTerm } from "../../budget/budget";
import type { OverheadFigure } from "../../budget/overhead/overhead";
import type { CellAddress } from "../../workbook/address";
import { useLanguage } from "../shell/LanguageContext";
import { definitionName, normMessage, VERDICT_WORDS } from "./overheadWords";
import { SumHead, SumOutcome, SumTerm } from "./SumParts";

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
  const near = figure.numeratorTerms[0]?.cell;
  const money = (amount: Cents): string => formatMoney(euroFromCents(amount), code);
  const terms = (counted: readonly FigureTerm[]): ReactElement[] =>
    counted.map((term, index) => (
      <SumTerm key={index} term={term} amount={money(term.value)} near={near} onGoTo={onGoTo} />
    ));
  return (
    <div className="explanation">
      <div className="frame">
        <table className="sum">
          <caption>{words("pane.overheadOf", { period: figure.period, definition })}</caption>
          <SumHead />
          <tbody>
            {terms(figure.numeratorTerms)}
            <SumOutcome
              className="total"
              name={words("pane.overheadNumerator")}
              amount={money(figure.numerator)}
            />
          </tbody>
          <tbody>
            {terms(figure.denominatorTerms)}
            <SumOutcome
              className="total"
              name={words("pane.overheadDenominator")}
              amount={money(figure.denominator)}
            />
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
